package org.why401.engine.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Nature;

/**
 * A term of a condition with what is known of its fact.
 *
 * @param fact     the fact's name
 * @param nature   null where the fact is unknown; then nothing shows it
 * @param expected what it must look like
 * @param literals where nothing but expressions with literals is expected, these: a fact that meets the demand has one of them; else null
 */
record Demand(String fact, Nature nature, Expected expected, Set<String> literals) implements Comparable<Demand> {

  static Demand of(Condition.Term term) {
    Set<String> literals = new LinkedHashSet<>();
    return new Demand(term.fact(), term.nature(), term.expected(), onlyExpressions(term.expected(), literals) ? literals : null);
  }

  /** Collects the literals as far as it is so. */
  private static boolean onlyExpressions(Expected expected, Set<String> literals) {
    if (expected instanceof Expected.Regex regex) {
      literals.addAll(regex.literals());
      return !regex.literals().isEmpty();
    }
    boolean only = false;
    if (expected instanceof Expected.AnyOf list) {
      only = true;
      for (Expected choice : list.of()) {
        only &= onlyExpressions(choice, literals);
      }
    }
    return only;
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
