package org.why401.engine;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.facts.Observation;
import org.why401.engine.facts.Observing;
import org.why401.engine.intake.Intake;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Ranking;
import org.why401.engine.report.Report;
import org.why401.engine.report.Secrets;
import org.why401.engine.report.Veil;
import org.why401.engine.report.Views;
import org.why401.engine.rules.Hit;
import org.why401.engine.rules.Matching;
import org.why401.engine.rules.Rulebook;

/** The checker itself: one function from evidence to report. */
public final class Engine {

  private Engine() {}

  /**
   * Names the cause of the failure that {@code text} shows.
   *
   * @param target how the person named the evidence; shown in the report
   * @param text   the evidence; any text gives a report
   */
  public static Report check(String target, String text, Rulebook rulebook, Clock clock) {
    Intake intake = Reading.read(text);
    Observation observation = Observing.observe(intake, clock);
    List<List<Hit>> hits = Matching.hits(rulebook, observation.facts());
    Ranking.Ranked ranked = Ranking.rank(rulebook, observation.facts(), hits, text);
    List<Veil> veils = Secrets.find(text, intake);
    List<Finding> told = new ArrayList<>(ranked.findings());
    told.addAll(ranked.observed());
    return new Report(Secrets.redact(target), intake.kind(), observation.clock(), observation.time(), veils.size(), ranked.verdict(), null,
        ranked.findings(), ranked.observed(), List.of(), Views.of(text, veils, told));
  }
}
