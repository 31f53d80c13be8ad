package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Fact;
import org.why401.engine.facts.Facts;

/** Holds conditions against facts. */
public final class Matching {

  private Matching() {}

  /**
   * What came of one condition.
   *
   * @param because the facts that made it hold; empty where it does not
   */
  public record Result(Outcome outcome, List<Fact> because) {}

  /** What the lines of the rulebook say of each of the exchanges. */
  public static List<Held> hold(Rulebook rulebook, List<Facts> exchanges) {
    Effort effort = new Effort(Effort.ENOUGH);
    List<Held> held = new ArrayList<>();
    for (Facts facts : exchanges) {
      held.add(rulebook.compiled().hold(facts, effort));
    }
    return held;
  }

  /** Holds one condition against an exchange; an empty one holds nowhere. */
  public static Result hold(Condition condition, Facts facts) {
    if (condition.terms().isEmpty()) {
      return new Result(Outcome.FAILS, List.of());
    }
    List<Demand> demands = Rule.demands(condition);
    Found found = Rule.all(Part.of(demands), new Sight(facts, Vocabulary.of(demands), new Effort(Effort.ENOUGH)));
    return new Result(found.outcome(), found.because());
  }
}
