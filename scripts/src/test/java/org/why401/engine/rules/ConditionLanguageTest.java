package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Given.condition;
import static org.why401.engine.rules.Given.whole;
import static org.why401.engine.rules.Outcome.FAILS;
import static org.why401.engine.rules.Outcome.HOLDS;
import static org.why401.engine.rules.Outcome.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.Fact;
import org.why401.engine.facts.Catalogue;
import org.why401.engine.facts.Facts;
import org.why401.engine.facts.FactType.ShownBy;

/** The sentences with which the language is described, one test each. */
class ConditionLanguageTest {

  private static Outcome hold(Given given, Object... condition) {
    return Matching.hold(condition(condition), given.facts()).outcome();
  }

  private static List<String> because(Facts facts, Object... condition) {
    return Matching.hold(condition(condition), facts).because().stream().map(Fact::says).toList();
  }

  @Test
  void aWordIsEqualIgnoringCase() {
    Given given = whole().fact("challenge.error", "Invalid_Token");
    assertThat(hold(given, "challenge.error", "invalid_token")).isEqualTo(HOLDS);
    assertThat(hold(given, "challenge.error", "invalid")).isEqualTo(FAILS);
  }

  @Test
  void aNumberIsEqual() {
    assertThat(hold(whole().status(401), "status", 401)).isEqualTo(HOLDS);
    assertThat(hold(whole().status(401), "status", "401")).isEqualTo(HOLDS);
    assertThat(hold(whole().status(401), "status", 403)).isEqualTo(FAILS);
  }

  @Test
  void aListIsAnyOf() {
    assertThat(hold(whole().status(403), "status", List.of(401, 403))).isEqualTo(HOLDS);
    assertThat(hold(whole().status(407), "status", List.of(401, 403))).isEqualTo(FAILS);
    Given said = whole().fact("message", "The token expired");
    assertThat(hold(said, "message", List.of("/session expired/", "/token expired/"))).isEqualTo(HOLDS);
  }

  @Test
  void anExpressionIsFoundAnywhereIgnoringCase() {
    Given given = whole().fact("message", "Error: the JWT is EXPIRED, sorry");
    assertThat(hold(given, "message", "/\\b(token|jwt) (is |has )?expired\\b/")).isEqualTo(HOLDS);
    assertThat(hold(given, "message", "/^jwt (is )?expired/")).isEqualTo(FAILS);
  }

  @Test
  void aComparisonComparesAmounts() {
    Given given = whole().amount("jwt.expired_for", 400);
    assertThat(hold(given, "jwt.expired_for", ">5m")).isEqualTo(HOLDS);
    assertThat(hold(given, "jwt.expired_for", "<=400s")).isEqualTo(HOLDS);
    assertThat(hold(given, "jwt.expired_for", ">=1h")).isEqualTo(FAILS);
    assertThat(hold(whole().amount("auth.size", 8193), "auth.size", ">8KB")).isEqualTo(HOLDS);
    assertThat(hold(whole().amount("auth.size", 8192), "auth.size", ">8KB")).isEqualTo(FAILS);
  }

  @Test
  void presentIsThereWhateverItIs() {
    assertThat(hold(whole().fact("challenge.error", "x"), "challenge.error", "present")).isEqualTo(HOLDS);
    assertThat(hold(whole(), "challenge.error", "present")).isEqualTo(FAILS);
  }

  @Test
  void absentHoldsOnlyWhereTheEvidenceWouldHaveShownIt() {
    assertThat(hold(Given.only(ShownBy.RESPONSE_HEAD), "challenge.scheme", "absent")).isEqualTo(HOLDS);
    assertThat(hold(Given.only(ShownBy.REQUEST_HEAD), "challenge.scheme", "absent")).isEqualTo(UNKNOWN);
    assertThat(hold(whole().fact("challenge.scheme", "Basic"), "challenge.scheme", "absent")).isEqualTo(FAILS);
  }

  @Test
  void falseHoldsOnlyWhereTheEvidenceWouldHaveShownIt() {
    assertThat(hold(Given.only(ShownBy.REQUEST_HEAD), "jwt.sent", false)).isEqualTo(HOLDS);
    assertThat(hold(Given.only(ShownBy.RESPONSE_HEAD), "jwt.sent", false)).isEqualTo(UNKNOWN);
    assertThat(hold(whole().fact("jwt.sent", "true"), "jwt.sent", false)).isEqualTo(FAILS);
    assertThat(hold(Given.only().fact("jwt.sent", "false"), "jwt.sent", false)).as("seen to be false").isEqualTo(HOLDS);
  }

  @Test
  void falseIsUnknownWhereNoRuleMayRestOnTheAbsence() {
    assertThat(hold(whole(), "jwt.expired", false)).isEqualTo(UNKNOWN);
    assertThat(hold(whole().fact("jwt.expired", "false"), "jwt.expired", false)).isEqualTo(HOLDS);
  }

  @Test
  void aValueThatSomebodyBlackedOutIsThereAndUnknown() {
    Given given = whole().blackedOut("challenge.error");
    assertThat(hold(given, "challenge.error", "present")).isEqualTo(HOLDS);
    assertThat(hold(given, "challenge.error", "absent")).isEqualTo(FAILS);
    assertThat(hold(given, "challenge.error", "invalid_token")).isEqualTo(UNKNOWN);
    assertThat(hold(given, "challenge.error", "/invalid/")).isEqualTo(UNKNOWN);
    assertThat(hold(given, "challenge.error", List.of("a", "b"))).isEqualTo(UNKNOWN);
    assertThat(hold(whole().blackedOut("jwt.sent"), "jwt.sent", false)).isEqualTo(UNKNOWN);
    assertThat(hold(whole().blackedOut("jwt.expired_for"), "jwt.expired_for", ">1s")).isEqualTo(UNKNOWN);
  }

  @Test
  void somethingThatTheEvidenceDoesNotShowIsUnknown() {
    assertThat(hold(Given.only(ShownBy.RESPONSE_HEAD), "auth.scheme", "Basic")).isEqualTo(UNKNOWN);
    assertThat(hold(Given.only(ShownBy.REQUEST_HEAD), "auth.scheme", "Basic")).isEqualTo(FAILS);
  }

  @Test
  void allLinesOfATableHoldOfTheSameExchange() {
    Given given = whole().status(401).fact("auth.scheme", "Basic");
    assertThat(hold(given, "status", 401, "auth.scheme", "basic")).isEqualTo(HOLDS);
    assertThat(hold(given, "status", 401, "auth.scheme", "bearer")).isEqualTo(FAILS);
    assertThat(hold(given, "status", 403, "auth.scheme", "basic")).isEqualTo(FAILS);
  }

  @Test
  void whatFailsOutweighsWhatIsUnknown() {
    assertThat(hold(Given.only().status(401), "status", 403, "auth.scheme", "basic")).isEqualTo(FAILS);
    assertThat(hold(Given.only().status(401), "status", 401, "auth.scheme", "basic")).isEqualTo(UNKNOWN);
  }

  @Test
  void linesOfOneFamilyHoldOfTheSameChallenge() {
    Given given = whole().fact("challenge.scheme", "Basic", 0).fact("challenge.scheme", "Bearer", 1).fact("challenge.error", "invalid_token", 1);
    assertThat(hold(given, "challenge.scheme", "Bearer", "challenge.error", "invalid_token")).isEqualTo(HOLDS);
    assertThat(hold(given, "challenge.scheme", "Basic", "challenge.error", "invalid_token")).isEqualTo(FAILS);
    assertThat(hold(given, "challenge.scheme", "Basic", "challenge.error", "absent")).isEqualTo(HOLDS);
    assertThat(hold(given, "challenge.scheme", "Bearer", "challenge.error", "absent")).isEqualTo(FAILS);
  }

  @Test
  void linesOfOneFamilyHoldOfTheSameToken() {
    Given given = whole().fact("jwt.aud", "a", 0).fact("jwt.expired", "true", 0).fact("jwt.aud", "b", 1).fact("jwt.sent", "true", 1).fact("jwt.expired", "false", 1);
    assertThat(hold(given, "jwt.sent", true, "jwt.expired", true)).isEqualTo(FAILS);
    assertThat(hold(given, "jwt.sent", true, "jwt.expired", false)).isEqualTo(HOLDS);
    assertThat(hold(given, "jwt.sent", false, "jwt.expired", true)).isEqualTo(HOLDS);
  }

  @Test
  void linesOfOneFamilyHoldOfTheSameCookie() {
    Given given = whole().fact("cookie.set", "SID", 0).fact("cookie.set", "LANG", 1).fact("cookie.problem", "expired", 1);
    assertThat(hold(given, "cookie.set", "SID", "cookie.problem", "expired")).isEqualTo(FAILS);
    assertThat(hold(given, "cookie.set", "LANG", "cookie.problem", "expired")).isEqualTo(HOLDS);
  }

  @Test
  void nothingButAbsencesSpeaksOfTheWholeExchange() {
    Given given = whole().fact("challenge.scheme", "Basic", 0).fact("challenge.scheme", "Bearer", 1).fact("challenge.error", "invalid_token", 1);
    assertThat(hold(given, "challenge.error", "absent")).isEqualTo(FAILS);
    assertThat(hold(given, "challenge.realm", "absent")).isEqualTo(HOLDS);
  }

  @Test
  void severalValuesOfOneInstanceAreTriedEach() {
    Given given = whole().fact("jwt.aud", "a").fact("jwt.aud", "b");
    assertThat(hold(given, "jwt.aud", "b")).isEqualTo(HOLDS);
    assertThat(hold(whole().fact("product", "nginx").fact("product", "spring"), "product", "spring")).isEqualTo(HOLDS);
  }

  @Test
  void anInstanceThatIsNotShownMayBeAnything() {
    Given given = Given.only().fact("challenge.scheme", "Basic");
    assertThat(hold(given, "challenge.scheme", "Bearer")).as("another challenge may have been cut off").isEqualTo(UNKNOWN);
    assertThat(hold(whole().fact("challenge.scheme", "Basic"), "challenge.scheme", "Bearer")).isEqualTo(FAILS);
    assertThat(hold(Given.only(ShownBy.TOKEN).fact("jwt.expired", "true"), "jwt.sent", true, "jwt.expired", true)).isEqualTo(UNKNOWN);
  }

  @Test
  void namesOfHeadersHaveNoCase() {
    assertThat(hold(whole().fact("response.header.x-reason", "expired"), "response.header.X-Reason", "/expired/")).isEqualTo(HOLDS);
  }

  @Test
  void anEmptyConditionHoldsNowhere() {
    assertThat(Matching.hold(new Condition(List.of()), whole().facts()).outcome()).isEqualTo(FAILS);
  }

  @Test
  void theFactsThatDecidedAreTold() {
    Facts facts = whole().status(401).fact("challenge.scheme", "Basic", 0).fact("challenge.scheme", "Bearer", 1).facts();
    assertThat(because(facts, "status", 401, "challenge.scheme", "Bearer", "challenge.error", "absent", "auth.sent", false))
        .containsExactlyInAnyOrder("status says 401", "challenge.scheme says Bearer", Catalogue.find("challenge.error").missing(),
            Catalogue.find("auth.sent").missing());
    assertThat(because(facts, "status", 403)).isEmpty();
  }
}
