package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** Images say what they show, and how large they are, so that nothing moves when they come. */
final class Images implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      if (!tag.name().equals("img")) {
        continue;
      }
      if (!tag.has("alt")) {
        problems.add(page.problem(tag, "this image has no alt text", "say in alt=\"…\" what it shows; alt=\"\" where it only adorns"));
      }
      if (!tag.has("width") || !tag.has("height")) {
        problems.add(page.problem(tag, "this image does not say how large it is", "give it width=\"…\" and height=\"…\", so that the text does not jump when it comes"));
      }
    }
  }
}
