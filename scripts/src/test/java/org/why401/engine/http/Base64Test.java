package org.why401.engine.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Base64Test {

  @Test
  void bothAlphabetsAndAnyPaddingAreRead() {
    // RFC 4648 section 10
    for (String foobar : new String[] {"Zm9vYmE=", "Zm9vYmE", "Zm9vYmE===="}) {
      assertThat(Base64.text(Base64.decode(foobar))).isEqualTo("fooba");
    }
    assertThat(Base64.decode("-_8=")).isEqualTo(Base64.decode("+/8="));
    assertThat(Base64.decode("")).isEmpty();
  }

  @Test
  void otherTextsAreRefused() {
    for (String text : new String[] {"a", "abcde", "user:pw", "Zm9v YmE=", "Zm=9v"}) {
      assertThat(Base64.decode(text)).as(text).isNull();
    }
  }

  @Test
  void bytesThatAreNoUtf8AreLatin1() {
    assertThat(Base64.text(new byte[] {(byte) 0xff, 'a'})).isEqualTo("\u00ffa");
  }
}
