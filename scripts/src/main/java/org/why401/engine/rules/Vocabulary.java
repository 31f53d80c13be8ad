package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The literals of all expressions of a set of conditions, and the facts in which they are searched for. Immutable. */
final class Vocabulary {

  private final List<String> literals;
  private final Set<String> facts;
  private final AhoCorasick automaton;

  /**
   * @param literals folded, each once
   * @param facts    names of the facts in which they are searched for
   */
  Vocabulary(List<String> literals, Collection<String> facts) {
    this.literals = literals;
    this.facts = new HashSet<>();
    for (String fact : facts) {
      this.facts.add(fact);
    }
    this.automaton = new AhoCorasick(literals);
  }

  static Vocabulary of(Collection<Demand> demands) {
    Set<String> literals = new LinkedHashSet<>();
    Set<String> facts = new HashSet<>();
    for (Demand demand : demands) {
      Set<String> own = literals(demand.expected());
      if (!own.isEmpty()) {
        facts.add(demand.fact());
        for (String literal : own) {
          literals.add(literal);
        }
      }
    }
    return new Vocabulary(List.copyOf(literals), facts);
  }

  /** The literals of the expressions that it may be. */
  static Set<String> literals(Expected expected) {
    Set<String> literals = new LinkedHashSet<>();
    collect(expected, literals);
    return literals;
  }

  /** Whether some expression is about that fact. */
  boolean searches(String fact) {
    return facts.contains(fact);
  }

  /** The literals that occur in the text. */
  List<String> in(String text) {
    BitSet found = new BitSet();
    automaton.scan(text, found);
    List<String> in = new ArrayList<>();
    for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
      in.add(literals.get(id));
    }
    return in;
  }

  private static void collect(Expected expected, Set<String> literals) {
    if (expected instanceof Expected.Regex regex) {
      for (String literal : regex.literals()) {
        literals.add(literal);
      }
    } else if (expected instanceof Expected.AnyOf list) {
      for (Expected choice : list.of()) {
        collect(choice, literals);
      }
    }
  }
}
