package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Excerpt;

class SignatureFormTest {

  @Test
  void derIsNoSignatureOfJose() {
    byte[] der = new byte[70];
    der[0] = 0x30;
    der[1] = 68;
    assertThat(problems("{\"alg\":\"ES256\"}", der)).containsExactly("der-signature");
    assertThat(problems("{\"alg\":\"ES256\"}", new byte[64])).isEmpty();
  }

  @Test
  void cutOffInItsSignature() {
    assertThat(problems("{\"alg\":\"HS256\"}", new byte[31])).containsExactly("short-signature");
    assertThat(problems("{\"alg\":\"HS256\"}", new byte[32])).isEmpty();
    assertThat(problems("{\"alg\":\"RS256\"}", new byte[256])).isEmpty();
    assertThat(problems("{\"alg\":\"RS256\"}", new byte[36])).as("an example's").isEmpty();
    assertThat(problems("{\"alg\":\"RS256\"}", new byte[100])).containsExactly("short-signature");
    assertThat(problems("{\"alg\":\"XY99\"}", new byte[20])).isEmpty();
  }

  @Test
  void whatTheHeaderDemands() {
    assertThat(problems("{\"alg\":\"HS256\",\"crit\":[\"exp\"]}", new byte[32])).containsExactly("critical");
    assertThat(problems("{\"alg\":\"HS256\",\"nonce\":\"n\"}", new byte[32])).containsExactly("nonce-header");
  }

  private static List<String> problems(String header, byte[] signature) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    String token = base64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + base64.encodeToString("{\"exp\":1}".getBytes(StandardCharsets.UTF_8)) + "."
        + base64.encodeToString(signature);
    return JwtReader.read(Excerpt.of(token, 0, token.length())).problems().stream().map(Problem::word).toList();
  }
}
