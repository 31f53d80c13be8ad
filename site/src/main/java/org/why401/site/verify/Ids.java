package org.why401.site.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.rulebook.Problem;

/** Each id stands once on a page. */
final class Ids implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    Set<String> ids = new HashSet<>();
    for (Tag tag : page.tags()) {
      if (tag.has("id") && !ids.add(tag.get("id"))) {
        problems.add(page.problem(tag, "the id \"" + tag.get("id") + "\" stands here twice", "give one of the two another id, so that links to it are sure"));
      }
    }
  }
}
