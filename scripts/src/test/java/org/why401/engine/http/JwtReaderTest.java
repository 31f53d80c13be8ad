package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class JwtReaderTest {

  @Test
  void headerAndClaimsAreRead() {
    Jwt jwt = read(token("{\"alg\":\"RS256\",\"kid\":\"k1\"}", "{\"iss\":\"https://id.example\",\"aud\":[\"a\",\"b\"],\"exp\":1795506020}"));
    assertThat(jwt.parameter("alg")).isEqualTo("RS256");
    assertThat(jwt.claim("iss")).isEqualTo("https://id.example");
    assertThat(jwt.claims("aud")).containsExactly("a", "b");
    assertThat(jwt.time("exp")).isEqualTo(1_795_506_020L);
    assertThat(jwt.problems()).isEmpty();
  }

  @Test
  void timesInMillisecondsAreReadAsMeant() {
    Jwt jwt = read(token("{\"alg\":\"HS256\"}", "{\"exp\":1795506020000}"));
    assertThat(jwt.time("exp")).isEqualTo(1_795_506_020L);
    assertThat(jwt.problems()).extracting(Problem::word).containsExactly("milliseconds");
  }

  @Test
  void whatIsWrongWithTheFormIsTold() {
    assertThat(problem(token("{\"alg\":\"none\"}", "{}"))).isEqualTo("alg-none");
    assertThat(problem(part("{\"alg\":\"HS256\"}") + "." + part("{\"exp\":1}") + ".")).isEqualTo("no-signature");
    assertThat(problem(part("{\"alg\":\"HS256\"}") + "." + part("{\"exp\":1795506020}").substring(0, 9))).isEqualTo("truncated");
    assertThat(problem(part("{\"alg\":\"HS256\"}") + "." + part("no claims") + ".c2ln")).isEqualTo("not-json");
    assertThat(problem(token("{\"alg\":\"HS256\"}", "{\"exp\":\"tomorrow\"}"))).isEqualTo("time-not-number");
    assertThat(problem(part("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}") + ".a.b.c.d")).isEqualTo("encrypted");
  }

  @Test
  void aMaskedSignatureIsNoProblem() {
    assertThat(read(part("{\"alg\":\"HS256\"}") + "." + part("{\"exp\":1}") + ".[redacted]").problems()).isEmpty();
  }

  @Test
  void aRedactedTokenTellsWhenItEnds() {
    assertThat(read("[JWT, 812 characters, exp 2026-11-18 10:00:00Z]").time("exp")).isEqualTo(1_794_996_000L);
  }

  @Test
  void otherTextsAreNoTokens() {
    for (String text : new String[] {"", "abc", "a.b.c", "example.com", "eyJ", "eyJhbGciOi", "[token, 43 characters]", "e30.e30.c2ln"}) {
      assertThat(read(text)).as(text).isNull();
    }
  }

  private static String problem(String token) {
    return read(token).problems().get(0).word();
  }

  private static String token(String header, String payload) {
    return part(header) + "." + part(payload) + ".c2lnbmF0dXJl";
  }

  private static String part(String json) {
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Jwt read(String token) {
    return JwtReader.read(Excerpt.of(token, 0, token.length()));
  }
}
