package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** Nothing runs or styles inline, so that a strict content security policy holds. */
final class Inline implements PageCheck {

  private static final String HINT = "move it to a file under assets/ of the templates";

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      boolean runs = tag.name().equals("script") && !tag.has("src") && !tag.get("type").equals("application/ld+json");
      if (runs || tag.name().equals("style") || tag.has("style")) {
        problems.add(page.problem(tag, "inline " + (tag.name().equals("script") ? "script" : "style") + " is not allowed", HINT));
      }
      for (int i = 0; i < tag.attributes().size(); i += 2) {
        if (tag.attributes().get(i).startsWith("on")) {
          problems.add(page.problem(tag, "inline script is not allowed: " + tag.attributes().get(i), HINT));
        }
      }
    }
  }
}
