package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyFactsTest {

  private static final String REFUSED = "HTTP/1.1 403 Forbidden\nDate: Tue, 24 Nov 2026 07:28:14 GMT\n\n";

  @Test
  void aSignatureOfVersion4InItsHeader() {
    Given given = Given.evidence().exchange("GET /x HTTP/1.1\nHost: sqs.eu-west-1.amazonaws.com\nX-Amz-Date: 20261124T070814Z\n"
        + "Authorization: AWS4-HMAC-SHA256 Credential=ASIA-FAKE-KEY-ID-01/20261123/us-east-1/sns/aws4_request, SignedHeaders=x-amz-date, Signature=FAKE", REFUSED);
    assertThat(given.values("sigv4.where")).containsExactly("header");
    assertThat(given.values("sigv4.key")).containsExactly("temporary");
    assertThat(given.values("sigv4.date")).containsExactly("20261123");
    assertThat(given.values("sigv4.region")).containsExactly("us-east-1");
    assertThat(given.values("sigv4.service")).containsExactly("sns");
    assertThat(given.values("sigv4.signed_headers")).containsExactly("x-amz-date");
    assertThat(given.fact("sigv4.skew").amount()).isEqualTo(1_200);
    assertThat(given.values("sigv4.token")).containsExactly("false");
    assertThat(given.values("sigv4.problem")).containsExactly("scope-date", "host-not-signed", "other-region", "other-service");
  }

  @Test
  void aMarkInTheKeysPlaceLeavesTheScope() {
    Given given = Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: AWS4-HMAC-SHA256 "
        + "Credential=[AWS temporary key id, 20 characters]/20261124/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=[signature, 64 characters]", REFUSED);
    assertThat(given.values("sigv4.key")).containsExactly("temporary");
    assertThat(given.values("sigv4.region")).containsExactly("eu-west-1");
  }

  @Test
  void aKeyAloneIsNoScope() {
    assertThat(Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIA-FAKE-KEY-ID-01, SignedHeaders=host, Signature=FAKE", REFUSED)
        .values("sigv4.problem")).containsExactly("scope-short");
  }

  @Test
  void aPresignedUrlsEnd() {
    Given aws = Given.evidence().exchange("GET /x?X-Amz-Credential=A%2F20261124%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261124T062814Z&X-Amz-Expires=600&X-Amz-Signature=F HTTP/1.1",
        REFUSED);
    assertThat(aws.values("presigned.kind")).containsExactly("aws");
    assertThat(aws.fact("presigned.expired_for").amount()).isEqualTo(3_000);
    assertThat(aws.values("sigv4.where")).containsExactly("query");
    assertThat(aws.values("sigv4.skew")).isEmpty();
    Given azure = Given.evidence().exchange("GET /c/b?sv=2024-11-04&st=2026-11-24T08%3A28%3A14Z&se=2026-11-25T07%3A28%3A14Z&sr=b&sp=r&sig=F HTTP/1.1", REFUSED);
    assertThat(azure.values("presigned.expired")).containsExactly("false");
    assertThat(azure.fact("presigned.starts_in").amount()).isEqualTo(3_600);
    assertThat(azure.values("presigned.permissions")).containsExactly("r");
    assertThat(Given.evidence().exchange("GET /x?Expires=1795500000&Signature=F&Key-Pair-Id=K HTTP/1.1", REFUSED).values("presigned.kind")).containsExactly("cloudfront");
    assertThat(Given.evidence().exchange("GET /x?expires=never HTTP/1.1", REFUSED).values("presigned.kind")).isEmpty();
  }

  @Test
  void theTimeThatWasSigned() {
    Given oauth = Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: OAuth oauth_consumer_key=\"F\", oauth_signature_method=\"HMAC-SHA1\", oauth_timestamp=\"1795504294\"", REFUSED);
    assertThat(oauth.values("signed.scheme")).containsExactly("oauth1");
    assertThat(oauth.fact("signed.skew").amount()).isEqualTo(1_000);
    assertThat(oauth.values("signed.problem")).containsExactly("no-nonce");
    assertThat(Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: OAuth FAKE-TOKEN", REFUSED).values("signed.scheme")).isEmpty();
    Given message = Given.evidence().exchange("GET /x HTTP/1.1\nSignature-Input: a=(\"content-digest\");created=1795505200;expires=1795505234", REFUSED);
    assertThat(message.values("signed.problem")).containsExactly("no-signature", "no-keyid", "no-digest");
    assertThat(message.fact("signed.skew").amount()).isEqualTo(94);
    assertThat(message.fact("signed.expired_for").amount()).isEqualTo(60);
    assertThat(Given.evidence().exchange("POST /x HTTP/1.1\nStripe-Signature: t=1795505294,v1=FAKE", REFUSED).fact("signed.skew").amount()).isZero();
  }

  @Test
  void theKeyThatTheAnswerAsksFor() {
    String answer = "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n";
    Given other = Given.evidence().exchange("GET /x HTTP/1.1\nX-API-Key: FAKE", answer + "{\"message\":\"Missing api_key header\"}");
    assertThat(other.values("asked.key")).containsExactly("api_key");
    assertThat(other.values("asked.key_sent")).containsExactly("false");
    Given same = Given.evidence().exchange("GET /x HTTP/1.1\nX-API-Key: FAKE", answer + "{\"message\":\"The header X-API-Key is not valid\"}");
    assertThat(same.values("asked.key_sent")).containsExactly("true");
    Given query = Given.evidence().exchange("GET /x HTTP/1.1\nX-API-Key: FAKE", answer + "{\"message\":\"Query parameter 'api_key' is required\"}");
    assertThat(query.values("asked.key")).containsExactly("query:api_key");
    assertThat(Given.evidence().exchange("GET /x HTTP/1.1", "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: X-API-Key realm=\"a\"\n\n").values("asked.key")).containsExactly("x-api-key");
    assertThat(Given.evidence().exchange("GET /x HTTP/1.1", answer + "{\"message\":\"key not found\"}").values("asked.key")).isEmpty();
  }

  @Test
  void kindsOfTokens() {
    Given sent = Given.evidence().exchange("GET /x?q=a HTTP/1.1\nAuthorization: Bearer xoxb-FAKE-TOKEN-0001\nX-Api-Key: [Anthropic key, 99 characters]", REFUSED);
    assertThat(sent.values("token.kind")).containsExactly("slack-bot-token", "anthropic-key");
    assertThat(sent.values("token.where")).containsExactly("authorization", "x-api-key");
    assertThat(Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: Bearer something-else-0001", REFUSED).values("token.kind")).isEmpty();
  }

  @Test
  void schemesThatAreMistyped() {
    assertThat(sent("Barer FAKE-TOKEN-0001").values("auth.problem")).containsExactly("misspelt-scheme");
    Given colon = sent("Bearer: FAKE-TOKEN-0001");
    assertThat(colon.values("auth.problem")).containsExactly("misspelt-scheme");
    assertThat(colon.values("auth.scheme")).containsExactly("Bearer");
    assertThat(sent("Bearer=FAKE-TOKEN-0001").values("auth.problem")).containsExactly("misspelt-scheme");
    assertThat(sent("Bearer FAKE-TOKEN-0001").values("auth.problem")).isEmpty();
    assertThat(sent("Klingon FAKE-TOKEN-0001").values("auth.problem")).isEmpty();
    assertThat(sent("bearer FAKE-TOKEN-0001").values("auth.scheme_case")).containsExactly("other");
    assertThat(sent("Bearer FAKE-TOKEN-0001").values("auth.scheme_case")).containsExactly("usual");
  }

  @Test
  void namesOfAPrivateNetwork() {
    for (String host : new String[] {"keycloak", "keycloak.auth.svc", "id.corp", "10.1.2.3", "172.20.0.1", "192.168.1.1", "127.0.0.1", "localhost"}) {
      assertThat(PrivateHosts.is(host)).as(host).isTrue();
    }
    for (String host : new String[] {"id.example.com", "172.32.0.1", "11.0.0.1", "10.example.com", ""}) {
      assertThat(PrivateHosts.is(host)).as(host).isFalse();
    }
  }

  private static Given sent(String authorization) {
    return Given.evidence().exchange("GET /x HTTP/1.1\nAuthorization: " + authorization, REFUSED);
  }
}
