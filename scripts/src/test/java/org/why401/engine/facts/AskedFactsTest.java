package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.why401.engine.Fact;

class AskedFactsTest {

  private static final String REQUEST = "GET https://api.example.com/a";

  @Test
  void eachChallengeIsAnInstance() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"\n"
        + "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token expired\"");
    assertThat(given.values("challenge.scheme")).containsExactly("Basic", "Bearer");
    Fact error = given.fact("challenge.error");
    assertThat(error.instance()).isEqualTo(1);
    assertThat(error.says()).isEqualTo("a token came, and was refused");
    assertThat(given.at(error)).isEqualTo("error=\"invalid_token\"");
    assertThat(given.values("message")).contains("The token expired");
  }

  @Test
  void theCharsetOfBasic() {
    // RFC 7617 section 2.1
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\", charset=\"UTF-8\"");
    assertThat(given.values("challenge.charset")).containsExactly("UTF-8");
  }

  @Test
  void aMalformedChallengeSaysSo() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm=\"a\" qop=\"auth\"");
    assertThat(given.values("challenge.problem")).containsExactly("malformed", "missing-comma", "missing-nonce");
    assertThat(Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"").values("challenge.problem")).isEmpty();
    assertThat(Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate:").values("challenge.problem")).containsExactly("empty");
  }

  @Test
  void statementsOfAJsonBody() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\n\n"
        + "{\"error\":{\"code\":\"invalid_api_key\",\"message\":\"Incorrect API key provided\"},\"status\":401,\"inner\":\"{\\\"detail\\\":\\\"deep\\\"}\",\"token\":\"abc\"}");
    assertThat(given.values("message")).contains("Incorrect API key provided", "deep").doesNotContain("abc");
    assertThat(given.values("body.kind")).containsExactly("json");
    assertThat(given.values("body.json.error.message")).containsExactly("Incorrect API key provided");
    assertThat(given.values("error.code")).containsExactly("invalid_api_key");
    assertThat(given.fact("body.json.status").amount()).isEqualTo(401);
    assertThat(given.fact("body.json.token").shown()).isEqualTo("[secret, 3 characters]");
  }

  @Test
  void statementsOfAPage() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 200 OK\nContent-Type: text/html\n\n"
        + "<html><head><title>Sign in</title></head><body><form action=\"/login\"><input type=password></form><p>Your session\nhas expired</p></body></html>");
    assertThat(given.values("message")).containsExactly("Sign in", "Your session has expired");
    assertThat(given.values("body.login_form")).containsExactly("true");
    assertThat(given.values("body.kind")).containsExactly("html");
  }

  @Test
  void statementsOfTextAndTools() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\n\nJwt is\nexpired", "curl: (22) The requested URL returned error: 401");
    assertThat(given.values("message")).containsExactly("curl: (22) The requested URL returned error: 401", "Jwt is", "expired", "Jwt is expired");
    assertThat(given.values("client")).containsExactly("curl");
  }

  @Test
  void anEmptyBodyIsSeenAndAMissingOneIsNot() {
    assertThat(Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\nContent-Length: 0").values("body.kind")).containsExactly("empty");
    assertThat(Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized\n\n").values("body.kind")).containsExactly("empty");
    assertThat(Given.evidence().exchange(REQUEST, "HTTP/1.1 401 Unauthorized").values("body.kind")).isEmpty();
  }

  @Test
  void preflights() {
    Given preflight = Given.evidence().exchange("OPTIONS https://api.example.com/a\nOrigin: https://app.example.com\nAccess-Control-Request-Method: GET",
        "HTTP/1.1 401 Unauthorized\nServer: x");
    assertThat(preflight.values("cors.preflight")).containsExactly("true");
    assertThat(preflight.values("cors.problem")).containsExactly("preflight-status", "missing-allow-origin");
    Given said = Given.evidence().said("Access to fetch at 'https://api.example.com/a' from origin 'https://app.example.com' has been blocked by CORS policy: "
        + "Response to preflight request doesn't pass access control check: It does not have HTTP ok status.");
    assertThat(said.values("cors.preflight")).containsExactly("true");
    assertThat(said.values("cors.problem")).containsExactly("preflight-status");
  }

  @Test
  void retryAfter() {
    Given given = Given.evidence().exchange(REQUEST, "HTTP/1.1 429 Too Many Requests\nRetry-After: 90");
    assertThat(given.fact("retry.after").amount()).isEqualTo(90);
    assertThat(given.fact("retry.after").shown()).isEqualTo("1 min 30 s");
  }
}
