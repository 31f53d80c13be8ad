package org.why401.engine.rules;

import java.util.List;
import org.why401.engine.facts.Nature;

/**
 * A plain table of facts and what they must look like; all terms must hold of one exchange, and terms of one family of the same instance.
 *
 * @param terms in the order written; empty holds nowhere
 */
public record Condition(List<Term> terms) {

  public Condition {
    terms = List.copyOf(terms);
  }

  /**
   * One line of the table.
   *
   * @param nature what is known of the fact; null where the fact is unknown, and nothing shows it
   */
  public record Term(String fact, Nature nature, Expected expected) {}
}
