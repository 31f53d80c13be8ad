package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a text which matches always fits is held to by {@link ExpressionReaderTest}. */
class SketchTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "\\bsaml\\b.{0,60}\\b(failed|denied)\\b ~ the saml answer was denied ~ true",
      "\\bsaml\\b.{0,60}\\b(failed|denied)\\b ~ access denied ~ false",
      "\\bsaml\\b.{0,60}\\b(failed|denied)\\b ~ denied by saml ~ false",
      "(token|jwt) [a-z]+ expired|no (user|account)\\b.+found ~ jwt has expired ~ true",
      "(token|jwt) [a-z]+ expired|no (user|account)\\b.+found ~ no account was found ~ true",
      "(token|jwt) [a-z]+ expired|no (user|account)\\b.+found ~ no account expired ~ false",
      "(the )?key .* (is )?(wrong|bad) ~ key no 3 is bad ~ true",
      "token.+token ~ token ~ false",
      ".* ~  ~ true",
      "(expired)* ~ no ~ true"})
  void itTellsFromAfarWhatCanNotMatch(String expression, String text, boolean fits) {
    assertThat(Sketch.of(expression).fits(text == null ? "" : text)).isEqualTo(fits);
  }
}
