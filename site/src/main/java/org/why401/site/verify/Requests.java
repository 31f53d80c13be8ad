package org.why401.site.verify;

import java.util.List;
import org.jsoup.nodes.Element;
import org.why401.rulebook.Problem;

/**
 * No page asks another site for anything: it works from disk, and nobody learns who reads it.
 *
 * @param address the site's own; null where it has none
 */
record Requests(String address) implements PageCheck {

  private static final String LOADS = "[src], [srcset], [poster], object[data], link[rel~=(?i)^(stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest)$][href]";

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Element element : page.html().select(LOADS)) {
      for (String name : List.of("src", "srcset", "poster", "data", "href")) {
        String url = element.attr(name).strip();
        boolean own = address != null && url.startsWith(address);
        if (!own && (url.startsWith("//") || url.regionMatches(true, 0, "http:", 0, 5) || url.regionMatches(true, 0, "https:", 0, 6))) {
          problems.add(page.problem(element, "this would be loaded from another site: \"" + url + "\"", "put a copy into the content folder or under assets/ of the templates"));
        }
      }
    }
  }
}
