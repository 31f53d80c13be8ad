package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Excerpt;

class AnswerWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "could not release: POST https://a.example/releases: 401 Bad credentials [] | Bad credentials",
      "HTTP Error for GET to https://a.example/v1/me returned 403 due to The user is not registered | The user is not registered",
      "Bad credentials (401) | Bad credentials",
      "an error: Invalid token (http status: 401) | an error: Invalid token",
      "Unexpected response code: 403 (call failed: Permission denied) | call failed: Permission denied",
  })
  void theServersWordsStandWithoutTheClients(String said, String words) {
    assertThat(AnswerWords.in(whole(said))).extracting(Excerpt::toString).contains(words);
  }

  @Test
  void whatQuotesNoAnswerHoldsNone() {
    assertThat(AnswerWords.in(whole("token has been revoked"))).isEmpty();
    assertThat(AnswerWords.in(whole("server listens on port 4031"))).isEmpty();
  }

  private static Excerpt whole(String text) {
    return Excerpt.of(text, 0, text.length());
  }
}
