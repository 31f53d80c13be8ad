package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Fact;

/**
 * What came of a condition, or a part of it.
 *
 * @param because the facts that made it hold; empty where it does not
 * @param unless  what came of the demands that must not hold of the same instances; {@code HOLDS} where there are none
 */
record Found(Outcome outcome, List<Fact> because, Outcome unless) {

  Found {
    because = List.copyOf(because);
  }

  static final Found NOTHING_ASKED = new Found(Outcome.HOLDS, List.of(), Outcome.HOLDS);

  static Found of(Outcome outcome) {
    return new Found(outcome, List.of(), Outcome.HOLDS);
  }

  /** Both must hold. */
  Found and(Found other) {
    Outcome both = outcome.and(other.outcome);
    List<Fact> facts = new ArrayList<>();
    if (both == Outcome.HOLDS) {
      facts.addAll(because);
      facts.addAll(other.because);
    }
    return new Found(both, facts, unless.and(other.unless));
  }
}
