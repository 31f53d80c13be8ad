package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Certainty.CERTAIN;
import static org.why401.engine.rules.Certainty.LIKELY;
import static org.why401.engine.rules.Certainty.POSSIBLE;
import static org.why401.engine.rules.Given.condition;
import static org.why401.engine.rules.Given.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code unless}: of the same exchange, challenge and token as its line. */
class ExceptionTest {

  private static Certainty sure(Given given, Certainty certainty, Condition when, Condition unless) {
    Rulebook book = Given.book(List.of(Given.diagnosis("x")), Given.line("x", certainty, when, unless));
    List<Hit> hits = Matching.hold(book, List.of(given.facts())).get(0).hits();
    return hits.isEmpty() ? null : hits.get(0).certainty();
  }

  private static final Condition INVALID = condition("challenge.error", "invalid_token");
  private static final Condition DESCRIBED = condition("challenge.error_description", "present");

  @Test
  void thatHoldsStopsItsLine() {
    assertThat(sure(whole().fact("challenge.error", "invalid_token").fact("challenge.error_description", "x"), CERTAIN, INVALID, DESCRIBED)).isNull();
  }

  @Test
  void thatFailsLetsItsLineBe() {
    assertThat(sure(whole().fact("challenge.error", "invalid_token"), CERTAIN, INVALID, DESCRIBED)).isEqualTo(CERTAIN);
  }

  @Test
  void thatCannotBeToldMakesCertainLikely() {
    Given cut = Given.only().fact("challenge.error", "invalid_token");
    assertThat(sure(cut, CERTAIN, INVALID, DESCRIBED)).isEqualTo(LIKELY);
    assertThat(sure(cut, LIKELY, INVALID, DESCRIBED)).isEqualTo(LIKELY);
    assertThat(sure(cut, POSSIBLE, INVALID, DESCRIBED)).isEqualTo(POSSIBLE);
  }

  @Test
  void thatIsBlackedOutMakesCertainLikely() {
    Given given = whole().fact("challenge.error", "invalid_token").blackedOut("challenge.error_description");
    assertThat(sure(given, CERTAIN, INVALID, condition("challenge.error_description", "/scope/"))).isEqualTo(LIKELY);
  }

  @Test
  void speaksOfTheSameChallenge() {
    Given given = whole().fact("challenge.error", "invalid_token", 0).fact("challenge.error_description", "x", 1);
    assertThat(sure(given, CERTAIN, INVALID, DESCRIBED)).as("another challenge is described").isEqualTo(CERTAIN);
  }

  @Test
  void isTriedOnEachInstanceOnWhichTheLineHolds() {
    Given given = whole().fact("challenge.error", "invalid_token", 0).fact("challenge.error_description", "x", 0).fact("challenge.error", "invalid_token", 1);
    assertThat(sure(given, CERTAIN, INVALID, DESCRIBED)).isEqualTo(CERTAIN);
  }

  @Test
  void speaksOfTheExchangeWhereItsLineNamesNoInstance() {
    Given given = whole().status(401).fact("challenge.scheme", "Basic", 0).fact("challenge.scheme", "NTLM", 1);
    assertThat(sure(given, CERTAIN, condition("status", 401), condition("challenge.scheme", "NTLM"))).isNull();
    assertThat(sure(given, CERTAIN, condition("status", 401), condition("challenge.scheme", "Bearer"))).isEqualTo(CERTAIN);
    assertThat(sure(given, CERTAIN, condition("status", 401), condition("challenge.scheme", "absent"))).isEqualTo(CERTAIN);
  }

  @Test
  void speaksOfAnyStatementOfTheExchange() {
    Given given = whole().fact("message", "access denied", 0).fact("message", "address not allowed", 1);
    assertThat(sure(given, CERTAIN, condition("message", "/denied/"), condition("message", "/address/"))).isNull();
  }

  @Test
  void mustHoldAsAWhole() {
    Given given = whole().status(401).fact("challenge.error", "invalid_token").fact("challenge.error_description", "x");
    assertThat(sure(given, CERTAIN, INVALID, condition("challenge.error_description", "x", "status", 403))).isEqualTo(CERTAIN);
    assertThat(sure(given, CERTAIN, INVALID, condition("challenge.error_description", "y", "status", 401))).isEqualTo(CERTAIN);
    assertThat(sure(given, CERTAIN, INVALID, condition("challenge.error_description", "x", "status", 401))).isNull();
  }

  @Test
  void aFactThatFailsOutweighsOneThatCannotBeTold() {
    Given given = Given.only(ShownBy.REQUEST_HEAD).status(401).fact("challenge.error", "invalid_token");
    assertThat(sure(given, CERTAIN, INVALID, condition("challenge.error_description", "present", "status", 403))).isEqualTo(CERTAIN);
  }

  @Test
  void nothingThatRestsOnTheMachinesClockIsCertain() {
    Given given = whole().fact("jwt.expired", "true").fact("clock.source", "machine");
    assertThat(sure(given, CERTAIN, condition("jwt.expired", true), null)).isEqualTo(LIKELY);
    assertThat(sure(whole().fact("jwt.expired", "true").fact("clock.source", "evidence"), CERTAIN, condition("jwt.expired", true), null)).isEqualTo(CERTAIN);
  }

  @Test
  void whatIsUnknownNeverFires() {
    assertThat(sure(Given.only(), CERTAIN, condition("challenge.scheme", "absent"), null)).isNull();
    assertThat(sure(whole().blackedOut("challenge.error"), POSSIBLE, INVALID, null)).isNull();
  }
}
