package org.why401.site.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.why401.rulebook.Problem;

/** Each id stands once on a page. */
final class Ids implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.html().select("[id]")) {
      if (!ids.add(element.id())) {
        problems.add(page.problem(element, "the id \"" + element.id() + "\" stands here twice", "give one of the two another id, so that links to it are sure"));
      }
    }
  }
}
