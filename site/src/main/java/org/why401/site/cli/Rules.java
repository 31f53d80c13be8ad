package org.why401.site.cli;

import java.util.List;
import org.why401.engine.facts.FactType;
import org.why401.rulebook.Problem;
import org.why401.site.check.Checker;
import org.why401.site.read.Book;

/** The engine, with a book's rules in it. */
final class Rules {

  private Rules() {}

  static Checker checker(Book book, List<Problem> problems) {
    return null;
  }

  static List<FactType> facts() {
    return List.of();
  }
}
