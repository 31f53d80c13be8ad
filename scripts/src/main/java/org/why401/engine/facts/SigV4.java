package org.why401.engine.facts;

import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.http.Civil;
import org.why401.engine.http.Percents;
import org.why401.engine.http.Url;

/**
 * A request's signature of version 4, as AWS defined it and Google takes it too: from Authorization, or from the query of a presigned URL.
 *
 * @param where         {@code header} or {@code query}
 * @param credential    the key's id and the scope, where it stands
 * @param keyId         what stands before the scope; may be a mark
 * @param scope         date, region and service; empty texts where the scope is cut short
 * @param signedHeaders with semicolons between; null where none are named
 * @param signedAt      seconds since 1970; null where no time is shown
 */
record SigV4(String where, Excerpt credential, String keyId, String[] scope, String signedHeaders, Long signedAt) {

  /** The signature of a scene's request, or null where it has none. */
  static SigV4 of(Scene scene) {
    for (Scene.Sent sent : scene.sent()) {
      Excerpt value = sent.credentials().value();
      int equals = value.text().startsWith("AWS4-") ? value.text().indexOf("Credential=") : -1;
      if (equals > 0) {
        int start = equals + "Credential=".length();
        Header date = scene.sentHeader("x-amz-date");
        return of("header", value.cut(start, valueEnd(value.text(), start)), headers(value.text()), date == null ? null : basicTime(date.value().text()));
      }
    }
    Url url = scene.url();
    for (String vendor : new String[] {"X-Amz-", "X-Goog-"}) {
      Excerpt credential = url == null ? null : url.parameter(vendor + "Credential");
      if (credential != null) {
        Excerpt headers = url.parameter(vendor + "SignedHeaders");
        Excerpt date = url.parameter(vendor + "Date");
        return of("query", credential, headers == null ? null : Percents.decode(headers.text()), date == null ? null : basicTime(date.text()));
      }
    }
    return null;
  }

  private static SigV4 of(String where, Excerpt credential, String headers, Long signedAt) {
    String text = Percents.decode(credential.text());
    int close = text.startsWith("[") ? Math.max(0, text.indexOf(']')) : 0;
    int slash = text.indexOf('/', close);
    String[] scope = {"", "", ""};
    int start = slash < 0 ? text.length() : slash + 1;
    for (int i = 0; i < 3 && start < text.length(); i++) {
      int end = text.indexOf('/', start);
      end = end < 0 ? text.length() : end;
      scope[i] = text.substring(start, end);
      start = end + 1;
    }
    return new SigV4(where, credential, slash < 0 ? text : text.substring(0, slash), scope, headers, signedAt);
  }

  private static String headers(String value) {
    int equals = value.indexOf("SignedHeaders=");
    int start = equals + "SignedHeaders=".length();
    return equals < 0 ? null : value.substring(start, valueEnd(value, start));
  }

  /** Up to the comma, which may also stand in a mark. */
  private static int valueEnd(String text, int start) {
    int i = text.startsWith("[", start) && text.indexOf(']', start) > 0 ? text.indexOf(']', start) : start;
    while (i < text.length() && text.charAt(i) != ',' && text.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  /** Seconds since 1970 of {@code 20261124T072814Z}, or null. */
  static Long basicTime(String text) {
    return text.length() != 16 || text.charAt(8) != 'T' || text.charAt(15) != 'Z' ? null
        : Civil.seconds(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8), number(text, 9, 11), number(text, 11, 13), number(text, 13, 15));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
