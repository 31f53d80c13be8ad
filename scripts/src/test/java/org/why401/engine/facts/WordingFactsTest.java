package org.why401.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.why401.engine.Fact;

class WordingFactsTest {

  private static List<String> of(String said) {
    Facts facts = Given.evidence().said(said).facts();
    return WordingFacts.added(List.of(facts)).get(0).all().stream().filter(fact -> fact.name().equals("wording")).map(Fact::value).toList();
  }

  @ParameterizedTest
  @CsvSource({"No org id, login missing", "Unauthorized IP address, address denied", "the cookie is not present, cookie missing", "tokenExpired now, token expired",
      "You are not a server admin, role denied", "macaroon was rejected, token invalid", "the agent has no API key, key missing"})
  void aThingAndItsState(String said, String wording) {
    assertThat(of(said)).contains(wording);
  }

  @Test
  void bothStandInOneSentence() {
    assertThat(of("The token is here. Nothing else is missing")).isEmpty();
    assertThat(of("everything is fine with the token")).isEmpty();
  }

  @Test
  void aFewAreEnough() {
    assertThat(of("no " + "token key password user session cookie scope role ip clock ".repeat(40))).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void whatWasKnownStays() {
    Facts facts = Given.evidence().said("no token").facts();
    assertThat(WordingFacts.added(List.of(facts)).get(0).all()).startsWith(facts.all().toArray(Fact[]::new));
  }
}
