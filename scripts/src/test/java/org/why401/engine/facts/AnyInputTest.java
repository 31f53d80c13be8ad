package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.CredentialsReader;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Url;

/** Whatever stands in the evidence, facts come out, and in time. */
class AnyInputTest {

  private static final String[] PIECES = {"Basic", "Bearer", "Digest", "realm", "=", "\"", "\\", ",", " ", ";", "eyJhbGciOiJIUzI1NiJ9", ".", "e30", "\t", "[", "]", "{", "}",
      "https://", "@", ":", "/", "?", "&", "%", "\u00e9", "\u201c", "[token, 4 characters]", "Expires", "9999999999999999999", "-1", "null", "***", "\n", "<html>", "<form>",
      "{\"a\":", "Max-Age=", "authorization_pending"};

  @Test
  void randomTextsNeverThrow() {
    Random random = new Random(401);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random, 1 + random.nextInt(30));
      Excerpt excerpt = Excerpt.of(text, 0, text.length());
      assertThatCode(() -> {
        ChallengeReader.read(List.of(excerpt));
        CredentialsReader.read(excerpt);
        JwtReader.read(excerpt);
        Url.of(excerpt).parameter("key");
        CookieReader.sent(excerpt);
        CookieReader.set(excerpt).deletes(0L);
      }).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void randomExchangesNeverThrow() {
    Random random = new Random(407);
    String[] names = {"Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "Host", "Origin"};
    String[] answers = {"WWW-Authenticate", "Proxy-Authenticate", "Set-Cookie", "Location", "Date", "Retry-After", "Server", "Content-Length", "DPoP-Nonce"};
    for (int i = 0; i < 1_000; i++) {
      Given given = Given.evidence().clock(random.nextBoolean() ? 1_795_500_000L : null, 1_795_500_000L);
      for (int exchange = random.nextInt(4); exchange >= 0; exchange--) {
        String request = "GET " + line(random) + "\n" + pick(names, random) + ": " + line(random) + "\n" + pick(names, random) + ": " + line(random);
        String response = "HTTP/1.1 " + pick(new String[] {"200", "301", "400", "401", "407", "abc"}, random) + "\n" + pick(answers, random) + ": " + line(random) + "\n"
            + pick(answers, random) + ": " + line(random) + "\n\n" + text(random, 20);
        given.exchange(request, response, line(random));
      }
      assertThatCode(given::observe).doesNotThrowAnyException();
    }
  }

  @Test
  void everyPrefixOfAnExchangeIsRead() {
    String response = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm=\"a\\\"b\", qop=\"auth\", Bearer error=\"x\"\nSet-Cookie: a=b; Max-Age=0\n\n{\"a\":[\"b\",{\"c\":1}]}";
    for (int end = "HTTP/1.1 401".length(); end <= response.length(); end++) {
      Given given = Given.evidence().exchange("GET https://a.example/", response.substring(0, end));
      assertThatCode(given::observe).doesNotThrowAnyException();
    }
  }

  @Test
  void hugeInputsAreReadInBoundedTime() {
    String[] bodies = {"{\"a\":".repeat(50_000), "[".repeat(100_000), "{\"a\":\"" + "x y".repeat(100_000) + "\"}", "[" + "\"word one\",".repeat(50_000), "line of text\n".repeat(20_000)};
    String[] headers = {"Bearer a=\"b\"c,".repeat(20_000), "Basic ".repeat(20_000), "a=\"\\\"".repeat(20_000), "x ".repeat(50_000), "\"".repeat(100_000), "=".repeat(100_000)};
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
      for (String body : bodies) {
        Given given = Given.evidence().exchange("GET https://a.example/", "HTTP/1.1 401 Unauthorized\n\n" + body);
        assertThat(given.facts().all()).hasSizeLessThan(6_001);
      }
      for (String header : headers) {
        Given given = Given.evidence().exchange("GET https://a.example/\nAuthorization: " + header + "\nCookie: " + header,
            "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: " + header + "\nSet-Cookie: " + header);
        assertThat(given.facts().all()).hasSizeLessThan(6_001);
      }
    });
  }

  private static String line(Random random) {
    return text(random, 12).replace("\n", " ");
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i >= 0; i--) {
      text.append(random.nextInt(5) == 0 ? String.valueOf((char) random.nextInt(300)) : pick(PIECES, random));
    }
    return text.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
