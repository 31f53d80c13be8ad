package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Given.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;

/** What a report says beside its findings: what is excluded and by what, and which question is left. */
class WhatElseTest {

  private static final String ANSWER = "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"orders\"\n\n";

  private static Map<String, Object> diagnosis(String id, Object... when) {
    return table("id", id, "title", "Title of " + id, "when", List.of(when));
  }

  private static Map<String, Object> answer(String say, String go) {
    return table("say", say, "go", go);
  }

  private static Rulebook book(Map<String, Object> questions) {
    return RulesTree.read(table("format", 1, "tool", "why401", "base", "https://why401.example/", "diagnoses", List.of(
        diagnosis("no-credentials", table("likely", table("status", 401, "auth.sent", false)), table("possible", table("status", 401, "challenge.scheme", "Basic"))),
        diagnosis("wrong-credentials", table("possible", table("status", 401, "challenge.scheme", "Basic"))),
        diagnosis("token-expired", table("certain", table("status", 401, "jwt.sent", true, "jwt.expired", true)))),
        "trees", List.of(table("id", "locked-out", "questions", questions))));
  }

  private static Report check(String text, Rulebook book) {
    return Engine.check("-", text, book, new Clock(1_794_996_432L, null));
  }

  @Test
  void whatWasMeasuredAndFoundOtherwiseIsRuledOut() {
    // {"exp":1794999999}, an hour after the clock.
    Report report = check("GET / HTTP/1.1\nHost: a.example\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTQ5OTk5OTl9.c2lnbmF0dXJl\n\nHTTP/1.1 401 Unauthorized\n\n", book(Map.of()));
    assertThat(report.ruledOut()).extracting(out -> out.diagnosis().id()).containsExactly("no-credentials", "token-expired");
    assertThat(report.ruledOut().get(1).because()).extracting(Reason::says).containsExactly("the token was good for another 59 min 27 s");
  }

  @Test
  void whatTheEvidenceDoesNotShowIsNotRuledOut() {
    assertThat(check(ANSWER, book(Map.of())).ruledOut()).isEmpty();
  }

  @Test
  void theTreesQuestionThatPartsTheCausesIsAsked() {
    Map<String, Object> questions = table(
        "first", table("ask", "Which of them?", "answers", List.of(answer("Both", "second"), answer("Another", "fixes/other"))),
        "second", table("ask", "Was it you?", "answers", List.of(answer("Yes", "diagnoses/wrong-credentials"), answer("No", "diagnoses/no-credentials"), answer("Perhaps", "fixes/other"))));
    assertThat(check(ANSWER, book(questions)).next()).isEqualTo(new Next("Was it you?", List.of("Yes", "No")));
  }

  @Test
  void aQuestionThatTheEvidenceAnswersIsNotAsked() {
    Map<String, Object> questions = table("only", table("ask", "Was it you?", "answers",
        List.of(table("say", "Yes", "if", table("status", 401), "go", "diagnoses/wrong-credentials"), answer("No", "diagnoses/no-credentials"))));
    assertThat(check(ANSWER, book(questions)).next().ask()).startsWith("Did the request carry a login");
  }

  @Test
  void aTreeThatGoesRoundInACircleIsReadAllTheSame() {
    Map<String, Object> questions = table("only", table("ask", "Again?", "answers", List.of(answer("Yes", "only"), answer("No", "diagnoses/no-credentials"))));
    assertThat(check(ANSWER, book(questions)).next().ask()).startsWith("Did the request carry a login");
  }

  @Test
  void whereNothingIsLeftToTellApartNothingIsAsked() {
    assertThat(check("HTTP/1.1 403 Forbidden\n\n", book(Map.of())).next()).isNull();
  }
}
