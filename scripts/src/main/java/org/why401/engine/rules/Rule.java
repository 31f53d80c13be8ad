package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Words;

/**
 * A line made ready to be held against many exchanges.
 *
 * @param demands    of its condition
 * @param exceptions of its {@code unless}
 * @param when       its condition, with the exceptions that speak of the same instances
 * @param unless     the other exceptions
 * @param timed      whether it rests on what time it is
 */
record Rule(Line line, List<Demand> demands, List<Demand> exceptions, List<Part> when, List<Part> unless, boolean timed) {

  /** Facts that rest on what time it is. That clocks differ is only told by the evidence itself. */
  private static final String TIMED = "jwt.expired jwt.expired_for jwt.expires_in jwt.issued_in jwt.not_before_in jwt.zone_offset "
      + "presigned.expired presigned.expired_for presigned.starts_in signed.expired_for dpop.age";

  static Rule of(Line line) {
    List<Demand> demands = demands(line.when());
    List<Demand> exceptions = line.unless() == null ? List.of() : demands(line.unless());
    boolean timed = areTimed(demands) || areTimed(exceptions);
    List<Demand> others = new ArrayList<>(exceptions);
    List<Part> when = Part.of(demands, others);
    return new Rule(line, List.copyOf(demands), List.copyOf(exceptions), when, Part.of(others), timed);
  }

  static List<Demand> demands(Condition condition) {
    List<Demand> demands = new ArrayList<>();
    for (Condition.Term term : condition.terms()) {
      demands.add(Demand.of(term));
    }
    return demands;
  }

  private static boolean areTimed(List<Demand> demands) {
    for (Demand demand : demands) {
      if (Words.has(TIMED, demand.fact())) {
        return true;
      }
    }
    return false;
  }

  /** The hit that it makes of an exchange, or null. */
  Hit hold(Sight sight, int exchange, boolean clockIsGuessed) {
    Found found = all(when, sight);
    if (found.outcome() != Outcome.HOLDS) {
      return null;
    }
    Certainty certainty = line.certainty();
    if (timed && clockIsGuessed) {
      certainty = likelyAtMost(certainty);
    }
    if (!exceptions.isEmpty()) {
      Outcome exception = found.unless() == Outcome.FAILS ? Outcome.FAILS : found.unless().and(all(unless, sight).outcome());
      if (exception == Outcome.HOLDS) {
        return null;
      }
      if (exception == Outcome.UNKNOWN) {
        certainty = likelyAtMost(certainty);
      }
    }
    return new Hit(line, certainty, exchange, found.because());
  }

  /** What comes of all parts together. */
  static Found all(List<Part> parts, Sight sight) {
    Found all = Found.NOTHING_ASKED;
    for (int i = 0; i < parts.size() && all.outcome() != Outcome.FAILS; i++) {
      all = all.and(parts.get(i).find(sight));
    }
    return all;
  }

  private static Certainty likelyAtMost(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? Certainty.LIKELY : certainty;
  }
}
