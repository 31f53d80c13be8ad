package org.why401.site.check;

import java.util.List;
import org.why401.rulebook.Conditions;
import org.why401.rulebook.Problem;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;

/** Everything that can be told of a book without rendering it. */
public final class Checks {

  private Checks() {}

  /** Adds what is wrong to {@code problems}; goes on after each. */
  public static void run(Book book, Addresses addresses, List<Problem> problems) {
    Paths.check(book, addresses, problems);
    Names.check(book, addresses, problems);
    Conditions.check(book.rules(), problems);
    for (Page page : book.pages().values()) {
      Markup.check(page, book.site().html(), problems);
      Links.check(page, addresses, problems);
      Pictures.check(page, addresses, problems);
      FenceWords.check(book, page, addresses, problems);
    }
    for (Tree tree : book.trees().values()) {
      TreeShape.check(tree, addresses, problems);
      Scenarios.check(tree, problems);
    }
  }
}
