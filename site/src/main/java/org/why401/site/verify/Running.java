package org.why401.site.verify;

import java.util.List;
import org.why401.rulebook.Problem;

/** No link runs script. */
final class Running implements PageCheck {

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      String link = tag.has("href") ? tag.get("href") : tag.get("src");
      boolean picture = tag.name().equals("link") || tag.name().equals("img");
      if (link.indexOf(':') >= 0 && (isScheme(link, "javascript:") || isScheme(link, "data:") && !picture)) {
        problems.add(page.problem(tag, "a link that runs script: \"" + link + "\"", "link to a page, or listen for the click in a file under assets/ of the templates"));
      }
    }
  }

  private static boolean isScheme(String link, String scheme) {
    return link.strip().regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
