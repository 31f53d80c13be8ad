package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;

/**
 * Finds what was measured and found to be otherwise: lines that ask for one measure and little else, where all else holds. A token that is
 * still valid excludes that it expired; it excludes nothing of a line that asks for many things, since its cause may show in other ways.
 */
final class Exclusions {

  /** What every refusal shows: a line that asks for nothing else beside a measure is about that measure. */
  private static final String COMMON = "status method jwt.sent body.kind clock.source challenge.scheme challenge.error";

  private Exclusions() {}

  /** The line that fails by its measure alone, with the fact that says so; null where it does not. */
  static Hit of(Rule rule, Sight sight, int exchange) {
    Demand measure = measure(rule);
    List<Sight.Seen> seen = measure == null ? List.of() : sight.named(measure.fact());
    if (!seen.isEmpty() && fails(measure, seen, sight) && Rule.all(Part.of(others(rule, measure)), sight).outcome() == Outcome.HOLDS) {
      return new Hit(rule.line(), rule.line().certainty(), exchange, List.of(seen.get(0).fact()));
    }
    return null;
  }

  private static boolean fails(Demand measure, List<Sight.Seen> all, Sight sight) {
    for (Sight.Seen seen : all) {
      if (sight.looks(seen, measure.expected()) != Outcome.FAILS) {
        return false;
      }
    }
    return true;
  }

  /** The one demand for a measure of a line that asks for little else, or null. */
  static Demand measure(Rule rule) {
    Demand measure = null;
    for (Demand demand : rule.demands()) {
      if (isMeasure(demand)) {
        if (measure != null) {
          return null;
        }
        measure = demand;
      } else if (!Words.has(COMMON, demand.fact()) && !demand.negative()) {
        return null;
      }
    }
    return measure;
  }

  private static boolean isMeasure(Demand demand) {
    FactType.Kind kind = demand.nature() == null ? FactType.Kind.TEXT : demand.nature().kind();
    boolean asks = demand.expected() instanceof Expected.Compare || demand.expected() instanceof Expected.Word;
    return asks && !Words.has(COMMON, demand.fact()) && (kind == FactType.Kind.FLAG || kind == FactType.Kind.DURATION || kind == FactType.Kind.SIZE);
  }

  private static List<Demand> others(Rule rule, Demand measure) {
    List<Demand> others = new ArrayList<>();
    for (Demand demand : rule.demands()) {
      if (demand != measure) {
        others.add(demand);
      }
    }
    return others;
  }
}
