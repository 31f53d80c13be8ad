package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.Fuzzed;
import org.why401.engine.Proofs;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.ReportTree;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Rulebook;

/** Any bytes give a report or a clear error, within a second. */
class EvidenceFuzzTest {

  private static final Rulebook RULES = Proofs.rules();
  private static final Clock CLOCK = new Clock(null, 1_795_000_000L);
  private static final int LONG = 20_000;

  static Stream<byte[]> evidence() {
    return Fuzzed.evidence();
  }

  static Stream<byte[]> pieces() {
    return Fuzzed.seeds("a", "401 ", "> GET / HTTP/1.1\n", "{\"a\":", "[JWT, ", "a=\"", "<a b=\"", "eyJ.", "curl -H '", "WWW-Authenticate: Bearer a=\"\\", "at a.b(C.java:1)\n");
  }

  @MethodSource("evidence")
  @FuzzTest
  void report(byte[] bytes) {
    Fuzzed.soon(() -> {
      try {
        String text = Decoding.text(bytes);
        assertThat(ReportTree.of(Engine.check("x", text, RULES, CLOCK))).containsKey("verdict");
      } catch (Unreadable said) {
        assertThat(said.getMessage()).isNotBlank();
      }
    });
  }

  /** A redaction is read as its original is, and hides nothing more. */
  @MethodSource("evidence")
  @FuzzTest
  void redaction(byte[] bytes) {
    Fuzzed.soon(() -> {
      String text = Fuzzed.text(bytes);
      String redacted = Secrets.redact(text, Secrets.find(text, Reading.read(text)));
      assertThat(Reading.read(redacted).exchanges()).isNotEmpty();
    });
  }

  /** Time grows with the evidence and no faster: a piece that comes again and again is read as soon. */
  @MethodSource("pieces")
  @FuzzTest
  void repetition(byte[] bytes) {
    String piece = Fuzzed.text(bytes);
    if (!piece.isEmpty() && piece.length() <= 100) {
      Fuzzed.soon(() -> Engine.check("x", piece.repeat(LONG / piece.length()), RULES, CLOCK));
    }
  }

  /** A HAR that the command line reads entry by entry. */
  @MethodSource("har")
  @FuzzTest
  void largeHar(byte[] bytes) {
    Fuzzed.soon(() -> {
      try {
        assertThat(LargeHar.reduce(new ByteArrayInputStream(bytes))).isNotNull();
      } catch (Unreadable said) {
        assertThat(said.getMessage()).isNotBlank();
      }
    });
  }

  static Stream<byte[]> har() {
    return Fuzzed.seeds("", "{", "[]", "{\"log\":{\"entries\":[]}}", "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://api.example.com/\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer a\"}]},"
        + "\"response\":{\"status\":401,\"statusText\":\"\",\"headers\":[],\"content\":{\"mimeType\":\"application/json\",\"text\":\"{}\"}}}]}}");
  }
}
