package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Given.table;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;

/** Text in, report out, with a small rulebook. */
class EngineTest {

  private static final Rulebook BOOK = RulesTree.read(table("format", 1, "tool", "why401", "base", "https://why401.example/",
      "diagnoses", List.of(
          diagnosis("no-credentials", List.of(), table("certain", table("status", 401, "auth.sent", false, "challenge.scheme", "present"), "unless", table("handshake.step", "present"))),
          diagnosis("wrong-credentials", List.of(), table("likely", table("status", 401, "auth.scheme", "Basic", "challenge.scheme", "Basic"))),
          diagnosis("token-invalid", List.of(), table("likely", table("challenge.error", "invalid_token"))),
          diagnosis("token-expired", List.of("token-invalid"),
              table("certain", table("challenge.error", "invalid_token", "challenge.error_description", "/(^|: )(the )?(access )?(token|jwt) (is |has )?expired/")),
              table("certain", table("jwt.sent", true, "jwt.expired_for", ">5m", "challenge.error", "invalid_token"), "unless", table("challenge.error_description", "present"))),
          with(diagnosis("challenge-missing", List.of(), table("certain", table("status", 401, "challenge.scheme", "absent"))), "symptom", true),
          with(diagnosis("handshake-in-progress", List.of("no-credentials"), table("certain", table("handshake.step", "present"))), "healthy", true)),
      "providers", List.of(table("id", "envoy", "title", "Envoy", "signs", List.of(
          table("certain", "token-expired", "when", table("message", "/^Jwt is expired/")), table("certain", "no-credentials", "when", table("message", "/^Jwt is missing/")))))));

  @SafeVarargs
  private static Map<String, Object> diagnosis(String id, List<String> over, Map<String, Object>... when) {
    return table("id", id, "title", "Title of " + id, "over", over, "when", List.of(when));
  }

  private static Map<String, Object> with(Map<String, Object> table, String key, Object value) {
    table.put(key, value);
    return table;
  }

  private static Report check(String text) {
    return Engine.check("-", text, BOOK, Clock.NONE);
  }

  private static List<String> told(Report report) {
    return report.findings().stream().map(finding -> finding.diagnosis().id() + " " + finding.certainty().word()).toList();
  }

  @Test
  void aResponseThatSaysWhy() {
    Report report = check("HTTP/1.1 401\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"An error occurred while attempting to decode the Jwt: Jwt expired at 2026-03-01T10:00:00Z\"\n\n");
    assertThat(told(report)).containsExactly("token-expired certain");
    Finding finding = report.findings().get(0);
    assertThat(finding.page()).isEqualTo("https://why401.example/diagnoses/token-expired/");
    assertThat(finding.because()).extracting(Reason::where).containsOnly("line 2");
    assertThat(report.verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
    assertThat(report.view().lines()).isNotEmpty();
    assertThat(report.view().lines().get(1).notes()).isNotEmpty();
  }

  @Test
  void aTranscriptWithoutCredentials() {
    assertThat(told(check("> GET /orders HTTP/1.1\n> Host: api.example.com\n> User-Agent: curl/8.5.0\n> Accept: */*\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer realm=\"api\"\n< Content-Length: 0\n<\n")))
        .containsExactly("no-credentials certain");
  }

  @Test
  void aResponseAloneDoesNotTellWhatWasSent() {
    Report report = check("HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"api\"\nContent-Length: 0\n\n");
    assertThat(report.verdict()).isEqualTo(Report.Verdict.UNDETERMINED);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void credentialsNeverShow() {
    String secret = "YWxpY2U6RkFLRS1QQVNTV09SRA==";
    Report report = Engine.check("https://alice:FAKE-PASSWORD@api.example.com/", "> GET / HTTP/1.1\n> Host: api.example.com\n> Authorization: Basic " + secret
        + "\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Basic realm=\"x\"\n<\n", BOOK, Clock.NONE);
    assertThat(told(report)).containsExactly("wrong-credentials likely");
    assertThat(report.masked()).isPositive();
    assertThat(report.toString()).doesNotContain(secret).doesNotContain("FAKE-PASSWORD");
  }

  @Test
  void aProvidersWordsLinkToItsPage() {
    Report report = check("HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm=\"http://api.example.com/\"\ncontent-length: 14\ncontent-type: text/plain\nserver: envoy\n\nJwt is expired");
    assertThat(told(report)).containsExactly("token-expired certain");
    assertThat(report.findings().get(0).provider()).isEqualTo("https://why401.example/providers/envoy/");
  }

  @Test
  void aSymptomAloneIsPromoted() {
    Report report = check("HTTP/1.1 401 Unauthorized\nContent-Length: 0\nServer: nginx\n\n");
    assertThat(told(report)).containsExactly("challenge-missing likely");
  }

  @Test
  void whatEndedWellIsNoFailure() {
    assertThat(check("> GET / HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 200 OK\n< Content-Type: text/plain\n<\nhello\n").verdict()).isEqualTo(Report.Verdict.HEALTHY);
  }

  @Test
  void aHandshakeThatEndsWellIsHealthy() {
    Report report = check("> GET / HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"\n< Content-Length: 0\n<\n"
        + "> GET / HTTP/1.1\n> Host: api.example.com\n> Authorization: Digest username=\"alice\", realm=\"x\", nonce=\"abc\", uri=\"/\", response=\"00000000000000000000000000000000\"\n>\n< HTTP/1.1 200 OK\n< Content-Length: 0\n<\n");
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Report.Verdict.HEALTHY);
  }

  @Test
  void anyTextGivesAReport() {
    Random random = new Random(42);
    String[] pieces = {"HTTP/1.1 401\n", "WWW-Authenticate: ", "Basic realm=\"", "Bearer error=", "{", "}", "\"", ":", "[", "<html>", "\n", "\r\n", "> ", "< ", "* ", "Authorization: Bearer eyJ", ".", "\u0000", "\uD800",
        "Set-Cookie: a=b", "é", "curl -H '", "GET / HTTP/1.1\n", "Date: Tue, 24 Nov 2026 06:09:10 GMT\n", "=", ",", "%", "\\u", "\t", "\u001b[31m"};
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Report report = check(text.toString());
      assertThat(report.verdict()).isNotNull();
    }
  }
}
