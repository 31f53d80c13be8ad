package org.why401.engine;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.facts.Facts;
import org.why401.engine.facts.Observation;
import org.why401.engine.facts.Observing;
import org.why401.engine.facts.WordingFacts;
import org.why401.engine.intake.Intake;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Hiding;
import org.why401.engine.report.Ranking;
import org.why401.engine.report.Report;
import org.why401.engine.report.Secrets;
import org.why401.engine.report.Veil;
import org.why401.engine.report.Views;
import org.why401.engine.rules.Held;
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
    List<Held> held = Matching.hold(rulebook, observation.facts());
    Ranking.Ranked ranked = Ranking.rank(rulebook, observation.facts(), held, text);
    if (ranked.verdict() == Report.Verdict.UNDETERMINED) {
      List<Facts> worded = WordingFacts.added(observation.facts());
      ranked = Ranking.rank(rulebook, worded, Matching.hold(rulebook, worded), text);
    }
    List<Veil> veils = Secrets.find(text, intake);
    Hiding hiding = Hiding.of(text, veils);
    List<Finding> findings = hiding.hide(ranked.findings());
    List<Finding> observed = hiding.hide(ranked.observed());
    List<Finding> told = new ArrayList<>(findings);
    told.addAll(observed);
    return new Report(Secrets.redact(target), intake.kind(), observation.clock(), observation.time(), veils.size(), ranked.verdict(), null,
        findings, observed, hiding.hide(ranked.ruledOut()), ranked.next(), Views.of(text, veils, told));
  }
}
