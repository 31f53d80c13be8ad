package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.CredentialsReader;
import org.why401.engine.http.HtmlReader;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.JsonReader;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Url;
import org.why401.engine.intake.Intake;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.ReportTree;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Rulebook;

/** Properties of every parser: any text is read, within a second of the processor's time, with no exception. */
class AnyTextTest {

  private static final Rulebook RULES = Proofs.rules();
  private static final List<String> PIECES = List.of(
      "\n", "\r\n", " ", "\t", "\"", "'", "`", "\\", "{", "}", "[", "]", "(", ")", ":", ";", ",", "=", "<", ">", "&", "#", "%", "$", "@", "^", "*", "**", "|", "~", "\u0000", "\u001b[31m",
      "\ud800", "\uFEFF", "\u201c", "0", "401", "99999999999999999999", "-1", "1e999", "GET /a HTTP/1.1\n", "HTTP/1.1 401 No\n", "HTTP/2 200 \n", "> ", "< ", "* ", "Host: a\n",
      "Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\n", "Authorization: Basic YTpi\n", "WWW-Authenticate: Bearer realm=\"a\", error=\"b\"\n", "Set-Cookie: a=b; Secure\n", "Cookie: a=b; c\n",
      "Date: Tue, 24 Nov 2026 10:00:00 GMT\n", "Content-Length: 3\n", "curl -u a:b -H 'c: d' https://e/\n", "fetch(\"https://a\", {", "Invoke-WebRequest -Uri https://a -Headers @{", "\"a\": ", "{\\\"a\\\":\\\"b\\\"}",
      "{\"error\":\"a\"}", "{\"log\":{\"entries\":[{\"request\":{\"url\":\"a\",\"headers\":[", "<html><title>a</title>", "</p>", "&#x41;", "<?xml", "eyJ", "[JWT, 9 characters, exp ", "https://a:b@c:1/d?token=e#f",
      "2026-11-24T10:00:00Z ", "24/Nov/2026:10:00:00 +0000", "Request URL\n", "Status Code\n401\n", "a >> \"GET / HTTP/1.1[\\r][\\n]\"\n", "-> \"HTTP/1.1 401 No\\r\\n\"\n", "--> GET /\n", "<-- 401\n",
      "level=error msg=\"a\" method=GET status=401 ", "java.io.IOException: a: b\n", "rpc error: code = Unauthenticated desc = a\n", "1.0 0 a TCP_DENIED/407 1 GET / \n", "```\n");

  private long started;

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(PIECES)), Tuple.of(1, any)).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @BeforeTry
  void begin() {
    started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @AfterTry
  void withinASecond() {
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started).isLessThan(1_000_000_000L);
  }

  @Property(tries = 2_000)
  void valuesAreRead(@ForAll("texts") String text) {
    Excerpt excerpt = Excerpt.of(text, 0, text.length());
    JsonReader.read(excerpt);
    JsonReader.readAll(excerpt);
    HtmlReader.read(excerpt);
    Url.of(excerpt);
    ChallengeReader.read(List.of(excerpt, excerpt));
    CredentialsReader.read(excerpt);
    CookieReader.sent(excerpt);
    CookieReader.set(excerpt);
    JwtReader.read(excerpt);
    HttpDate.read(text);
    IsoTime.read(text);
    Mark.read(text);
  }

  @Property(tries = 2_000)
  void evidenceGivesAReport(@ForAll("texts") String text) {
    assertThat(ReportTree.of(Engine.check("x", text, RULES, new Clock(null, 1_795_000_000L)))).containsKey("verdict");
  }

  /** What was hidden once is not hidden twice, and a redaction is read like any text. */
  @Property(tries = 1_000)
  void aRedactionIsRead(@ForAll("texts") String text) {
    Intake intake = Reading.read(text);
    String redacted = Secrets.redact(text, Secrets.find(text, intake));
    assertThat(Reading.read(redacted).exchanges()).isNotEmpty();
  }
}
