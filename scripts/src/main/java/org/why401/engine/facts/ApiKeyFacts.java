package org.why401.engine.facts;

import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;

/** {@code apikey.*}: a key or token outside Authorization: in a header of its own, or in the URL's query. */
final class ApiKeyFacts {

  static final String WHERE = "apikey.where";
  static final String PROBLEM = "apikey.problem";

  private static final String HEADERS = "apikey api-key x-auth-key x-functions-key ocp-apim-subscription-key x-rapidapi-key job-token deploy-token circle-token "
      + "x-vault-token x-consul-token x-figma-token x-authorization x-auth token api_token "
      + "access_token x-access-key x-jwt jwt x-jwt-assertion appkey app_key";
  private static final String NOT_KEYS = "x-csrf-token x-xsrf-token csrf-token xsrf-token x-amz-security-token idempotency-key x-idempotency-key sec-websocket-key "
      + "x-request-token x-devtools-emulate-network-conditions-client-token surrogate-key x-amz-cf-token";
  private static final Set<String> QUERY = Words.of("api_key apikey api-key key access_token token auth_token authtoken appid app_key subscription-key subscription_key "
      + "private_token access_key accesskey x-api-key");

  private ApiKeyFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(WHERE, Kind.WORD,
            "Where a key was sent outside Authorization: the header's name in lower case, or query:<name>.", null, ShownBy.REQUEST_HEAD,
            "the request carried no API key"),
        new FactType(PROBLEM, Kind.WORD, "What is wrong with that key: placeholder, unset (undefined, null and their like), empty, quoted.", null,
            ShownBy.REQUEST_HEAD, null));
  }

  /** Whether a request's header of that name carries a key. */
  static boolean isKeyHeader(String name) {
    String lower = Ascii.lower(name);
    if (Words.has(NOT_KEYS, lower)) {
      return false;
    }
    return Words.has(HEADERS, lower) || lower.endsWith("-api-key") || lower.endsWith("-apikey") || lower.endsWith("api_key") || lower.endsWith("-token")
        || lower.endsWith("-access-key");
  }

  /** Whether a query parameter of that name, in lower case, is a place for a key. */
  static boolean isKeyParameter(String name) {
    return QUERY.contains(name);
  }

  static void observe(Scene scene, Sheet sheet) {
    int instance = 0;
    for (Header header : scene.sentHeaders()) {
      if (isKeyHeader(header.name().text())) {
        String name = Ascii.lower(header.name().text());
        add(name, header.name(), header.value(), "a key went in the header " + sheet.discreet(header.name().text()), instance++, sheet);
      }
    }
    if (scene.url() == null || scene.url().query() == null) {
      return;
    }
    for (String name : QUERY) {
      Excerpt value = scene.url().parameter(name);
      if (value != null) {
        add("query:" + name, value, value, "a key went in the URL, as " + name, instance++, sheet);
      }
    }
  }

  private static void add(String where, Excerpt place, Excerpt value, String says, int instance, Sheet sheet) {
    sheet.add(WHERE, where, Double.NaN, where, place.place(), says, instance);
    String text = value.text();
    Mark mark = Mark.read(text);
    if (mark != null) {
      for (String word : new String[] {"unset", "placeholder", "quoted"}) {
        if (mark.has(word)) {
          sheet.word(PROBLEM, word, value.place(), "whoever hid the key says of it: " + word, instance);
        }
      }
    } else if (text.isEmpty()) {
      sheet.word(PROBLEM, "empty", place.place(), "the key is empty", instance);
    } else if (Masks.isPlaceholder(text)) {
      if (Masks.isUnset(text)) {
        sheet.word(PROBLEM, "unset", value.place(), "what stands for no value in a program was sent in place of the key", instance);
      }
      sheet.word(PROBLEM, "placeholder", value.place(), "a placeholder was sent in place of the key", instance);
    } else if (Masks.isMasked(text)) {
      sheet.masked(PROBLEM, value.place(), "the key is hidden", instance);
    } else if (text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'') && text.charAt(text.length() - 1) == text.charAt(0)) {
      sheet.word(PROBLEM, "quoted", value.place(), "quotes were sent as part of the key", instance);
    }
  }
}
