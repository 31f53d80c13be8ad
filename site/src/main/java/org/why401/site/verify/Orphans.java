package org.why401.site.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/** Pages that somebody wrote and no other page leads to: nobody would find them. */
final class Orphans {

  private static final String HINT = "link to it from another page, or name it under navigation in site.yaml";

  private Orphans() {}

  static void check(Map<String, MadePage> pages, Map<String, Source> sources, String address, List<Problem> problems) {
    Set<String> linked = new HashSet<>(Set.of("index.html", "404.html"));
    for (MadePage page : pages.values()) {
      if (isHidden(page)) {
        continue;
      }
      for (Tag tag : page.tags()) {
        SiteLink inside = tag.name().equals("a") && tag.has("href") ? SiteLink.of(tag.get("href"), page.file(), address) : null;
        if (inside != null && !inside.file().equals(page.file())) {
          linked.add(inside.file());
        }
      }
    }
    sources.forEach((file, source) -> {
      if (!linked.contains(file) && pages.containsKey(file) && !isHidden(pages.get(file))) {
        problems.add(source.problem("no page links to this one", HINT));
      }
    });
  }

  /** What search engines are told to leave out stands beside the site: former addresses, the search page, and the like. */
  private static boolean isHidden(MadePage page) {
    return page.tags().stream().anyMatch(tag -> tag.name().equals("meta") && tag.get("name").equals("robots") && tag.get("content").contains("noindex"));
  }
}
