package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Fact;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Facts;
import org.why401.engine.facts.Nature;

/** The facts of one exchange, by name and instance, with the literals that occur in them. Made once for all lines. */
final class Sight {

  /**
   * A fact and its place among all facts of the exchange.
   *
   * @param folded its value in folded case; null where no expression is about it
   */
  record Seen(Fact fact, int position, String folded) implements Comparable<Seen> {

    /** In the order of the evidence. */
    @Override
    public int compareTo(Seen other) {
      return position - other.position;
    }
  }

  private final Set<FactType.ShownBy> shown;
  private final Map<String, List<Seen>> byName = new HashMap<>();
  private final Map<String, Map<Integer, List<Seen>>> byInstance = new HashMap<>();
  private final Map<String, List<Seen>> byLiteral = new HashMap<>();
  private final Map<String, List<Seen>> blank = new HashMap<>();
  private final Effort effort;

  Sight(Facts facts, Vocabulary vocabulary, Effort effort) {
    this.shown = facts.shown();
    this.effort = effort;
    for (int i = 0; i < facts.all().size(); i++) {
      Fact fact = facts.all().get(i);
      boolean searched = fact.value() != null && vocabulary.searches(fact.name());
      Seen seen = new Seen(fact, i, searched ? Fold.fold(fact.value()) : null);
      note(fact.name(), seen, byName);
      if (fact.value() == null) {
        note(fact.name(), seen, blank);
      }
      for (String literal : searched ? vocabulary.in(seen.folded) : List.<String>of()) {
        note(literal, seen, byLiteral);
      }
    }
  }

  /** Names of the facts that are there. */
  Set<String> names() {
    return byName.keySet();
  }

  /** Literals that occur anywhere. */
  Set<String> literals() {
    return byLiteral.keySet();
  }

  /** All facts of that name. */
  List<Seen> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those that speak of one instance. */
  List<Seen> named(String name, int instance) {
    List<Seen> all = named(name);
    if (all.size() < 2) {
      return all.isEmpty() || all.get(0).fact.instance() == instance ? all : List.of();
    }
    Map<Integer, List<Seen>> groups = byInstance.get(name);
    if (groups == null) {
      groups = grouped(all);
      byInstance.put(name, groups);
    }
    return groups.getOrDefault(instance, List.of());
  }

  /** The facts in which the demand may be met: those with a literal of its expressions, or all of its name. */
  List<Seen> candidates(Demand demand) {
    if (demand.literals() == null) {
      return named(demand.fact());
    }
    List<Seen> candidates = new ArrayList<>();
    for (String literal : demand.literals()) {
      List<Seen> all = byLiteral.get(literal);
      for (int i = 0; all != null && i < all.size(); i++) {
        if (all.get(i).fact.name().equals(demand.fact())) {
          candidates.add(all.get(i));
        }
      }
    }
    return candidates;
  }

  /** Those whose value somebody blacked out. */
  List<Seen> blackedOut(String name) {
    return blank.getOrDefault(name, List.of());
  }

  /** Whether a fact of that nature that is not there is known to be absent. */
  boolean shows(Nature nature) {
    return nature != null && shown.contains(nature.shownBy());
  }

  /** Whether one fact looks as expected; nothing is known of a value that is blacked out but that it is there. */
  Outcome looks(Seen seen, Expected expected) {
    Fact fact = seen.fact;
    if (expected instanceof Expected.Present) {
      return Outcome.HOLDS;
    }
    if (fact.value() == null) {
      return Outcome.UNKNOWN;
    }
    if (expected instanceof Expected.Word word) {
      return told(word.word().equalsIgnoreCase(fact.value()));
    }
    if (expected instanceof Expected.Compare compare) {
      return told(compares(fact.amount(), compare));
    }
    if (expected instanceof Expected.Regex regex) {
      return searched(seen, regex);
    }
    Outcome best = Outcome.FAILS;
    if (expected instanceof Expected.AnyOf list) {
      for (Expected choice : list.of()) {
        best = best.or(looks(seen, choice));
      }
    }
    return best;
  }

  private Outcome searched(Seen seen, Expected.Regex regex) {
    boolean possible = regex.literals().isEmpty();
    for (int i = 0; i < regex.literals().size() && !possible; i++) {
      possible = occurs(regex.literals().get(i), seen);
    }
    if (!possible) {
      return Outcome.FAILS;
    }
    String value = seen.fact.value();
    if (!effort.spend(value.length())) {
      return Outcome.UNKNOWN;
    }
    return told((seen.folded == null || regex.mayBeIn(seen.folded)) && regex.pattern().matcher(value).find());
  }

  /** Whether a literal occurs in a fact; facts are noted in the order of their positions. */
  private boolean occurs(String literal, Seen fact) {
    List<Seen> all = byLiteral.getOrDefault(literal, List.of());
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int position = all.get(middle).position;
      if (position == fact.position) {
        return true;
      }
      if (position < fact.position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  private static <K> void note(K key, Seen seen, Map<K, List<Seen>> seenBy) {
    List<Seen> all = seenBy.get(key);
    if (all == null) {
      all = new ArrayList<>();
      seenBy.put(key, all);
    }
    all.add(seen);
  }

  private static boolean compares(double amount, Expected.Compare compare) {
    return switch (compare.operator()) {
      case "<" -> amount < compare.amount();
      case "<=" -> amount <= compare.amount();
      case ">" -> amount > compare.amount();
      default -> amount >= compare.amount();
    };
  }

  private static Outcome told(boolean so) {
    return so ? Outcome.HOLDS : Outcome.FAILS;
  }

  private static Map<Integer, List<Seen>> grouped(List<Seen> all) {
    Map<Integer, List<Seen>> groups = new HashMap<>();
    for (Seen seen : all) {
      note(seen.fact.instance(), seen, groups);
    }
    return groups;
  }
}
