package org.why401.engine.facts;

import java.util.List;
import java.util.Locale;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code cors.*}: preflights, and what a browser found wrong with an answer from another origin. */
final class CorsFacts {

  static final FactType PREFLIGHT = new FactType("cors.preflight", Kind.FLAG,
      "The request is a preflight (OPTIONS with Access-Control-Request-Method), or a browser speaks of one.", "Fetch standard, CORS protocol", ShownBy.EVIDENCE, null);
  static final FactType PROBLEM = new FactType("cors.problem", Kind.WORD,
      "What a browser finds wrong: preflight-status, missing-allow-origin, origin-mismatch, wildcard-credentials, header-not-allowed, method-not-allowed, "
          + "preflight-redirect.", "Fetch standard, CORS protocol", ShownBy.EVIDENCE, null);
  static final List<FactType> TYPES = List.of(PREFLIGHT, PROBLEM);

  /** What browsers say, in lower case, and what it means. Chrome's words first, then Firefox's and Safari's. */
  private static final String[][] SAYINGS = {
      {"it does not have http ok status", "preflight-status"}, {"invalid http status code", "preflight-status"},
      {"cors preflight response did not succeed", "preflight-status"}, {"preflight response is not successful", "preflight-status"},
      {"no 'access-control-allow-origin' header is present", "missing-allow-origin"},
      {"cors header \u2018access-control-allow-origin\u2019 missing", "missing-allow-origin"},
      {"is not allowed by access-control-allow-origin", "origin-mismatch"},
      {"'access-control-allow-origin' header has a value", "origin-mismatch"},
      {"must not be the wildcard '*' when the request's credentials mode", "wildcard-credentials"},
      {"is not allowed by access-control-allow-headers", "header-not-allowed"},
      {"is not allowed by access-control-allow-methods", "method-not-allowed"},
      {"redirect is not allowed for a preflight", "preflight-redirect"}};
  private static final int LONGEST = 2_000;
  private static final int MOST = 200;

  private CorsFacts() {}

  static void observe(Scene scene, Sheet sheet) {
    Header asks = scene.sentHeader("access-control-request-method");
    boolean preflight = "OPTIONS".equals(scene.method()) && asks != null;
    if (preflight) {
      sheet.flag(PREFLIGHT, true, asks.name().place(), "the browser asked first, with a preflight");
    }
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      if (read++ >= MOST) {
        break;
      }
      said(line, sheet);
    }
    answered(scene, preflight, sheet);
  }

  private static void said(Excerpt line, Sheet sheet) {
    String lower = (line.text().length() > LONGEST ? line.text().substring(0, LONGEST) : line.text()).toLowerCase(Locale.ROOT);
    if (!lower.contains("cors") && !lower.contains("access-control") && !lower.contains("preflight")) {
      return;
    }
    if (lower.contains("preflight")) {
      sheet.flag(PREFLIGHT, true, line.place(), "the browser speaks of a preflight");
    }
    for (String[] saying : SAYINGS) {
      int at = lower.indexOf(saying[0]);
      if (at >= 0) {
        sheet.word(PROBLEM, saying[1], line.place(at, at + saying[0].length()), "the browser says \"" + sheet.discreet(line.text()) + "\"");
      }
    }
  }

  /** What the headers show without a browser's words. */
  private static void answered(Scene scene, boolean preflight, Sheet sheet) {
    Header origin = scene.sentHeader("origin");
    // A WebSocket's handshake carries Origin and needs no permission to be read.
    if (origin == null || scene.sentHeader("sec-websocket-key") != null || scene.exchange().response() == null || !scene.exchange().response().whole()) {
      return;
    }
    Header allowed = scene.cameHeader("access-control-allow-origin");
    int code = scene.code();
    if (preflight && (code < 200 || code > 299) && code >= 0) {
      sheet.word(PROBLEM, "preflight-status", scene.exchange().response().status().place(), "the preflight was answered " + code + ", which browsers take as a refusal");
    }
    boolean same = scene.url() != null && scene.url().scheme() != null
        && origin.value().text().equals(scene.url().scheme() + "://" + (scene.sentHeader("host") == null ? scene.host() : scene.sentHeader("host").value()));
    if (allowed == null && !same) {
      sheet.word(PROBLEM, "missing-allow-origin", origin.value().place(), "the answer does not say that this origin may read it");
    } else if (allowed != null && !allowed.value().text().equals("*") && !allowed.value().text().equals(origin.value().text())) {
      sheet.word(PROBLEM, "origin-mismatch", allowed.value().place(), "the answer allows another origin");
    }
  }
}
