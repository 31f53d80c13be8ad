package org.why401.site.check;

import java.util.List;
import org.why401.rulebook.Conditions;
import org.why401.rulebook.Problem;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;

/** Everything that can be told of a book without rendering it. What is wrong is added to {@code problems}; each goes on after a fault. */
public final class Checks {

  private Checks() {}

  /** What front matter, settings and trees say. */
  public static void book(Book book, Addresses addresses, List<Problem> problems) {
    Paths.check(book, addresses, problems);
    Conditions.check(book.rules(), problems);
    links(book, addresses, problems);
    for (Tree tree : book.trees().values()) {
      Scenarios.check(tree, problems);
    }
  }

  /** The names of pages in them, and of their headings as far as {@code addresses} knows them. */
  public static void links(Book book, Addresses addresses, List<Problem> problems) {
    Names.check(book, addresses, problems);
    for (Tree tree : book.trees().values()) {
      TreeShape.check(tree, addresses, problems);
    }
  }

  /**
   * The text of a page.
   *
   * @param anchored gets its links to headings
   */
  public static void page(Book book, Page page, Body body, Addresses addresses, List<Anchored> anchored, List<Problem> problems) {
    Markup.check(body, book.site().html(), problems);
    Links.check(page, body, addresses, anchored, problems);
    Pictures.check(page, body, addresses, problems);
    FenceWords.check(book, page, body, addresses, anchored, problems);
  }
}
