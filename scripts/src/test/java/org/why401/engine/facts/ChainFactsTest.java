package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainFactsTest {

  private static final String DIGEST = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm=\"a\", nonce=\"n\"";

  @Test
  void aRoundThatSucceedsIsOneChain() {
    Given given = Given.evidence().exchange("GET http://a.example/x", DIGEST)
        .exchange("GET http://a.example/x\nAuthorization: Digest username=\"u\", response=\"r\"", "HTTP/1.1 200 OK\nServer: x");
    assertThat(given.values("handshake.step")).containsExactly("completed");
    assertThat(given.values("status")).containsExactly("200");
  }

  @Test
  void aSchemeThatCurlTellsLateMakesNoOtherRequest() {
    Given given = Given.evidence().exchange("GET /x\nHost: a.example", DIGEST)
        .exchange("GET http://a.example/x\nHost: a.example\nAuthorization: Digest username=\"u\", response=\"r\"", "HTTP/1.1 200 OK\nServer: x");
    assertThat(given.values("handshake.step")).containsExactly("completed");
  }

  @Test
  void aRoundThatFailsIsJudgedByItsLastAnswer() {
    Given given = Given.evidence().exchange("GET http://a.example/x", DIGEST)
        .exchange("GET http://a.example/x\nAuthorization: Digest username=\"u\", response=\"r\"", DIGEST);
    assertThat(given.values("handshake.step")).isEmpty();
    assertThat(given.values("auth.sent")).containsExactly("true");
  }

  @Test
  void aTokenThatWasRefreshedBetweenIsAHealthyRetry() {
    Observation observation = Given.evidence().exchange("GET http://a.example/x\nAuthorization: Bearer abc123old", "HTTP/1.1 401 Unauthorized\nServer: x")
        .exchange("POST http://a.example/token", "HTTP/1.1 200 OK\nServer: x")
        .exchange("GET http://a.example/x\nAuthorization: Bearer abc123new", "HTTP/1.1 200 OK\nServer: x").observe();
    assertThat(observation.facts()).hasSize(2);
    assertThat(observation.facts().get(0).exchange().number()).isEqualTo(3);
  }

  @Test
  void otherRequestsAreOtherChains() {
    Observation observation = Given.evidence().exchange("GET http://a.example/x", DIGEST).exchange("GET http://a.example/y", DIGEST)
        .exchange("OPTIONS http://a.example/x", DIGEST).observe();
    assertThat(observation.facts()).hasSize(3);
  }

  @Test
  void twoWaysTriedAreTwoChains() {
    Observation observation = Given.evidence().exchange("GET http://a.example/x\nAuthorization: Token abc123old", "HTTP/1.1 401 Unauthorized\nServer: x")
        .exchange("GET http://a.example/x\nAuthorization: Bearer abc123old", "HTTP/1.1 200 OK\nServer: x").observe();
    assertThat(observation.facts()).hasSize(2);
  }

  @Test
  void responsesAloneFollowEachOther() {
    Given given = Given.evidence().response("HTTP/1.1 302 Found\nLocation: /login").response("HTTP/1.1 200 OK\nServer: x");
    assertThat(given.values("redirect.count")).containsExactly("1");
    assertThat(given.values("redirect.to_login")).containsExactly("true");
    assertThat(Given.evidence().response(DIGEST).response("HTTP/1.1 200 OK\nServer: x").values("handshake.step")).containsExactly("completed");
  }

  @Test
  void aRedirectThatLosesAuthorization() {
    Given given = Given.evidence()
        .exchange("GET https://a.example/x\nAuthorization: Bearer abc123def456", "HTTP/1.1 301 Moved\nLocation: http://b.example/x")
        .exchange("GET http://b.example/x\nAccept: */*", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer");
    assertThat(given.values("redirect.count")).containsExactly("1");
    assertThat(given.values("redirect.cross_origin")).containsExactly("true");
    assertThat(given.values("redirect.downgrade")).containsExactly("true");
    assertThat(given.values("redirect.dropped_auth")).containsExactly("true");
    assertThat(given.at(given.fact("redirect.dropped_auth"))).isEqualTo("Authorization: Bearer abc123def456");
    assertThat(given.fact("redirect.dropped_auth").shown()).isEqualTo("true");
  }

  @Test
  void whatIsNotShownWasNotDropped() {
    Given given = Given.evidence().inPart()
        .exchange("GET https://a.example/x\nAuthorization: Bearer abc123def456", "HTTP/1.1 301 Moved\nLocation: /x/")
        .exchange("GET https://a.example/x/", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer");
    assertThat(given.values("redirect.dropped_auth")).isEmpty();
    assertThat(given.values("redirect.cross_origin")).isEmpty();
    assertThat(given.values("redirect.count")).containsExactly("1");
  }

  @Test
  void theServersPartOfAHandshakeGoesOn() {
    String ntlm = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM TlRMTVNTUAACAAAAAAAAAAAoAAABggAAASNFZ4mrze8AAAAAAAAAAAAAAAAAAAAA";
    assertThat(Given.evidence().exchange("GET http://a.example/x\nAuthorization: NTLM TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=", ntlm).values("handshake.step"))
        .containsExactly("continues");
    assertThat(Given.evidence().exchange("POST http://a.example/token", "HTTP/1.1 400 Bad Request\nDPoP-Nonce: n1\n\n{\"error\":\"use_dpop_nonce\"}")
        .values("handshake.step")).containsExactly("continues");
    assertThat(Given.evidence().exchange("POST http://a.example/token", "HTTP/1.1 400 Bad Request\n\n{\"error\":\"authorization_pending\"}")
        .values("handshake.step")).containsExactly("continues");
  }

  @Test
  void aClientThatSaysItGoesOn() {
    assertThat(Given.evidence().exchange("GET http://a.example/x", DIGEST, "Issue another request to this URL: 'http://a.example/x'").values("handshake.step"))
        .containsExactly("first");
    assertThat(Given.evidence().exchange("GET http://a.example/x", DIGEST).values("handshake.step")).isEmpty();
  }
}
