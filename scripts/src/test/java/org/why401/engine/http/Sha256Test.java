package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

  @Test
  void theVerifierOfRfc7636GivesItsChallenge() {
    assertThat(Sha256.base64Url("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void everyLengthGivesWhatThePlatformGives() throws NoSuchAlgorithmException {
    Random random = new Random(401);
    for (int length = 0; length < 200; length++) {
      byte[] message = new byte[length];
      random.nextBytes(message);
      assertThat(Sha256.digest(message)).isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
    }
  }
}
