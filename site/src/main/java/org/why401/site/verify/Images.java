package org.why401.site.verify;

import java.util.List;
import org.jsoup.nodes.Element;
import org.why401.rulebook.Problem;

/** Images say what they show. */
final class Images implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Element image : page.html().select("img")) {
      if (!image.hasAttr("alt")) {
        problems.add(page.problem(image, "this image has no alt text", "say in alt=\"…\" what it shows; alt=\"\" where it only adorns"));
      }
    }
  }
}
