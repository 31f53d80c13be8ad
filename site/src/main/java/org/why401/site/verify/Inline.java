package org.why401.site.verify;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.why401.rulebook.Problem;

/** Nothing runs or styles inline, so that a strict content security policy holds. */
final class Inline implements PageCheck {

  private static final String HINT = "move it to a file under assets/ of the templates";

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Element element : page.html().getAllElements()) {
      String tag = element.normalName();
      boolean runs = tag.equals("script") && !element.hasAttr("src") && !element.attr("type").equals("application/ld+json");
      if (runs || tag.equals("style") || element.hasAttr("style")) {
        problems.add(page.problem(element, "inline " + (tag.equals("script") ? "script" : "style") + " is not allowed", HINT));
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
          problems.add(page.problem(element, "inline script is not allowed: " + attribute.getKey(), HINT));
        }
      }
    }
  }
}
