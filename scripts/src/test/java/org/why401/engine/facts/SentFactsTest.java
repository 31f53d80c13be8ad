package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.facts.FactType.ShownBy.REQUEST_HEAD;
import static org.why401.engine.facts.FactType.ShownBy.RESPONSE_BODY;
import static org.why401.engine.facts.FactType.ShownBy.RESPONSE_HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentFactsTest {

  private static final String REFUSED = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"api\"\n";

  @Test
  void nothingSentIsKnownOnlyWhereTheWholeHeadIsShown() {
    Given whole = Given.evidence().exchange("GET https://api.example.com/a\nAccept: */*", REFUSED);
    assertThat(whole.values("auth.sent")).containsExactly("false");
    assertThat(whole.facts().shown()).contains(REQUEST_HEAD, RESPONSE_HEAD).doesNotContain(RESPONSE_BODY);
    Given part = Given.evidence().inPart().exchange("GET https://api.example.com/a\nAccept: */*", REFUSED);
    assertThat(part.values("auth.sent")).isEmpty();
    assertThat(part.facts().shown()).doesNotContain(REQUEST_HEAD, RESPONSE_HEAD);
  }

  @Test
  void whatWasSent() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: Basic YWxpY2U6cHctMTIz", REFUSED);
    assertThat(given.values("auth.sent")).containsExactly("true");
    assertThat(given.values("auth.scheme")).containsExactly("Basic");
    assertThat(given.values("auth.offered")).containsExactly("false");
    assertThat(given.values("auth.problem")).isEmpty();
    assertThat(given.fact("auth.size").amount()).isEqualTo("Basic YWxpY2U6cHctMTIz".length());
    assertThat(given.at(given.fact("auth.sent"))).isEqualTo("Authorization: Basic YWxpY2U6cHctMTIz");
  }

  @Test
  void theFormOfATokenIsSeenFromOutside() {
    assertThat(form("Bearer FAKE-OPAQUE-TOKEN-123456")).containsExactly("opaque");
    assertThat(form("FAKE-OPAQUE-TOKEN-123456")).containsExactly("opaque");
    assertThat(form("Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl")).containsExactly("jwt");
    assertThat(form("Bearer eyJhbGciOiJIUzI1")).containsExactly("broken-jwt");
    assertThat(form("Bearer [JWT, 812 characters, exp 2026-11-18 10:00:00Z]")).containsExactly("jwt");
    assertThat(form("Bearer [redacted]")).isEmpty();
    assertThat(form("Bearer undefined")).isEmpty();
    assertThat(form("Bearer Bearer FAKE-OPAQUE-TOKEN-123456")).isEmpty();
    assertThat(form("Basic YWxpY2U6cHctMTIzNDU2Nzg5MA==")).isEmpty();
  }

  private static List<String> form(String authorization) {
    return Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: " + authorization, REFUSED).values("auth.token_form");
  }

  @Test
  void aMaskIsThereAndUnknown() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: Bearer [redacted]", REFUSED);
    assertThat(given.values("auth.sent")).containsExactly("true");
    assertThat(given.values("auth.redacted")).containsExactly("true");
    assertThat(given.values("auth.problem")).containsExactly("?");
    assertThat(given.values("jwt.sent")).containsExactly("?");
    assertThat(given.values("auth.size")).isEmpty();
  }

  @Test
  void aPlaceholderIsTheMistake() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: Bearer {{token}}", REFUSED);
    assertThat(given.values("auth.problem")).containsExactly("placeholder");
    assertThat(given.values("auth.redacted")).isEmpty();
  }

  @Test
  void eachAuthorizationHeaderIsAnInstance() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a\nAuthorization: Bearer abc123def456\nauthorization: Bearer abc123def456\nAuthorization: Basic YTpi",
        REFUSED);
    assertThat(given.values("auth.scheme")).containsExactly("Bearer", "Basic");
    assertThat(given.values("auth.offered")).containsExactly("true", "false");
    assertThat(given.values("auth.problem")).containsExactly("several");
  }

  @Test
  void credentialsInTheUrl() {
    Given given = Given.evidence().exchange("GET https://alice:pw-123@api.example.com/a", REFUSED);
    assertThat(given.values("auth.problem")).containsExactly("in-url");
    assertThat(given.values("url.host")).containsExactly("api.example.com");
  }

  @Test
  void onA407TheProxyHeadersCount() {
    Given given = Given.evidence().exchange("CONNECT api.example.com:443\nHost: api.example.com:443\nAuthorization: Bearer abc123def456\nProxy-Authorization: Basic YTpi",
        "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm=\"proxy\"\nWWW-Authenticate: Bearer");
    assertThat(given.values("auth.scheme")).containsExactly("Basic");
    assertThat(given.values("auth.offered")).containsExactly("true");
    assertThat(given.values("challenge.scheme")).containsExactly("Basic");
    assertThat(given.values("proxy.connect")).containsExactly("true");
  }

  @Test
  void keysHaveTheirOwnPlaces() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a?api_key=abc123&x-csrf-token=1\nX-Api-Key: YOUR_API_KEY\nX-CSRF-Token: t", REFUSED);
    assertThat(given.values("apikey.where")).containsExactly("x-api-key", "query:api_key");
    assertThat(given.values("apikey.problem")).containsExactly("placeholder");
    assertThat(Given.evidence().exchange("GET https://api.example.com/a\nX-Api-Key: undefined", REFUSED).values("apikey.problem")).containsExactly("unset", "placeholder");
  }

  @Test
  void cookiesByName() {
    Given given = Given.evidence().exchange("GET http://app.example.com/a\nCookie: sid=abc; theme=dark",
        "HTTP/1.1 401 Unauthorized\nSet-Cookie: sid=; Max-Age=0\nSet-Cookie: other=1; Secure\nSet-Cookie: far=1; SameSite=None\nSet-Cookie: d=1; Domain=example.org");
    assertThat(given.values("cookie.sent")).containsExactly("sid", "theme");
    assertThat(given.values("cookie.deleted")).containsExactly("sid");
    assertThat(given.values("cookie.set")).containsExactly("other", "far", "d");
    assertThat(given.values("cookie.problem")).containsExactly("secure-over-http", "samesite-none-insecure", "domain-mismatch");
    assertThat(given.fact("cookie.deleted").instance()).isEqualTo(given.fact("cookie.sent").instance());
  }

  @Test
  void headersByTheirLowerCaseName() {
    Given given = Given.evidence().exchange("GET https://api.example.com/a\nX-Trace: 7\nX-Api-Key: abc-123-def", "HTTP/1.1 401 Unauthorized\nServer: nginx/1.27");
    assertThat(given.values("request.header.x-trace")).containsExactly("7");
    assertThat(given.values("response.header.server")).containsExactly("nginx/1.27");
    assertThat(given.values("product")).containsExactly("nginx");
    assertThat(given.fact("request.header.x-api-key").shown()).doesNotContain("abc-123-def");
  }
}
