package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** One title, and headings that go down a level at a time. */
final class Headings implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    int level = 0;
    int titles = 0;
    for (Tag tag : page.tags()) {
      if (!tag.isHeading()) {
        continue;
      }
      int now = tag.name().charAt(1) - '0';
      if (now > level + 1) {
        problems.add(page.problem(tag, "this heading skips a level: " + now + " after " + level, "use h" + (level + 1)));
      }
      level = now;
      titles += now == 1 ? 1 : 0;
    }
    if (titles != 1) {
      problems.add(page.problem("this page has " + titles + " first-level headings", "a page has one: its title"));
    }
    if (page.read().title().isEmpty()) {
      problems.add(page.problem("this page has no title element", "put {{ page.title }} into a title element of the layout"));
    }
  }
}
