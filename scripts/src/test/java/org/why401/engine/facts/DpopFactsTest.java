package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class DpopFactsTest {

  private static final String KEY = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs\",\"y\":\"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA\"}";
  /** Of that key, from RFC 9449 section 6.1. */
  private static final String THUMBPRINT = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";
  private static final String REFUSED = "HTTP/1.1 401 Unauthorized\nDate: Tue, 24 Nov 2026 07:28:14 GMT\n";

  private static String jwt(String header, String payload) {
    return part(header) + "." + part(payload) + ".c2lnbmF0dXJl";
  }

  private static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Given given(String method, String token, String header, String payload) {
    return Given.evidence().exchange(method + " https://api.example.com/v1/orders?page=2\nAuthorization: DPoP " + token + "\nDPoP: " + jwt(header, payload), REFUSED);
  }

  private static String header() {
    return "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + KEY + "}";
  }

  private static String payload(String token) {
    return "{\"jti\":\"1\",\"htm\":\"GET\",\"htu\":\"https://api.example.com/v1/orders\",\"iat\":1795505294,\"ath\":\"" + org.why401.engine.http.Sha256.base64Url(token) + "\"}";
  }

  @Test
  void aProofThatFitsHasNoProblem() {
    String token = jwt("{\"alg\":\"RS256\"}", "{\"sub\":\"a\",\"cnf\":{\"jkt\":\"" + THUMBPRINT + "\"}}");
    Given given = given("GET", token, header(), payload(token));
    assertThat(given.values("dpop.sent")).containsExactly("true");
    assertThat(given.values("dpop.problem")).isEmpty();
    assertThat(given.values("dpop.key")).containsExactly("same");
    assertThat(given.values("jwt.bound")).containsExactly("dpop");
    assertThat(given.fact("dpop.age").amount()).isZero();
  }

  @Test
  void whatDoesNotFitIsNamed() {
    String token = jwt("{\"alg\":\"RS256\"}", "{\"sub\":\"a\",\"cnf\":{\"jkt\":\"another\"}}");
    Given given = given("POST", token, "{\"typ\":\"JWT\",\"alg\":\"HS256\",\"jwk\":" + KEY.replace("}", ",\"d\":\"x\"}") + "}", "{\"htm\":\"GET\",\"htu\":\"https://api.example.com/other\",\"iat\":1795505000}");
    assertThat(given.values("dpop.problem")).containsExactlyInAnyOrder("typ", "alg", "private-key", "no-jti", "htm", "htu", "ath");
    assertThat(given.values("dpop.key")).containsExactly("differs");
    assertThat(given.fact("dpop.age").amount()).isEqualTo(294);
  }

  @Test
  void nothingIsKnownOfAProofThatIsHidden() {
    Given hidden = Given.evidence().exchange("GET https://api.example.com/a\nDPoP: [redacted]", REFUSED);
    assertThat(hidden.values("dpop.sent")).containsExactly("true");
    assertThat(hidden.values("dpop.problem")).isEmpty();
    assertThat(Given.evidence().exchange("GET https://api.example.com/a\nDPoP: FAKE", REFUSED).values("dpop.problem")).isEqualTo(List.of("malformed"));
    assertThat(Given.evidence().exchange("GET https://api.example.com/a\nAccept: */*", REFUSED).values("dpop.sent")).containsExactly("false");
  }
}
