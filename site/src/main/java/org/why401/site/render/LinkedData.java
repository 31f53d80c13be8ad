package org.why401.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.JsonText;
import org.why401.site.read.SiteFile;

/** What a page says of itself to machines (schema.org, JSON-LD 1.1). */
final class LinkedData {

  private LinkedData() {}

  /** A thing of that type; the members in their order, so that each build writes the same. */
  private static Map<String, Object> part(String type, Object... namesAndValues) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("@type", type);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      part.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return part;
  }

  /**
   * The page as an article, and its place on the site; fit to stand inside a script element.
   *
   * @param url    the page's whole address
   * @param day    when it changed last; null where that is not known
   * @param crumbs title and whole address of each page above it
   */
  static String of(SiteFile site, String title, String description, String url, String day, List<Map<String, String>> crumbs) {
    Map<String, Object> article = part("TechArticle", "headline", title, "description", description, "inLanguage", site.language(), "url", url,
        "isPartOf", part("WebSite", "name", site.title(), "url", site.address()));
    if (day != null) {
      article.put("dateModified", day);
    }
    List<Object> items = new ArrayList<>();
    for (Map<String, String> crumb : crumbs) {
      items.add(part("ListItem", "position", items.size() + 1, "name", crumb.get("title"), "item", crumb.get("url")));
    }
    List<Object> graph = new ArrayList<>(List.of(article));
    if (!items.isEmpty()) {
      graph.add(part("BreadcrumbList", "itemListElement", items));
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.put("@graph", graph);
    // No element ends inside the text, whatever a title says.
    return JsonText.of(whole).replace("<", "\\u003c");
  }
}
