package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.Proofs;
import org.why401.engine.Proofs.Proof;
import org.why401.engine.intake.Reading;
import org.why401.engine.rules.Rulebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence with marks in place of its secrets is worth as much as the evidence: that is how people can share it. */
class SafeReportTest {

  private static final Path CASES = Path.of(System.getProperty("why401.cases", "../../shared/corpus/cases.jsonl"));

  private static Rulebook rules;

  @BeforeAll
  static void readRules() {
    rules = Proofs.rules();
  }

  static List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>(Proofs.all());
    proofs.addAll(Proofs.signs());
    return proofs;
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void redactedEvidenceGivesTheSameFindings(Proof proof) {
    String redacted = redacted(proof.text());
    assertThat(findings(redacted, proof.clock())).as(redacted).isEqualTo(findings(proof.text(), proof.clock()));
    assertThat(redacted(redacted)).as("marks are left alone").isEqualTo(redacted);
  }

  @ParameterizedTest
  @MethodSource("proofs")
  void theCopiedReportOfTheCheckPageGivesTheSameFindings(Proof proof) {
    List<String> lines = Engine.check("x", proof.text(), rules, proof.clock()).view().lines().stream()
        .map(line -> String.join("", line.pieces().stream().map(View.Piece::text).toList())).toList();
    assertThat(findings(String.join("\n", lines), proof.clock())).isEqualTo(findings(proof.text(), proof.clock()));
  }

  /** Runs where the labelled cases are at hand, beside the project. */
  @Test
  void realFailuresGiveTheSameFindingsRedacted() throws IOException {
    assumeTrue(Files.exists(CASES));
    SoftAssertions all = new SoftAssertions();
    for (String line : Files.readAllLines(CASES)) {
      JsonNode one = JsonMapper.shared().readTree(line);
      String evidence = one.path("evidence").asString();
      String redacted = redacted(evidence);
      all.assertThat(findings(redacted, Clock.NONE)).as(one.path("id").asString()).isEqualTo(findings(evidence, Clock.NONE));
      all.assertThat(redacted(redacted)).as(one.path("id").asString() + ": marks are left alone").isEqualTo(redacted);
    }
    all.assertAll();
  }

  @Test
  void aMarkAloneIsReadBack() {
    String mark = "[JWT, 812 characters, exp 2026-11-18 10:00:00Z, alg RS256]";
    assertThat(findings(mark, new Clock(1_795_000_000L, null))).isEqualTo(findings("Bearer " + mark, new Clock(1_795_000_000L, null))).isNotEmpty();
  }

  private static String redacted(String text) {
    return Secrets.redact(text, Secrets.find(text, Reading.read(text)));
  }

  static List<String> findings(String text, Clock clock) {
    Report report = Engine.check("x", text, rules, clock);
    return report.findings().stream().map(finding -> finding.diagnosis().id() + " " + finding.certainty() + " of " + finding.exchange()).toList();
  }
}
