package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digest, Negotiate and NTLM: what a round shows without any password. */
class HandshakeMessageFactsTest {

  private static final String ASKED = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm=\"a\", nonce=\"n1\", qop=\"auth\", algorithm=MD5";
  private static final String FINE = "HTTP/1.1 200 OK\nServer: x";
  private static final String FIRST = "TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String SECOND = "TlRMTVNTUAACAAAADgAOADAAAAAFggIATk9ULVJFQUwAAAAAAAAAAAAAAAA+AAAA";
  private static final String THIRD = "TlRMTVNTUAADAAAAGAAYAEAAAAAYABgAWAAAAAAAAABwAAAABQAFAHAAAAAAAAAA";

  @Test
  void aCountThatPassedBeforeIsUsedAgain() {
    Observation observation = Given.evidence().exchange(get("/x", digest("n1", "/x", "00000001")), FINE).exchange(get("/y", digest("n1", "/y", "00000001")), ASKED)
        .exchange(get("/z", digest("n1", "/z", "00000002")), ASKED).observe();
    assertThat(values(observation, 0, "digest.nc_reused")).isEmpty();
    assertThat(values(observation, 1, "digest.nc_reused")).isEqualTo("true");
    assertThat(values(observation, 2, "digest.nc_reused")).isEqualTo("false");
  }

  @Test
  void aCountThatWasRefusedBeforeTellsNothing() {
    Given given = Given.evidence().exchange(get("/x", digest("n1", "/x", "00000001")), ASKED).exchange(get("/x", digest("n1", "/x", "00000001")), ASKED);
    assertThat(given.values("digest.nc_reused")).isEmpty();
  }

  @Test
  void nonces() {
    assertThat(Given.evidence().exchange("GET http://a.example/x", ASKED).exchange(get("/x", digest("n1", "/x", "00000001")), ASKED).values("digest.nonce_foreign"))
        .containsExactly("false");
    assertThat(Given.evidence().exchange("GET http://a.example/x", ASKED).exchange(get("/x", digest("other", "/x", "00000001")), ASKED).values("digest.nonce_foreign"))
        .containsExactly("true");
    assertThat(Given.evidence().exchange("GET http://a.example/x", FINE + "\nAuthentication-Info: nextnonce=\"n2\"").exchange(get("/y", digest("n2", "/y", "00000001")), ASKED)
        .observe().facts()).hasSize(2);
    // A mark hides a value wherever it stands, so one beside a nonce that is shown is another.
    assertThat(Given.evidence().exchange("GET http://a.example/x", ASKED).exchange(get("/x", digest("[Digest nonce, 2 characters]", "/x", "00000001")), ASKED)
        .values("digest.nonce_foreign")).containsExactly("true");
  }

  @Test
  void theUriThatWasHashed() {
    assertThat(Given.evidence().exchange(get("/x?a=1", digest("n1", "/x?a=1", "00000001")), ASKED).values("digest.uri_matches")).containsExactly("true");
    assertThat(Given.evidence().exchange(get("/x?a=1", digest("n1", "/x", "00000001")), ASKED).values("digest.uri_matches")).containsExactly("false");
    assertThat(Given.evidence().exchange(get("/x", digest("n1", "http://a.example/x", "00000001")), ASKED).values("digest.uri_matches")).containsExactly("true");
  }

  @Test
  void whatWasOffered() {
    Given given = Given.evidence().exchange(get("/x", digest("n1", "/x", "00000001") + ", algorithm=SHA-256"), ASKED);
    assertThat(given.values("digest.algorithm_offered")).containsExactly("false");
    assertThat(given.values("digest.qop_offered")).containsExactly("true");
    assertThat(given.values("digest.realm_offered")).containsExactly("true");
    assertThat(given.values("digest.problem")).containsExactly("response-length");
    assertThat(Given.evidence().exchange(get("/x", digest("n1", "/x", "00000001")), ASKED).values("digest.algorithm")).containsExactly("MD5");
  }

  @Test
  void messagesOfNtlm() {
    Given given = Given.evidence().exchange("GET http://a.example/x\nAuthorization: NTLM " + FIRST, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM " + SECOND);
    assertThat(given.values("negotiate.sent")).containsExactly("ntlm-1");
    assertThat(given.values("negotiate.came")).containsExactly("ntlm-2");
    assertThat(given.values("handshake.step")).containsExactly("continues");
  }

  @Test
  void theConnectionOfTheAnswer() {
    String asked = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM " + SECOND;
    String refused = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: NTLM";
    String first = "GET http://a.example/x\nAuthorization: NTLM " + FIRST;
    String third = "GET http://a.example/x\nAuthorization: NTLM " + THIRD;
    assertThat(Given.evidence().exchange(first, asked).exchange(third, refused, "Re-using existing connection #0 with host a.example").values("connection.reused"))
        .containsExactly("true");
    assertThat(Given.evidence().exchange(first, asked).exchange(third, refused, "Connected to a.example (192.0.2.1) port 80 (#1)").values("connection.reused"))
        .containsExactly("false");
    assertThat(Given.evidence().exchange(first, asked + "\nConnection: close").exchange(third, refused).values("connection.reused")).containsExactly("false");
    assertThat(Given.evidence().exchange(first, asked).exchange(third, refused).values("connection.reused")).isEmpty();
  }

  @Test
  void aRealmThatChanged() {
    String basic = "GET http://a.example/x\nAuthorization: Basic YWxpY2U6RkFLRQ==";
    assertThat(Given.evidence().exchange("GET http://a.example/x", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"")
        .exchange(basic, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"b\"").values("challenge.realm_changed")).containsExactly("true");
    assertThat(Given.evidence().exchange("GET http://a.example/x", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"")
        .exchange(basic, "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"a\"").values("challenge.realm_changed")).containsExactly("false");
  }

  private static String get(String path, String digest) {
    return "GET http://a.example" + path + "\nAuthorization: " + digest;
  }

  private static String digest(String nonce, String uri, String nc) {
    return "Digest username=\"u\", realm=\"a\", nonce=\"" + nonce + "\", uri=\"" + uri + "\", qop=auth, nc=" + nc
        + ", cnonce=\"c\", response=\"ea81c35564d8103cf04418ca08d97548\"";
  }

  private static String values(Observation observation, int chain, String name) {
    return String.join(",", observation.facts().get(chain).all().stream().filter(fact -> fact.name().equals(name)).map(fact -> fact.value()).toList());
  }
}
