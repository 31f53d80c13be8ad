package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.Proofs.Proof;
import org.why401.engine.report.ReportTree;
import org.why401.engine.rules.Rulebook;

/** Whatever the bytes, the checker answers with a report, and soon. */
class AnyEvidenceTest {

  private static final int SIZE = 100_000;

  private static Rulebook rules;
  private static List<Proof> proofs;

  @BeforeAll
  static void read() {
    rules = Proofs.rules();
    proofs = Proofs.all();
  }

  @Test
  void proofsCutOffAnywhere() {
    for (Proof proof : proofs) {
      // Where lines, words and values begin and end is where readers decide; between them every seventh offset will do.
      for (int end = 0; end < proof.text().length(); end++) {
        if (end % 7 == 0 || "\n :{\"".indexOf(proof.text().charAt(end)) >= 0) {
          check(proof.text().substring(0, end));
        }
      }
    }
  }

  @Test
  void proofsWithBitsFlippedAndLinesSwapped() {
    Random random = new Random(401);
    for (Proof proof : proofs) {
      for (int round = 0; round < 4; round++) {
        char[] text = proof.text().toCharArray();
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(round < 3 ? 7 : 16));
        }
        check(new String(text));
        List<String> lines = new ArrayList<>(proof.text().lines().toList());
        Collections.shuffle(lines, random);
        check(String.join("\n", lines));
      }
      check(proof.text() + "\n" + proof.text());
    }
  }

  @Test
  void proofsBehindOneAnother() {
    List<String> all = new ArrayList<>(proofs.stream().map(Proof::text).toList());
    Collections.shuffle(all, new Random(7));
    soon(String.join("\n\n", all));
  }

  @Test
  void randomBytes() {
    Random random = new Random(3);
    for (int round = 0; round < 30; round++) {
      byte[] bytes = new byte[SIZE / 30];
      random.nextBytes(bytes);
      check(new String(bytes, StandardCharsets.ISO_8859_1));
      check(new String(bytes, StandardCharsets.UTF_16BE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "{\"a\":[", "\"", "{\"log\":{\"entries\":[{\"request\":{\"url\":\"x\",\"headers\":[", "{\"log\":", "{\"request\":{\"url\":\"a\"},\"response\":{}}\n", "\\", "\u0000", "\ud800", "\udc00\ud800",
      "> GET / HTTP/1.1\n> Host: a\n> \n< HTTP/1.1 401\n< WWW-Authenticate: Bearer realm=\"https://i/t\"\n< \n", "GET / HTTP/1.1\nHost: a\n\nHTTP/1.1 302 Found\nLocation: /\n\n",
      "< HTTP/1.1 401\n", "WWW-Authenticate: Basic realm=\"a\", ", "Basic a,", "a=\"", "Set-Cookie: a=b\n", "Cookie: a=b; ", "eyJhbGciOiJub25lIn0.", "eyJ", "[JWT, 1 character, aud x] ", "[JWT, ",
      "<p>", "<html><title>", "<!--", "&amp;", "&#", "token expired ", "invalid user name or password ", "session has been been been ", "(((((", "the the the access token has expired and ",
      "https://a@", "https://a:b@c/?token=d ", "curl -u a:b https://c \\\n", "curl -H 'a: b' ", "2026-11-24T07:28:14Z ERROR 401 ", "a | ", "> ", "* ", "```\n", "\u001b[31m", "\r", "\r\n\r\n", "401 ", "=", ":",
      "Server auth using Basic with user 'a'\n", "* Trying 1.1.1.1:443...\n"})
  void repetition(String part) {
    soon(part.repeat(SIZE / part.length()));
    soon("HTTP/1.1 401 Unauthorized\nWWW-Authenticate: " + part.repeat(SIZE / part.length()));
    soon("HTTP/1.1 401 Unauthorized\nContent-Type: text/html\n\n<html>" + part.repeat(SIZE / part.length()));
  }

  private static void soon(String text) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
  }

  private static void check(String text) {
    assertThat(ReportTree.of(Engine.check("x", text, rules, new Clock(null, 1_795_000_000L)))).containsKey("verdict");
  }
}
