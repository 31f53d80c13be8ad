package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Url;

/** {@code cors.*}: preflights, and what a browser found wrong with an answer from another origin. */
final class CorsFacts {

  static final String PREFLIGHT = "cors.preflight";
  static final String PROBLEM = "cors.problem";
  static final String HEADER = "cors.header";

  private static final String[] TOPICS = {"cors", "access-control", "preflight", "access control", "cross-origin", "credentials flag"};
  /** What it means, and what browsers say then, in lower case: Chrome, Firefox, Safari, and older Chromes. */
  private static final String[][] SAYINGS = Phrases.table(new String[][] {
      {"preflight-redirect", "redirect is not allowed for a preflight|preflight is invalid (redirect)|cors request external redirect not allowed|preflight response is a redirect"},
      {"preflight-status", "it does not have http ok status|invalid http status code|cors preflight response did not succeed|cors preflight channel did not succeed"
          + "|preflight response is not successful"},
      {"wildcard-credentials", "must not be the wildcard '*' when the request's credentials mode|credential is not supported if the cors header|credentials is not supported if the cors header"
          + "|cannot use wildcard in access-control-allow-origin when credentials flag is true|a wildcard '*' cannot be used in the 'access-control-allow-origin' header when the credentials flag is true"},
      {"credentials-not-allowed", "'access-control-allow-credentials' header in the response is|in cors header \u2018access-control-allow-credentials\u2019"
          + "|in cors header 'access-control-allow-credentials'|but access-control-allow-credentials is not|'access-control-allow-credentials' header is ''"},
      {"missing-allow-origin", "no 'access-control-allow-origin' header is present|cors header \u2018access-control-allow-origin\u2019 missing"
          + "|cors header 'access-control-allow-origin' missing"},
      {"origin-mismatch", "'access-control-allow-origin' header has a value|'access-control-allow-origin' header contains|is not allowed by access-control-allow-origin"
          + "|cors header \u2018access-control-allow-origin\u2019 does not match|cors header 'access-control-allow-origin' does not match"
          + "|multiple cors header|access-control-allow-origin cannot contain more than one origin"},
      {"header-not-allowed", "is not allowed by access-control-allow-headers|according to header \u2018access-control-allow-headers\u2019|according to header 'access-control-allow-headers'"
          + "|from cors header \u2018access-control-allow-headers\u2019|in cors header \u2018access-control-allow-headers\u2019|the `authorization` header is not covered"},
      {"method-not-allowed", "is not allowed by access-control-allow-methods|did not find method in cors header"},
      {"not-http", "cors request not http|cross origin requests are only supported for"},
      {"no-answer", "cors request did not succeed|due to access control checks"}});
  private static final String[][] SPOKEN = {{"preflight", "true"}};

  private CorsFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(PREFLIGHT, Kind.FLAG,
            "The request is a preflight (OPTIONS with Access-Control-Request-Method), or a browser speaks of one.", "Fetch standard, CORS protocol", ShownBy.EVIDENCE, null),
        new FactType(PROBLEM, Kind.WORD,
            "What a browser finds wrong: preflight-status, preflight-redirect, missing-allow-origin, origin-mismatch, wildcard-credentials, credentials-not-allowed, "
                + "header-not-allowed, method-not-allowed, not-http, no-answer.", "Fetch standard, CORS protocol", ShownBy.EVIDENCE, null),
        new FactType(HEADER, Kind.WORD, "The request header that a preflight does not allow, where it is authorization.",
            "Fetch standard, CORS-preflight fetch", ShownBy.EVIDENCE, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Header asks = scene.sentHeader("access-control-request-method");
    boolean preflight = "OPTIONS".equals(scene.method()) && asks != null;
    if (preflight) {
      sheet.flag(PREFLIGHT, true, asks.name().place(), "the browser asked first, with a preflight");
    }
    for (Phrases.Found found : Phrases.in(scene.exchange().said(), TOPICS, SAYINGS)) {
      said(found, sheet);
    }
    for (Phrases.Found found : Phrases.in(scene.exchange().said(), new String[] {"preflight"}, SPOKEN)) {
      sheet.flag(PREFLIGHT, true, found.line().place(), "the browser speaks of a preflight");
    }
    answered(scene, preflight, sheet);
  }

  private static void said(Phrases.Found found, Sheet sheet) {
    sheet.word(PROBLEM, found.meaning(), found.line().place(found.start(), found.end()), "the browser says \"" + sheet.discreet(found.line().text()) + "\"");
    if (found.meaning().equals("header-not-allowed") && Ascii.lower(found.line().text()).contains("authorization")) {
      sheet.word(HEADER, "authorization", found.line().place(), "the header that is not allowed is Authorization");
    }
  }

  /** What the headers show without a browser's words. */
  private static void answered(Scene scene, boolean preflight, Sheet sheet) {
    Header origin = scene.sentHeader("origin");
    // A WebSocket's handshake carries Origin and needs no permission to be read, nor does a form that leads to another page.
    if (origin == null || isPageLoad(scene) || scene.sentHeader("sec-websocket-key") != null || scene.exchange().response() == null || !scene.exchange().response().whole()) {
      return;
    }
    Header allowed = scene.cameHeader("access-control-allow-origin");
    int code = scene.code();
    if (preflight && (code < 200 || code > 299) && code >= 0) {
      sheet.word(PROBLEM, "preflight-status", scene.exchange().response().status().place(), "the preflight was answered " + code + ", which browsers take as a refusal");
    }
    boolean same = isSame(scene, origin);
    preflightHeaders(scene, preflight && code >= 200 && code <= 299, sheet);
    boolean credentials = scene.sentHeader("cookie") != null;
    Header allows = scene.cameHeader("access-control-allow-credentials");
    if (allowed != null && credentials && allowed.value().text().equals("*")) {
      sheet.word(PROBLEM, "wildcard-credentials", allowed.value().place(), "the answer is for everybody, and may not be read where cookies were sent");
    } else if (allowed != null && credentials && !same && (allows == null || !allows.value().text().equals("true"))) {
      sheet.word(PROBLEM, "credentials-not-allowed", allowed.value().place(), "the answer does not say Access-Control-Allow-Credentials: true, and cookies were sent");
    }
    if (allowed == null && !same) {
      sheet.word(PROBLEM, "missing-allow-origin", origin.value().place(), "the answer does not say that this origin may read it");
    } else if (allowed != null && !allowed.value().text().equals("*") && !allowed.value().text().equals(origin.value().text())) {
      sheet.word(PROBLEM, "origin-mismatch", allowed.value().place(), "the answer allows another origin");
    }
  }

  /** Whether the page is of the same origin as what it asks for; browsers say so themselves. */
  private static boolean isSame(Scene scene, Header origin) {
    Header site = scene.sentHeader("sec-fetch-site");
    if (site != null) {
      return site.value().text().equals("same-origin") || site.value().text().equals("none");
    }
    Url page = Url.of(origin.value());
    if (scene.url() != null && scene.url().origin() != null) {
      return scene.url().origin().equals(page.origin());
    }
    Header host = scene.sentHeader("host");
    return host != null && origin.value().text().endsWith("://" + host.value().text());
  }

  private static boolean isPageLoad(Scene scene) {
    Header mode = scene.sentHeader("sec-fetch-mode");
    Header accepts = scene.sentHeader("accept");
    return mode != null ? !mode.value().text().equals("cors") : accepts != null && accepts.value().text().startsWith("text/html");
  }

  /** A preflight that asks for Authorization, and an answer that does not name it: the wildcard does not cover it in the standard. */
  private static void preflightHeaders(Scene scene, boolean passed, Sheet sheet) {
    Header asks = scene.sentHeader("access-control-request-headers");
    if (!passed || asks == null || scene.cameHeader("access-control-allow-origin") == null || !lists(asks, "authorization")) {
      return;
    }
    Header names = scene.cameHeader("access-control-allow-headers");
    if (names == null || !lists(names, "authorization")) {
      Place where = names == null ? asks.value().place() : names.value().place();
      sheet.word(PROBLEM, "header-not-allowed", where, "the preflight asks for Authorization, and the answer does not allow it");
      sheet.word(HEADER, "authorization", where, "the header that is not allowed is Authorization");
    }
  }

  private static boolean lists(Header header, String name) {
    return ("," + Ascii.lower(header.value().text()).replace(" ", "") + ",").contains("," + name + ",");
  }
}
