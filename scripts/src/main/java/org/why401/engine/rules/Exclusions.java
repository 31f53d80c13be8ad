package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;

/**
 * Finds what was measured and found to be otherwise: lines that ask for one measure and little else, where all else holds. A token that is
 * still valid excludes that it expired; it excludes nothing of a line that asks for many things, since its cause may show in other ways.
 */
final class Exclusions {

  /** What every refusal shows: a line that asks for nothing else beside a measure is about that measure. */
  private static final Set<String> COMMON = Words.of("status method jwt.sent body.kind clock.source challenge.scheme challenge.error");

  /** A rule, and the one measure that it asks for. */
  private record Measured(Rule rule, Demand measure) {}

  private final List<Measured> all = new ArrayList<>();

  void add(Rule rule) {
    Demand measure = measure(rule);
    if (measure != null) {
      all.add(new Measured(rule, measure));
    }
  }

  /** The lines that fail by their measure alone, with the fact that says so; in the order of the rulebook. */
  List<Hit> of(Sight sight, int exchange) {
    List<Hit> excluded = new ArrayList<>();
    for (Measured one : all) {
      List<Sight.Seen> seen = sight.named(one.measure.fact());
      if (!seen.isEmpty() && fails(one.measure, seen, sight) && Rule.all(Part.of(others(one)), sight).outcome() == Outcome.HOLDS) {
        Line line = one.rule.line();
        excluded.add(new Hit(line, line.certainty(), exchange, List.of(seen.get(0).fact())));
      }
    }
    return excluded;
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
  private static Demand measure(Rule rule) {
    Demand measure = null;
    for (Demand demand : rule.demands()) {
      if (isMeasure(demand)) {
        if (measure != null) {
          return null;
        }
        measure = demand;
      } else if (!COMMON.contains(demand.fact()) && !demand.negative()) {
        return null;
      }
    }
    return measure;
  }

  private static boolean isMeasure(Demand demand) {
    FactType.Kind kind = demand.type() == null ? FactType.Kind.TEXT : demand.type().kind();
    boolean asks = demand.expected() instanceof Expected.Compare || demand.expected() instanceof Expected.Word;
    return asks && !COMMON.contains(demand.fact()) && (kind == FactType.Kind.FLAG || kind == FactType.Kind.DURATION || kind == FactType.Kind.SIZE);
  }

  private static List<Demand> others(Measured one) {
    List<Demand> others = new ArrayList<>(one.rule.demands());
    others.remove(one.measure);
    return others;
  }
}
