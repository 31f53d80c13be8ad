package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Fact;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;

/**
 * The demands of a condition that must hold of one instance of a family (one challenge, one token), or one demand that is of no family.
 *
 * <p>Parts do not depend on each other, so no combinations are tried: each is found by itself.
 *
 * @param instanced whether they speak of one instance; else of the exchange
 * @param demands   the cheap ones first
 * @param unless    what must not hold of the same instance; empty where nothing is asked
 */
record Part(boolean instanced, List<Demand> demands, List<Demand> unless) implements Comparable<Part> {

  private static final String INSTANCED = "challenge jwt cookie message";
  /** Of which an exception speaks anew: it is of the same exchange, challenge, token or cookie as its line, but of any statement. */
  private static final String STATEMENTS = "message";
  private static final int MOST_INSTANCES = 2000;

  Part {
    demands = cheapFirst(demands);
    unless = cheapFirst(unless);
  }

  /** What is cheap to hold comes first. */
  @Override
  public int compareTo(Part other) {
    return demands.get(0).compareTo(other.demands.get(0));
  }

  /** The parts of a condition. */
  static List<Part> of(List<Demand> demands) {
    return of(demands, new ArrayList<>());
  }

  /** The parts of a condition with those demands of its exception that speak of the same instances, which are taken out of {@code unless}. */
  static List<Part> of(List<Demand> when, List<Demand> unless) {
    Map<String, List<Demand>> families = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Demand demand : when) {
      String family = FactType.familyOf(demand.fact());
      if (Words.has(INSTANCED, family)) {
        families.putIfAbsent(family, new ArrayList<>());
        families.get(family).add(demand);
      } else {
        parts.add(new Part(false, List.of(demand), List.of()));
      }
    }
    for (Map.Entry<String, List<Demand>> one : families.entrySet()) {
      // Nothing but absences: there is no instance to speak of, so they are of the whole exchange.
      boolean instanced = asksForOne(one.getValue());
      parts.add(new Part(instanced, one.getValue(), instanced && !one.getKey().equals(STATEMENTS) ? taken(one.getKey(), unless) : List.of()));
    }
    parts.sort(null);
    return parts;
  }

  private static boolean asksForOne(List<Demand> demands) {
    for (Demand demand : demands) {
      if (!demand.negative()) {
        return true;
      }
    }
    return false;
  }

  /** Takes a family's demands out of a list. */
  private static List<Demand> taken(String family, List<Demand> from) {
    List<Demand> taken = new ArrayList<>();
    for (Iterator<Demand> all = from.iterator(); all.hasNext();) {
      Demand demand = all.next();
      if (FactType.familyOf(demand.fact()).equals(family)) {
        taken.add(demand);
        all.remove();
      }
    }
    return taken;
  }

  /** Holds the part against the facts of an exchange; of several instances that hold, the one that the exception fits least. */
  Found find(Sight sight) {
    if (!instanced) {
      return held(demands, sight, -1);
    }
    Found best = Found.of(unseen(sight));
    for (int instance : instances(sight)) {
      Found found = held(demands, sight, instance);
      if (found.outcome() == Outcome.HOLDS && !unless.isEmpty()) {
        found = new Found(Outcome.HOLDS, found.because(), held(unless, sight, instance).outcome());
      }
      boolean better = found.outcome().compareTo(best.outcome()) < 0 || found.outcome() == Outcome.HOLDS && found.unless().compareTo(best.unless()) > 0;
      best = better ? found : best;
      if (best.outcome() == Outcome.HOLDS && (unless.isEmpty() || best.unless() == Outcome.FAILS)) {
        return best;
      }
    }
    return best;
  }

  /** What an instance that the evidence does not show might be: never known to hold. */
  private Outcome unseen(Sight sight) {
    Outcome outcome = Outcome.UNKNOWN;
    for (Demand demand : demands) {
      if (!demand.negative() && sight.shows(demand.nature())) {
        outcome = Outcome.FAILS;
      }
    }
    return outcome;
  }

  /** The instances of which the part may hold or be unknown, in the order of the evidence. */
  private Set<Integer> instances(Sight sight) {
    List<Demand> driving = new ArrayList<>();
    for (Demand demand : demands) {
      if (!demand.negative()) {
        driving.add(demand);
        if (sight.shows(demand.nature())) {
          // An instance without it is known to fail.
          driving = List.of(demand);
          break;
        }
      }
    }
    List<Sight.Seen> seen = new ArrayList<>();
    for (Demand demand : driving) {
      seen.addAll(sight.candidates(demand));
      seen.addAll(sight.blackedOut(demand.fact()));
    }
    seen.sort(null);
    Set<Integer> instances = new LinkedHashSet<>();
    for (int i = 0; i < seen.size() && instances.size() < MOST_INSTANCES; i++) {
      instances.add(seen.get(i).fact().instance());
    }
    return instances;
  }

  private static Found held(List<Demand> demands, Sight sight, int instance) {
    Outcome outcome = Outcome.HOLDS;
    List<Fact> because = new ArrayList<>();
    for (int i = 0; i < demands.size() && outcome != Outcome.FAILS; i++) {
      Demand demand = demands.get(i);
      List<Sight.Seen> scope = instance >= 0 ? sight.named(demand.fact(), instance) : sight.named(demand.fact());
      outcome = outcome.and(demand.negative() ? denied(demand, scope, sight, because) : met(demand, scope, sight, because));
    }
    return new Found(outcome, outcome == Outcome.HOLDS ? because : List.of(), Outcome.HOLDS);
  }

  private static Outcome met(Demand demand, List<Sight.Seen> scope, Sight sight, List<Fact> because) {
    Outcome best = scope.isEmpty() && !sight.shows(demand.nature()) ? Outcome.UNKNOWN : Outcome.FAILS;
    for (Sight.Seen seen : scope) {
      Outcome outcome = sight.looks(seen, demand.expected());
      if (outcome == Outcome.HOLDS) {
        because.add(Decisive.of(seen.fact(), demand.expected()));
        return outcome;
      }
      best = best.or(outcome);
    }
    return best;
  }

  private static Outcome denied(Demand demand, List<Sight.Seen> scope, Sight sight, List<Fact> because) {
    if (!demand.isFalse() && !scope.isEmpty()) {
      return Outcome.FAILS;
    }
    Outcome best = Outcome.HOLDS;
    for (Sight.Seen seen : scope) {
      best = best.and(sight.looks(seen, demand.expected()));
    }
    if (!scope.isEmpty()) {
      if (best == Outcome.HOLDS) {
        because.add(scope.get(0).fact());
      }
      return best;
    }
    if (!sight.shows(demand.nature()) || demand.nature().missing() == null) {
      return Outcome.UNKNOWN;
    }
    because.add(missing(demand));
    return Outcome.HOLDS;
  }

  private static Fact missing(Demand demand) {
    String value = demand.isFalse() ? "false" : "absent";
    return new Fact(demand.fact(), value, Double.NaN, null, value, null, demand.nature().missing(), 0);
  }

  private static List<Demand> cheapFirst(List<Demand> demands) {
    if (demands.size() < 2) {
      return List.copyOf(demands);
    }
    List<Demand> sorted = new ArrayList<>(demands);
    sorted.sort(null);
    return List.copyOf(sorted);
  }
}
