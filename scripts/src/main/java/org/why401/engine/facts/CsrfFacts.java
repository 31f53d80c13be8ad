package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Url;

/** {@code csrf.problem}: what a guard against forged requests (cross-site request forgery) would find wrong with a request that changes something. */
final class CsrfFacts {

  static final String PROBLEM = "csrf.problem";

  private static final String HEADERS = "x-csrf-token x-csrftoken x-xsrf-token csrf-token x-csrf x-xsrftoken x-csrf-protection requestverificationtoken x-requestverificationtoken "
      + "jenkins-crumb .crumb x-wp-nonce anti-csrf-token x-gitlab-csrf x-crumb x-csrf-jwt kbn-xsrf x-atlassian-token";
  private static final String[] FIELDS = {"csrfmiddlewaretoken", "authenticity_token", "__requestverificationtoken", "_csrf", "csrf_token", "csrf-token", "csrftoken", "_token",
      "_wpnonce", "jenkins-crumb", "_xsrf", "form_key", "form_token", "atl_token"};
  private static final String UNSAFE = "POST PUT PATCH DELETE";
  private static final int LONGEST = 100_000;

  private CsrfFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with a request that may change something: no-token (a cookie, and no CSRF token in a header or in the body), no-cookie (a CSRF token, and no cookie at all), "
                + "token-mismatch (the cookie and the header differ), origin-mismatch (Origin or Referer is of another host).", "OWASP CSRF Prevention Cheat Sheet",
            ShownBy.REQUEST_HEAD, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    if (!scene.requestWhole() || scene.method() == null || !Words.has(UNSAFE, Ascii.upper(scene.method()))) {
      return;
    }
    Header cookies = scene.sentHeader("cookie");
    Header token = null;
    for (Header header : scene.sentHeaders()) {
      token = token == null && Words.has(HEADERS, Ascii.lower(header.name().text())) ? header : token;
    }
    boolean field = hasField(scene.exchange().request().body());
    if (cookies != null && token == null && !field && bodyIsKnown(scene) && scene.sentHeader("authorization") == null) {
      sheet.word(PROBLEM, "no-token", cookies.name().place(), "the request carries cookies, and no CSRF token");
    }
    if (cookies == null && (token != null || field)) {
      sheet.word(PROBLEM, "no-cookie", token == null ? null : token.name().place(), "the request carries a CSRF token, and no cookie that it could belong to");
    }
    if (cookies != null && token != null) {
      doubleSubmit(cookies, token, sheet);
    }
    origin(scene, sheet);
  }

  /** Angular's way, which Laravel and Spring take too: the cookie's value is repeated in a header. Values of other lengths may be masked, and mean nothing. */
  private static void doubleSubmit(Header cookies, Header token, Sheet sheet) {
    for (Parameter cookie : CookieReader.sent(cookies.value())) {
      String value = cookie.value() == null ? "" : Mark.identity(cookie.value().text().replace("%3D", "="));
      boolean pair = cookie.is("XSRF-TOKEN") && (token.is("x-xsrf-token") || token.is("x-csrf-token"));
      String repeated = Mark.identity(token.value().text().replace("%3D", "="));
      if (pair && !value.isEmpty() && Mark.length(cookie.value().text()) == Mark.length(token.value().text()) && !value.equals(repeated) && value.indexOf('*') < 0 && repeated.indexOf('*') < 0) {
        sheet.word(PROBLEM, "token-mismatch", token.name().place(), "the header " + token.name().text() + " does not repeat the cookie");
      }
    }
  }

  private static void origin(Scene scene, Sheet sheet) {
    Header from = scene.sentHeader("origin");
    boolean opaque = from != null && from.value().text().equals("null");
    Header page = from == null ? scene.sentHeader("referer") : from;
    Url url = page == null || opaque ? null : Url.of(page.value());
    Excerpt host = scene.host();
    if (opaque || url != null && url.host() != null && host != null && !url.host().text().equalsIgnoreCase(host.text())) {
      sheet.word(PROBLEM, "origin-mismatch", page.value().place(), "the page that sent the request is of another host");
    }
  }

  private static boolean bodyIsKnown(Scene scene) {
    Header type = scene.sentHeader("content-type");
    Header length = scene.sentHeader("content-length");
    String kind = type == null ? "" : Ascii.lower(type.value().text());
    return scene.exchange().request().body() != null || kind.startsWith("application/json") || length != null && length.value().text().equals("0");
  }

  private static boolean hasField(Excerpt body) {
    if (body == null) {
      return false;
    }
    String lower = Ascii.lower(body.text().length() > LONGEST ? body.text().substring(0, LONGEST) : body.text());
    for (String field : FIELDS) {
      for (int at = lower.indexOf(field); at >= 0; at = lower.indexOf(field, at + 1)) {
        boolean begins = at == 0 || "&\"' {,;?.".indexOf(lower.charAt(at - 1)) >= 0;
        int end = at + field.length();
        if (begins && end < lower.length() && "=\":'".indexOf(lower.charAt(end)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
