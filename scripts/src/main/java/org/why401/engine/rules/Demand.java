package org.why401.engine.rules;

import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Nature;

/**
 * A term of a condition with what is known of its fact.
 *
 * @param fact     the fact's name
 * @param nature   null where the fact is unknown; then nothing shows it
 * @param expected what it must look like
 */
record Demand(String fact, Nature nature, Expected expected) implements Comparable<Demand> {

  static Demand of(Condition.Term term) {
    return new Demand(term.fact(), term.nature(), term.expected());
  }

  /** Whether it asks that something is not so, which only evidence that would have shown it can tell. */
  boolean negative() {
    return expected instanceof Expected.Absent || isFalse();
  }

  /** Whether it asks for a flag to be false. */
  boolean isFalse() {
    return nature != null && nature.kind() == FactType.Kind.FLAG && expected instanceof Expected.Word word && word.word().equals("false");
  }

  /** What is cheap to tell comes first: whoever must hold several asks in that order. */
  @Override
  public int compareTo(Demand other) {
    return cost() - other.cost();
  }

  /** How long it takes to tell, in no unit. */
  private int cost() {
    if (expected instanceof Expected.Regex regex) {
      return regex.literals().isEmpty() ? 4 : 2;
    }
    return expected instanceof Expected.AnyOf ? 3 : 1;
  }
}
