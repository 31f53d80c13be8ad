package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;

class HostileTextTest {

  static final List<String> EVIDENCE = List.of(
      "curl-v-basic.txt", "curl-v-meter.txt", "curl-vi-wrong.txt", "curl-v-redirect.txt", "curl-i-redirect.txt", "curl-v-h2-redirect.txt", "curl-i-h2.txt",
      "curl-v-digest.txt", "curl-v-proxy-407.txt", "curl-v-proxy-tunnel.txt", "curl-v-refused.txt", "curl-v-terminal.txt", "curl-vi-terminal-redirect.txt",
      "curl-v-post.txt", "curl-trace.txt", "python-http-client.txt", "wget-s.txt", "nginx-access.log.txt", "nginx-error.log.txt", "apache-error.log.txt", "apache-access.log.txt");

  static final List<String> PIECES = List.of(
      "\n", "\r", "> ", "< ", "* ", "> GET / HTTP/1.1\n", "< HTTP/1.1 401\n", "< \n", "HTTP/1.1 401\n\n", "GET / HTTP/1.1\n", "a: b\n", " a\n", "{\"a\":\n", "[\n", "{\"a\":1}\n",
      "{\n\"a\n", "x {\"a\":{\n", "[\"\n", "['\n", "curl -d 'a http://\n", "curl \\\n-d http://\n", "<html>\n", "<a>\n", "```\n", "WWW-Authenticate: a\n", "Bearer realm=\n", "eyJ", "eyJ.", "eyJhbGciOiJub25lIn0.a.\n",
      "[a] ", "2026-01-01 10:00:00 ", "web_1 | ", "\u001b[31m", "\u001b]8;;", "│ ", "401 ", "msg=\"", "msg='a' ", "{ [1 bytes data]\n", "* Connection #", "  0 --:--:--", "\" \"", "a HTTP/1.1 401\n", "https://", "$(", "\\", "== Info: a\n", "<= Recv header, 9 bytes (0x9)\n", "0000: a\n",
      "send: b'GET / HTTP/1.1\\r\\n", "reply: 'HTTP/1.1 401 a\n", "header: a: b\n");

  static Stream<String> evidence() {
    return EVIDENCE.stream();
  }

  static Stream<String> pieces() {
    return PIECES.stream();
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void evidenceCutOffAnywhereIsReadAndEveryPlaceIsExact(String name) {
    String text = Sketch.evidence(name);
    for (int end = 0; end <= text.length(); end++) {
      check(text.substring(0, end));
    }
    for (int start = 1; start < text.length(); start += 31) {
      check(text.substring(start));
    }
  }

  @ParameterizedTest
  @MethodSource("pieces")
  @Timeout(60)
  void aPieceRepeatedIsReadInLinearTime(String piece) {
    Reading.read(piece.repeat(100_000));
    Reading.read("HTTP/1.1 401\n" + piece.repeat(25_000));
    Reading.read("< HTTP/1.1 401\n< \n" + piece.repeat(25_000));
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(401);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(random.nextInt(3) > 0 ? PIECES.get(random.nextInt(PIECES.size())) : String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536)));
      }
      check(text.toString());
    }
  }

  @Test
  void countsAreBounded() {
    assertThat(Reading.read("HTTP/1.1 401 No\n\n".repeat(5_000)).exchanges()).hasSize(1_000);
    assertThat(Reading.read("no\n".repeat(50_000)).exchanges().get(0).said()).hasSize(10_000);
  }

  static void check(String text) {
    Intake intake = Reading.read(text);
    assertThat(intake.exchanges()).isNotEmpty();
    for (Exchange exchange : intake.exchanges()) {
      exchange.said().forEach(said -> stands(text, said));
      exchange.tokens().forEach(token -> stands(text, token));
      if (exchange.request() != null) {
        headers(text, exchange.request().headers());
      }
      if (exchange.response() != null) {
        headers(text, exchange.response().headers());
        stands(text, exchange.response().status());
        stands(text, exchange.response().body());
      }
    }
  }

  private static void headers(String text, List<Header> headers) {
    for (Header header : headers) {
      if (!header.name().text().equals("WWW-Authenticate") && !header.name().text().equals("Date")) {
        stands(text, header.name());
      }
      stands(text, header.value());
    }
  }

  /** Its first and its last character stand in the evidence where it says. */
  private static void stands(String text, Excerpt excerpt) {
    if (excerpt == null || excerpt.isEmpty() || excerpt.place() == null) {
      return;
    }
    int last = excerpt.text().length() - 1;
    for (int at : new int[] {0, last}) {
      int offset = excerpt.place(at, at + 1).start();
      boolean decoded = excerpt.place(at, at + 1).end() - offset != 1;
      if (!decoded && text.charAt(offset) != excerpt.text().charAt(at)) {
        throw new AssertionError("not where it says: " + excerpt.text()); // asked millions of times, so without AssertJ
      }
    }
  }
}
