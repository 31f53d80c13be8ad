package org.why401.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Rules straight from a content folder, for a checker that runs without a built site. */
public final class ContentRules {

  private ContentRules() {}

  /**
   * The tree of rules.json.
   *
   * @param folder   on disk, or inside a jar
   * @param shownAs  how problems name it
   * @param problems told of everything that is wrong; the tree is of use only where there is nothing
   */
  public static Map<String, Object> read(Path folder, String shownAs, List<Problem> problems) {
    Book book = Book.read(ContentFolder.read(folder, shownAs, problems), shownAs, problems);
    Conditions.check(book, problems);
    return RulesJson.of(book);
  }
}
