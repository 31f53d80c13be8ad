package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.facts.FactType.ShownBy.TOKEN;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class JwtFactsTest {

  /** Tue, 24 Nov 2026 06:00:00 GMT. */
  private static final long SIX = 1_795_500_000L;

  @Test
  void theExchangesOwnDateIsTheClock() {
    Given given = sent("{\"iat\":" + (SIX - 4_032) + ",\"exp\":" + (SIX - 432) + "}", "Date: Tue, 24 Nov 2026 06:00:00 GMT").clock(null, SIX + 99_999);
    assertThat(given.values("jwt.sent")).containsExactly("true");
    assertThat(given.values("jwt.expired")).containsExactly("true");
    assertThat(given.fact("jwt.expired_for").amount()).isEqualTo(432);
    assertThat(given.fact("jwt.expired_for").says()).isEqualTo("the token ended 7 min 12 s before the server answered");
    assertThat(given.fact("jwt.lifetime").shown()).isEqualTo("1 h");
    assertThat(given.values("clock.source")).containsExactly("evidence");
    assertThat(given.facts().shown()).contains(TOKEN);
    assertThat(given.observe().clock()).isEqualTo("evidence");
  }

  @Test
  void aTimeThatWasGivenGoesBeforeTheDate() {
    Given given = sent("{\"exp\":" + SIX + "}", "Date: Tue, 24 Nov 2026 06:00:10 GMT").clock(SIX - 60, null);
    assertThat(given.values("jwt.expired")).containsExactly("false");
    assertThat(given.values("jwt.expired_for")).isEmpty();
    assertThat(given.values("clock.source")).containsExactly("evidence");
    assertThat(given.observe().clock()).isEqualTo("at");
  }

  @Test
  void theMachinesClockIsTheLastResort() {
    assertThat(sent("{\"exp\":" + SIX + "}", "Server: x").clock(null, SIX).values("clock.source")).containsExactly("machine");
    Given none = sent("{\"exp\":" + SIX + "}", "Server: x");
    assertThat(none.values("clock.source")).containsExactly("none");
    assertThat(none.values("jwt.expired")).isEmpty();
    assertThat(none.observe().time()).isNull();
  }

  @Test
  void aTokenFromTheFuture() {
    Given given = sent("{\"iat\":" + (SIX + 7_200) + ",\"nbf\":" + (SIX + 7_200) + ",\"exp\":" + (SIX + 9_000) + "}", "Date: Tue, 24 Nov 2026 06:00:00 GMT");
    assertThat(given.fact("jwt.not_before_in").amount()).isEqualTo(7_200);
    assertThat(given.fact("jwt.issued_in").says()).isEqualTo("the token was issued 2 h after the server answered");
    assertThat(given.fact("clock.skew").shown()).isEqualTo("2 h");
    assertThat(given.values("jwt.problem")).containsExactly("issued-in-future");
  }

  @Test
  void partiesAndPurpose() {
    Given given = sent("{\"iss\":\"https://id.example.com/realms/a\",\"aud\":\"https://other.example.com/\",\"scope\":\"read write\",\"exp\":1}", "Server: x");
    assertThat(given.values("jwt.alg")).containsExactly("RS256");
    assertThat(given.values("jwt.iss_host")).containsExactly("id.example.com");
    assertThat(given.values("jwt.aud")).containsExactly("https://other.example.com/");
    assertThat(given.values("jwt.aud_matches_host")).containsExactly("false");
    assertThat(given.values("jwt.scope")).containsExactly("read write");
    assertThat(given.values("jwt.kind")).containsExactly("access");
  }

  @Test
  void issuersNameTheKindInClaimsOfTheirOwn() {
    assertThat(sent("{\"typ\":\"Offline\"}", "Server: x").values("jwt.kind")).containsExactly("refresh");
    assertThat(sent("{\"token_type\":\"refresh\"}", "Server: x").values("jwt.kind")).containsExactly("refresh");
    assertThat(sent("{\"type\":\"access\",\"nonce\":\"n\"}", "Server: x").values("jwt.kind")).containsExactly("access");
    assertThat(sent("{\"token_use\":\"id\",\"scope\":\"read\"}", "Server: x").values("jwt.kind")).containsExactly("id");
    assertThat(sent("{\"type\":\"user\"}", "Server: x").values("jwt.kind")).isEmpty();
  }

  @Test
  void anAudienceThatIsANameSaysNothingOfTheHost() {
    assertThat(sent("{\"aud\":[\"account\",\"https://other.example.com\"]}", "Server: x").values("jwt.aud_matches_host")).isEmpty();
    assertThat(sent("{\"aud\":[\"account\",\"https://api.example.com\"]}", "Server: x").values("jwt.aud_matches_host")).containsExactly("true");
  }

  @Test
  void aTokenAloneWasNotSeenToBeSent() {
    Given given = Given.evidence().token(token("{\"exp\":" + (SIX - 60) + "}")).clock(SIX, null);
    assertThat(given.values("jwt.sent")).isEmpty();
    assertThat(given.fact("jwt.expired_for").says()).isEqualTo("the token ended 1 min before the time that was given");
  }

  @Test
  void noFactShowsTheToken() {
    String token = token("{\"exp\":1}");
    Given given = Given.evidence().exchange("GET https://api.example.com/a?access_token=" + token + "\nAuthorization: Bearer " + token + "\nCookie: t=" + token,
        "HTTP/1.1 401 Unauthorized\nX-Echo: " + token + "\n\n{\"error\":\"bad token " + token + "\"}", "sent " + token);
    assertThat(given.facts().all()).isNotEmpty().allSatisfy(fact -> {
      assertThat(fact.shown()).doesNotContain(token);
      assertThat(fact.says()).doesNotContain(token);
    });
  }

  private static Given sent(String claims, String header) {
    return Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: Bearer " + token(claims), "HTTP/1.1 401 Unauthorized\n" + header);
  }

  private static String token(String claims) {
    return part("{\"alg\":\"RS256\",\"kid\":\"k1\"}") + "." + part(claims) + ".c2lnbmF0dXJl";
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
