package org.why401.site.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.why401.rulebook.Problem;

/** What a page must be by itself: ids that are its own, headings in order, images with a text, and nothing that runs or styles inline. */
final class PageMarkup {

  private PageMarkup() {}

  static void check(String name, Document page, List<Problem> problems) {
    Set<String> ids = new HashSet<>();
    int level = 0;
    int titles = 0;
    for (Element element : page.getAllElements()) {
      String tag = element.normalName();
      if (element.hasAttr("id") && !ids.add(element.id())) {
        add(name, "the id \"" + element.id() + "\" stands here twice", element, problems);
      }
      if (isHeading(tag)) {
        int now = tag.charAt(1) - '0';
        if (now > level + 1) {
          add(name, "this heading skips a level: " + now + " after " + level, element, problems);
        }
        level = now;
        titles += now == 1 ? 1 : 0;
      }
      if (tag.equals("img") && !element.hasAttr("alt")) {
        add(name, "this image has no alt text", element, problems);
      }
      inline(name, element, tag, problems);
    }
    if (titles != 1) {
      problems.add(Problem.of(name, "this page has " + titles + " first-level headings", "a page has one: its title"));
    }
    if (page.title().isBlank()) {
      problems.add(Problem.of(name, "this page has no title element", null));
    }
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
  }

  private static void inline(String name, Element element, String tag, List<Problem> problems) {
    boolean runs = tag.equals("script") && !element.hasAttr("src") && !element.attr("type").equals("application/ld+json");
    if (runs || tag.equals("style") || element.hasAttr("style")) {
      add(name, "inline " + (tag.equals("script") ? "script" : "style") + " is not allowed", element, problems);
    }
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
        add(name, "inline script is not allowed: " + attribute.getKey(), element, problems);
      }
    }
  }

  private static void add(String name, String message, Element element, List<Problem> problems) {
    String tag = element.shallowClone().outerHtml();
    problems.add(Problem.of(name, message, "in the page that was made: " + (tag.length() > 120 ? tag.substring(0, 120) + "…" : tag).replace('\n', ' ')));
  }
}
