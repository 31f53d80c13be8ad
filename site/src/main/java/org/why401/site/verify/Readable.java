package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** Nothing is left for a browser to guess: tags, quotes and comments end. */
final class Readable implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    int at = page.read().broken();
    if (at >= 0) {
      problems.add(page.problem(at, at + 1, "the markup can't be read from here on", "close the tag, quote or comment; a sign that is text is written &lt;"));
    }
  }
}
