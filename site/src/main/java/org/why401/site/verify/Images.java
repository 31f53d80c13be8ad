package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** Images say what they show. */
final class Images implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      if (tag.name().equals("img") && !tag.has("alt")) {
        problems.add(page.problem(tag, "this image has no alt text", "say in alt=\"…\" what it shows; alt=\"\" where it only adorns"));
      }
    }
  }
}
