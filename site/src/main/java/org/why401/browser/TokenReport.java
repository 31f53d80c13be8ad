package org.why401.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Clock;
import org.why401.engine.facts.Observation;
import org.why401.engine.facts.Observing;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.Jwt;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.report.Secrets;

/** The first readable token of the evidence as the check page draws it: its life as times, and its claims. */
final class TokenReport {

  private static final int LONGEST = 300;
  /** The year 9999; RFC 3339 writes no later one. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private TokenReport() {}

  /** Null where no token can be read. */
  static Map<String, Object> of(String text, Clock clock, Report report) {
    // Each readable token begins so, or is the mark of an earlier redaction, which tells only its end.
    if (text.indexOf("eyJ") < 0) {
      return null;
    }
    Observation seen = Observing.observe(Reading.read(text), clock);
    Jwt jwt = seen.token();
    if (jwt == null || jwt.header().members().isEmpty()) {
      return null;
    }
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("line", jwt.token().place() == null ? null : line(text, jwt.token().place().start()));
    token.put("issued", time(jwt, "iat"));
    token.put("starts", time(jwt, "nbf"));
    token.put("ends", time(jwt, "exp"));
    token.put("used", seen.time() == null ? null : IsoTime.print(seen.time()));
    token.put("now", seen.clock().equals("machine"));
    token.put("claims", claims(jwt, report));
    return token;
  }

  private static List<Object> claims(Jwt jwt, Report report) {
    List<Object> claims = new ArrayList<>();
    claim("iss", String.join(", ", jwt.claims("iss")), "who made it", number(report, "jwt.iss"), claims);
    claim("aud", String.join(", ", jwt.claims("aud")), "which API it is for", number(report, "jwt.aud"), claims);
    for (String name : List.of("scope", "scp", "roles")) {
      claim(name, String.join(" ", jwt.claims(name)), "what it allows", name.equals("roles") ? 0 : number(report, "jwt.scope"), claims);
    }
    for (String name : List.of("azp", "client_id")) {
      claim(name, String.join(" ", jwt.claims(name)), "which client got it", 0, claims);
    }
    String subject = jwt.claim("sub");
    if (subject != null) {
      claims.add(row("sub", subject.length() + (subject.length() == 1 ? " character" : " characters"), "whose it is", true, 0));
    }
    String alg = jwt.parameter("alg");
    String kid = jwt.parameter("kid");
    if (alg != null) {
      int number = Math.max(number(report, "jwt.alg"), number(report, "jwt.kid"));
      claim(kid == null ? "alg" : "alg, kid", kid == null ? alg : alg + ", " + kid, "how it is signed", number, claims);
    }
    return claims;
  }

  private static void claim(String name, String value, String says, int number, List<Object> claims) {
    if (!value.isEmpty()) {
      String safe = Secrets.redact(value.length() > LONGEST ? value.substring(0, LONGEST) + "\u2026" : value);
      claims.add(row(name, safe, says, false, number));
    }
  }

  private static Map<String, Object> row(String name, String value, String says, boolean veil, int mark) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", name);
    row.put("value", value);
    row.put("says", says);
    row.put("veil", veil);
    row.put("mark", mark);
    return row;
  }

  /** The note of the reason that speaks of a claim; 0 where none does. */
  private static int number(Report report, String fact) {
    for (Finding finding : report.findings()) {
      for (Reason reason : finding.because()) {
        if (reason.fact().startsWith(fact) && reason.number() > 0) {
          return reason.number();
        }
      }
    }
    return 0;
  }

  private static String time(Jwt jwt, String claim) {
    Long seconds = jwt.time(claim);
    return seconds == null || seconds < 0 || seconds > LAST_SECOND ? null : IsoTime.print(seconds);
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      line += c == '\n' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
    }
    return line;
  }
}
