package org.why401.site.verify;

import java.util.List;
import java.util.Set;
import org.why401.rulebook.Problem;

/**
 * What is kept of a page that was looked at, until all others were too.
 *
 * @param file     its path in the output
 * @param ids      of its elements
 * @param hidden   whether search engines are told to leave it out: former addresses, the search page, and the like stand beside the site
 * @param linked   the other files of the site that it links to
 * @param used     the files of the site that it loads or names in another way
 * @param anchored elements of other pages that it links to, as {@code file#id}
 * @param doubtful whether one of its own elements that it links to is not there
 * @param problems what is wrong with it by itself
 */
public record Seen(String file, Set<String> ids, boolean hidden, Set<String> linked, Set<String> used, Set<String> anchored, boolean doubtful, List<Problem> problems) {

  public Seen {
    ids = Set.copyOf(ids);
    linked = Set.copyOf(linked);
    used = Set.copyOf(used);
    anchored = Set.copyOf(anchored);
    problems = List.copyOf(problems);
  }
}
