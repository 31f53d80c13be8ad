package org.why401.engine.http;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/**
 * A URL or a request's target, taken apart leniently (RFC 3986 section 3). Any text can be one.
 *
 * @param scheme   lower case; null where the URL is relative
 * @param userInfo what stands before the at sign, a secret; null where there is none
 * @param host     as written, brackets of an IPv6 address included; null where there is none
 * @param port     the port that is written, or the scheme's own; -1 where neither is known
 * @param path     with its leading slash; empty where there is none
 * @param query    without its question mark; null where there is none
 */
public record Url(String scheme, Excerpt userInfo, Excerpt host, int port, Excerpt path, Excerpt query) {

  /** Takes a text apart. */
  public static Url of(Excerpt url) {
    String text = url.text();
    int end = indexOfAny(text, "#", 0, text.length());
    int colon = schemeEnd(text);
    String scheme = colon < 0 ? null : Ascii.lower(text.substring(0, colon));
    int at = colon < 0 ? 0 : colon + 1;
    Excerpt userInfo = null;
    Excerpt host = null;
    int port = defaultPort(scheme);
    if (text.startsWith("//", at)) {
      int start = at + 2;
      at = indexOfAny(text, "/?", start, end);
      int sign = text.lastIndexOf('@', at - 1);
      if (sign >= start) {
        userInfo = url.cut(start, sign);
        start = sign + 1;
      }
      int portColon = text.lastIndexOf(':', at - 1);
      boolean hasPort = portColon >= start && text.indexOf(']', portColon) < 0 | text.indexOf(']', portColon) >= at;
      host = url.cut(start, hasPort ? portColon : at);
      port = hasPort ? number(text, portColon + 1, at, port) : port;
    }
    int question = indexOfAny(text, "?", at, end);
    return new Url(scheme, userInfo, host, port, url.cut(at, question), question < end ? url.cut(question + 1, end) : null);
  }

  /** Scheme, host and port as one comparable text (RFC 6454 section 4), or null where one of them is unknown. */
  public String origin() {
    return scheme == null || host == null || port < 0 ? null : scheme + "://" + Ascii.lower(host.text()) + ":" + port;
  }

  /** The value of a query parameter, as written, or null. */
  public Excerpt parameter(String name) {
    for (int start = 0; query != null && start <= query.text().length(); ) {
      int end = indexOfAny(query.text(), "&", start, query.text().length());
      int equals = indexOfAny(query.text(), "=", start, end);
      if (query.text().substring(start, equals).equalsIgnoreCase(name)) {
        return query.cut(Math.min(equals + 1, end), end);
      }
      start = end + 1;
    }
    return null;
  }

  /** Where a scheme's colon stands; -1 where there is no scheme ("host:443" has none). */
  private static int schemeEnd(String text) {
    int i = 0;
    while (i < text.length() && (isLetter(text.charAt(i)) || i > 0 && "0123456789+-.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > 0 && text.startsWith("://", i) ? i : -1;
  }

  private static int defaultPort(String scheme) {
    if (scheme == null) {
      return -1;
    }
    return switch (scheme) {
      case "http", "ws" -> 80;
      case "https", "wss" -> 443;
      default -> -1;
    };
  }

  private static int number(String text, int start, int end, int otherwise) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 65_535) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return start == end ? otherwise : number;
  }

  private static int indexOfAny(String text, String characters, int start, int end) {
    int i = start;
    while (i < end && characters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
