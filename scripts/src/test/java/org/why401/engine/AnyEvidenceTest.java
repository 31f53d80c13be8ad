package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.Proofs.Proof;
import org.why401.engine.report.ReportTree;
import org.why401.engine.rules.Rulebook;

/** Whatever the bytes, the checker answers with a report, and soon. */
class AnyEvidenceTest {

  private static final int SIZE = 50_000;

  private static Rulebook rules;
  private static List<Proof> proofs;

  @BeforeAll
  static void read() {
    rules = Proofs.rules();
    proofs = Proofs.all();
  }

  /** Some of every proof's ends, others in each: together they fall on everything that a reader can wait for. */
  @Test
  void proofsCutOffAnywhere() {
    Random random = new Random(9110);
    for (Proof proof : proofs) {
      String text = proof.text();
      for (int round = 0; round < 2; round++) {
        int end = random.nextInt(text.length());
        // Where lines, words and values begin and end is where readers decide.
        while (round > 0 && end > 0 && "\n :{\"".indexOf(text.charAt(end)) < 0) {
          end--;
        }
        check(text.substring(0, end));
      }
    }
  }

  @Test
  void proofsWithBitsFlippedAndLinesSwapped() {
    Random random = new Random(401);
    for (Proof proof : proofs) {
      char[] text = proof.text().toCharArray();
      int bits = random.nextInt(4) > 0 ? 7 : 16;
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(bits));
      }
      check(new String(text));
      if (random.nextInt(3) == 0) {
        List<String> lines = new ArrayList<>(proof.text().lines().toList());
        Collections.shuffle(lines, random);
        check(String.join("\n", lines));
      }
    }
  }

  @Test
  @Timeout(120)
  void proofsBehindOneAnother() {
    List<String> all = new ArrayList<>(proofs.stream().map(Proof::text).toList());
    Collections.shuffle(all, new Random(7));
    check(String.join("\n\n", all));
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
  @Timeout(60)
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
    Fuzzed.soon(() -> check(text));
  }

  private static void check(String text) {
    assertThat(ReportTree.of(Engine.check("x", text, rules, new Clock(null, 1_795_000_000L)))).containsKey("verdict");
  }
}
