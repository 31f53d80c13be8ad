package org.why401.site.cli;

import java.util.List;
import org.why401.engine.Engine;
import org.why401.engine.rules.BadCondition;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.rulebook.Problem;
import org.why401.rulebook.RulesJson;
import org.why401.site.check.Checker;
import org.why401.site.read.Book;

/** The engine, with a book's rules in it. */
final class Rules {

  private Rules() {}

  /** Null where the rules can't be read; what is wrong with them is told. */
  static Checker checker(Book book, List<Problem> problems) {
    if (book.site().address() == null) {
      problems.add(Problem.of(book.folder() + "/site.yaml", "the checker's answers link to pages, so a site with diagnoses needs an address", "write address: https://…/"));
      return null;
    }
    try {
      Rulebook rulebook = RulesTree.read(RulesJson.of(book.rules()));
      return (target, text, clock) -> Engine.check(target, text, rulebook, clock);
    } catch (BadCondition e) {
      problems.add(Problem.of("rules.json", e.getMessage(), null));
      return null;
    }
  }
}
