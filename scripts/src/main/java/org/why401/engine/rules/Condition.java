package org.why401.engine.rules;

import java.util.List;

/**
 * A plain table of facts and what they must look like; all terms must hold of one exchange, and terms of one family of the same instance.
 *
 * @param terms in the order written; empty holds nowhere
 */
public record Condition(List<Term> terms) {

  public Condition {
    terms = List.copyOf(terms);
  }

  /** One line of the table. */
  public record Term(String fact, Expected expected) {}
}
