package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.intake.Reading;

class SecretsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      > Authorization: Bearer canary-1234~> Authorization: Bearer [token, 11 characters]
      > authorization: Basic YWxpY2U6Y2FuYXJ5~> authorization: Basic [Basic credentials, 16 characters, user alice]
      Authorization: Basic Y2FuYXJ5MTIzNDU2Og==~Authorization: Basic [Basic credentials, 20 characters, empty password]
      Authorization: Basic YWxpY2U6c2VjcmV0LTEK~Authorization: Basic [Basic credentials, 20 characters, user alice, line break]
      Authorization: Bearer <canary123def456ghi789>~Authorization: Bearer [token, 23 characters, quoted]
      Authorization: Basic can!ry~Authorization: Basic [Basic credentials, 6 characters, not base64]
      Authorization: canary-1234~Authorization: [credentials, 11 characters]
      Authorization: Bearer Bearer canary-1234~Authorization: Bearer Bearer [token, 11 characters]
      Authorization: Digest username="alice", realm="x", nonce="canary1", uri="/", response="canary2", cnonce="canary3", nc=00000001~Authorization: Digest username="alice", realm="x", nonce="[Digest nonce, 7 characters]", uri="/", response="[Digest response, 7 characters, not hexadecimal]", cnonce="[Digest cnonce, 7 characters]", nc=00000001
      WWW-Authenticate: NTLM TlRMTVNTUAACAAAACANARY~WWW-Authenticate: NTLM [NTLM message, 22 characters, NTLM type 2]
      [HTTP/2] [1] [authorization: Bearer canary-1234]~[HTTP/2] [1] [authorization: Bearer [token, 11 characters]]
      Cookie: sid=canary; lang=en~Cookie: sid=[cookie, 6 characters]; lang=[cookie, 2 characters]
      Set-Cookie: sid=canary; Path=/; HttpOnly~Set-Cookie: sid=[cookie, 6 characters]; Path=/; HttpOnly
      Set-Cookie: a=canary; Path=/, b=canary2; Expires=Wed, 21 Oct 2026 07:28:00 GMT~Set-Cookie: a=[cookie, 6 characters]; Path=/, b=[cookie, 7 characters]; Expires=Wed, 21 Oct 2026 07:28:00 GMT
      x-api-key: canary~x-api-key: [API key, 6 characters]
      X-Our-Token-Thing: canary~X-Our-Token-Thing: [token, 6 characters]
      curl -u alice:canary https://x/~curl -u alice:[password, 6 characters] https://x/
      curl -H 'Authorization: Bearer canary-1234' https://x/~curl -H 'Authorization: Bearer [token, 11 characters]' https://x/
      GET https://alice:canary@host/cb?code=canary99&state=a~GET https://alice:[password, 6 characters]@host/cb?code=[code, 8 characters]&state=a
      {"access_token":"canary","token_type":"Bearer"}~{"access_token":"[token, 6 characters]","token_type":"Bearer"}
      "{\\"password\\":\\"canary\\"}"~"{\\"password\\":\\"[password, 6 characters]\\"}"
      grant_type=password&username=a&password=canary~grant_type=password&username=a&password=[password, 6 characters]
      the token eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTQ5OTYwMDB9.canary was bad~the token [JWT, 51 characters, exp 2026-11-18 10:00:00Z, alg none] was bad
      Incorrect API key provided: canary-99~Incorrect API key provided: [API key, 9 characters]
      <Password>canary</Password>~<Password>[password, 6 characters]</Password>
      {"name": "Cookie", "value": "sid=canary"}~{"name": "Cookie", "value": "sid=[cookie, 6 characters]"}
      machine host login alice password canary~machine host login alice password [password, 6 characters]
      """)
  void credentialsAreReplacedByWhatMayBeTold(String evidence, String redacted) {
    assertThat(Secrets.redact(evidence)).isEqualTo(redacted);
    assertThat(Secrets.redact(redacted)).as("marks are left alone").isEqualTo(redacted);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "WWW-Authenticate: Bearer realm=\"x\", error=\"invalid_token\", error_description=\"The access token expired\"",
      "invalid token: signature has expired", "rpc error: code = Unauthenticated desc = invalid token", "{\"code\":\"UNAUTHENTICATED\",\"key\":\"auth.failed\"}",
      "Authorization: Bearer", "Authorization: Bearer undefined", "X-Api-Key: null", "Authorization: Bearer $TOKEN", "Authorization: Bearer YOUR_API_KEY", "Authorization: Basic ***", "Authorization: Basic <redacted>",
      "{\"password\":[\"This field is required.\"]}", "Set-Cookie: sid=deleted; Max-Age=0", "using password: YES", "token=expired",
      "* Server auth using Basic with user 'alice'", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "the Authorization header: missing", "https://host:8443/a@b",
      "Access-Control-Allow-Headers: authorization, x-api-key"})
  void whatIsNoSecretStays(String evidence) {
    assertThat(Secrets.redact(evidence)).isEqualTo(evidence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret/+value=9", "q-FAKE-0123456789-abc"})
  void copiesAreFoundHoweverEncoded(String secret) {
    String base64 = java.util.Base64.getEncoder().encodeToString(("user:" + secret).getBytes());
    String url = java.net.URLEncoder.encode(secret, java.nio.charset.StandardCharsets.UTF_8);
    String text = "x-api-key: " + secret + "\n\nsaid " + secret + " and " + base64 + " and " + url + " and " + secret.replace("/", "\\/") + " and " + secret.replace("=", "\\u003d");
    String redacted = Secrets.redact(text);
    assertThat(redacted).doesNotContain(secret).doesNotContain(base64.substring(8, 20)).doesNotContain("9-abc").doesNotContain("value");
    assertThat(redacted.split("characters")).hasSize(7);
  }

  @Test
  void thePasswordInsideBasicCredentialsIsASecretOfItsOwn() {
    assertThat(Secrets.redact("Authorization: Basic YWxpY2U6Y2FuYXJ5LTk5\n\nwrong password canary-99")).doesNotContain("canary-99");
  }

  @Test
  void veilsAreSortedAndDoNotOverlap() {
    String text = "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTQ5OTYwMDB9.canary\nX-Token: Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTQ5OTYwMDB9.canary\n";
    List<Veil> veils = Secrets.find(text, Reading.read(text));
    assertThat(veils).hasSize(2);
    for (int i = 1; i < veils.size(); i++) {
      assertThat(veils.get(i).place().start()).isGreaterThanOrEqualTo(veils.get(i - 1).place().end());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"token: ", "[token: ", "authorization=", "token=[", "cookie ", "<password", "eyJ", "://a@", "password=\"", "-----BEGIN PRIVATE KEY-----", "a=b:c=",
      "curl -u '", "[token, 1 character", "key=\\\"", "Bearer a1", "\\\"name\\\":\\\"token\\\",\\\"value\\\":\\\""})
  void hostileRepetitionTakesLinearTime(String part) {
    String text = part.repeat(400_000 / part.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Secrets.redact(text));
  }
}
