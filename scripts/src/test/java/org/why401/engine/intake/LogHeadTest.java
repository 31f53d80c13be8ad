package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogHeadTest {

  @ParameterizedTest
  @ValueSource(strings = {"(MainThread) ^[a.module] x", "<134>^sshd", "WRN ^Login failed", "---> ^System.Exception"})
  void aPieceEndsAtTheCaret(String text) {
    assertThat(LogHead.length(text.replace("^", ""))).isEqualTo(text.indexOf('^'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "Login failed for bob", "(see the manual) and try", "<h1>Forbidden</h1>", "- a list"})
  void wordsAreNone(String text) {
    assertThat(LogHead.length(text)).isZero();
  }
}
