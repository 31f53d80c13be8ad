package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Certainty.CERTAIN;
import static org.why401.engine.rules.Certainty.LIKELY;
import static org.why401.engine.rules.Certainty.POSSIBLE;
import static org.why401.engine.rules.Given.condition;
import static org.why401.engine.rules.Given.diagnosis;
import static org.why401.engine.rules.Given.line;
import static org.why401.engine.rules.Given.whole;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.facts.Facts;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Condition;
import org.why401.engine.rules.Diagnosis;
import org.why401.engine.rules.Given;
import org.why401.engine.rules.Line;
import org.why401.engine.rules.Matching;
import org.why401.engine.rules.Rulebook;

class RankingTest {

  private static final Condition REFUSED = condition("status", 401);
  private static final Condition BASIC = condition("status", 401, "challenge.scheme", "Basic");
  private static final String EVIDENCE = "x\n".repeat(200);

  private static Given basic() {
    return whole().status(401).fact("challenge.scheme", "Basic");
  }

  private static Ranking.Ranked rank(Rulebook book, Given... exchanges) {
    List<Facts> facts = Arrays.stream(exchanges).map(Given::facts).toList();
    return Ranking.rank(book, facts, Matching.hold(book, facts), EVIDENCE);
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(finding -> finding.diagnosis().id() + " " + finding.certainty().word()).toList();
  }

  private static Line sign(String diagnosis, Certainty certainty, Condition when) {
    return new Line(diagnosis, "envoy", certainty, when, null);
  }

  @Test
  void theMostCertainComesFirst() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b"), diagnosis("c")), line("a", POSSIBLE, BASIC), line("b", LIKELY, BASIC), line("c", CERTAIN, REFUSED));
    Ranking.Ranked ranked = rank(book, basic());
    assertThat(told(ranked.findings())).containsExactly("c certain", "b likely", "a possible");
    assertThat(ranked.verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
  }

  @Test
  void ofEquallySureTheOneThatExplainsMoreComesFirst() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b")), line("a", LIKELY, REFUSED), line("b", LIKELY, BASIC));
    assertThat(told(rank(book, basic()).findings())).containsExactly("b likely", "a likely");
  }

  @Test
  void ofEquallyTellingTheMoreSpecificComesFirstElseTheOrderOfTheBook() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b", "z"), diagnosis("c"), diagnosis("z")), line("a", LIKELY, BASIC), line("b", LIKELY, BASIC), line("c", LIKELY, BASIC));
    assertThat(told(rank(book, basic()).findings())).containsExactly("b likely", "a likely", "c likely");
  }

  @Test
  void theSpecialDropsTheGeneralWhereItIsAtLeastAsSure() {
    List<Diagnosis> both = List.of(diagnosis("general"), diagnosis("special", "general"));
    assertThat(told(rank(Given.book(both, line("general", LIKELY, BASIC), line("special", LIKELY, REFUSED)), basic()).findings())).containsExactly("special likely");
    assertThat(told(rank(Given.book(both, line("general", CERTAIN, BASIC), line("special", LIKELY, REFUSED)), basic()).findings())).containsExactly("general certain", "special likely");
    assertThat(told(rank(Given.book(both, line("general", CERTAIN, BASIC), line("special", CERTAIN, REFUSED)), basic()).findings())).containsExactly("special certain");
  }

  @Test
  void theSpecialDropsTheGeneralOfItsOwnExchangeOnly() {
    Rulebook book = Given.book(List.of(diagnosis("general"), diagnosis("special", "general")), line("general", LIKELY, REFUSED), line("special", LIKELY, condition("status", 403)));
    assertThat(told(rank(book, Given.exchange(1).status(401), Given.exchange(2).status(403)).findings())).containsExactly("special likely", "general likely");
  }

  @Test
  void overReachesAllTheWayDown() {
    Rulebook book = Given.book(List.of(diagnosis("a", "b"), diagnosis("b", "c"), diagnosis("c")), line("a", LIKELY, REFUSED), line("b", LIKELY, REFUSED), line("c", LIKELY, REFUSED));
    assertThat(told(rank(book, basic()).findings())).containsExactly("a likely");
    Rulebook without = Given.book(List.of(diagnosis("a", "b"), diagnosis("b", "c"), diagnosis("c")), line("a", LIKELY, REFUSED), line("c", LIKELY, REFUSED));
    assertThat(told(rank(without, basic()).findings())).containsExactly("a likely");
  }

  @Test
  void twoThatAreCertainOfOneExchangeBothBecomeLikely() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b")), line("a", CERTAIN, REFUSED), line("b", CERTAIN, BASIC));
    assertThat(told(rank(book, basic()).findings())).containsExactly("b likely", "a likely");
  }

  @Test
  void twoThatAreCertainOfDifferentExchangesStayCertain() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b")), line("a", CERTAIN, REFUSED), line("b", CERTAIN, condition("status", 403)));
    assertThat(told(rank(book, Given.exchange(1).status(401), Given.exchange(2).status(403)).findings())).containsExactly("a certain", "b certain");
  }

  @Test
  void aSymptomIsObservedBesideACause() {
    Rulebook book = Given.book(List.of(Given.symptom("s"), diagnosis("a")), line("s", CERTAIN, REFUSED), line("a", CERTAIN, REFUSED));
    Ranking.Ranked ranked = rank(book, basic());
    assertThat(told(ranked.findings())).containsExactly("a certain");
    assertThat(told(ranked.observed())).containsExactly("s certain");
  }

  @Test
  void aSymptomAloneIsPromotedAndLikelyAtMost() {
    Rulebook book = Given.book(List.of(Given.symptom("s")), line("s", CERTAIN, REFUSED));
    Ranking.Ranked ranked = rank(book, basic());
    assertThat(told(ranked.findings())).containsExactly("s likely");
    assertThat(ranked.observed()).isEmpty();
    assertThat(ranked.verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
    Rulebook faint = Given.book(List.of(Given.symptom("s")), line("s", POSSIBLE, REFUSED));
    assertThat(told(rank(faint, basic()).findings())).containsExactly("s possible");
  }

  @Test
  void whatIsHealthyIsObservedAndTheVerdictWhereNothingElseWasFound() {
    Rulebook book = Given.book(List.of(Given.healthy("h"), diagnosis("a"), Given.symptom("s")), line("h", CERTAIN, REFUSED), line("a", LIKELY, condition("status", 403)), line("s", LIKELY, REFUSED));
    Ranking.Ranked well = rank(book, Given.exchange(1).status(401));
    assertThat(well.verdict()).isEqualTo(Report.Verdict.HEALTHY);
    assertThat(well.findings()).isEmpty();
    assertThat(told(well.observed())).containsExactly("h certain", "s likely");
    Ranking.Ranked ill = rank(book, Given.exchange(1).status(401), Given.exchange(2).status(403));
    assertThat(ill.verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
    assertThat(told(ill.findings())).containsExactly("a likely");
  }

  @Test
  void nothingFoundIsUndetermined() {
    assertThat(rank(Given.book(List.of()), basic()).verdict()).isEqualTo(Report.Verdict.UNDETERMINED);
    assertThat(rank(Given.book(List.of())).verdict()).isEqualTo(Report.Verdict.UNDETERMINED);
  }

  @Test
  void anExchangeThatEndedWellIsNoFailure() {
    Rulebook book = Given.book(List.of(diagnosis("a")), line("a", LIKELY, condition("auth.sent", false)));
    assertThat(rank(book, whole().status(200)).verdict()).isEqualTo(Report.Verdict.HEALTHY);
    assertThat(rank(book, whole().status(401)).verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
  }

  @Test
  void anExchangeThatEndedWellAndSpeaksOfAFailureIsOne() {
    Rulebook book = Given.book(List.of(diagnosis("a")), line("a", LIKELY, condition("message", "/session has been expired/")));
    assertThat(rank(book, whole().status(200).fact("message", "This session has been expired")).verdict()).isEqualTo(Report.Verdict.DIAGNOSED);
    assertThat(rank(Given.book(List.of(Given.healthy("h")), line("h", CERTAIN, condition("challenge.scheme", "absent"))), whole().status(200)).verdict()).isEqualTo(Report.Verdict.HEALTHY);
  }

  @Test
  void twoLinesOfOneDiagnosisAreOneFindingWithTheFactsOfTheBestFirst() {
    Rulebook book = Given.book(List.of(diagnosis("a")), sign("a", LIKELY, condition("challenge.scheme", "Basic")), line("a", CERTAIN, REFUSED));
    List<Finding> findings = rank(book, whole().fact("challenge.scheme", "Basic").status(401)).findings();
    assertThat(told(findings)).containsExactly("a certain");
    assertThat(findings.get(0).because()).extracting(Reason::fact).containsExactly("status", "challenge.scheme");
    assertThat(findings.get(0).provider()).isEqualTo("https://why401.example/providers/envoy/");
    assertThat(findings.get(0).page()).isEqualTo("https://why401.example/diagnoses/a/");
  }

  @Test
  void aCauseOfSeveralExchangesIsToldOnceOfTheBest() {
    Rulebook book = Given.book(List.of(diagnosis("a")), line("a", LIKELY, REFUSED), line("a", CERTAIN, BASIC));
    List<Finding> findings = rank(book, Given.exchange(1).status(401), Given.exchange(2).status(401).fact("challenge.scheme", "Basic")).findings();
    assertThat(told(findings)).containsExactly("a certain");
    assertThat(findings.get(0).exchange()).isEqualTo(2);
  }

  @Test
  void reasonsAreNumberedInTheOrderShownAndToldTheirLine() {
    Rulebook book = Given.book(List.of(diagnosis("a"), diagnosis("b")), line("a", LIKELY, condition("challenge.scheme", "Basic", "auth.sent", false, "status", 401)), line("b", POSSIBLE, BASIC));
    List<Finding> findings = rank(book, basic()).findings();
    assertThat(findings.get(0).because()).extracting(Reason::fact).containsExactly("status", "challenge.scheme", "auth.sent");
    assertThat(findings.get(0).because()).extracting(Reason::number).as("what every refusal shows goes unmarked, what is absent stands nowhere").containsExactly(0, 1, 0);
    assertThat(findings.get(0).because()).extracting(Reason::where).containsExactly("line 1", "line 2", null);
    assertThat(findings.get(1).because()).as("the same fact is the same note").extracting(Reason::number).containsExactly(0, 1);
  }
}
