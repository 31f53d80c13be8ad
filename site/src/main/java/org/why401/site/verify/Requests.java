package org.why401.site.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.why401.rulebook.Problem;

/**
 * No page asks another site for anything: it works from disk, and nobody learns who reads it.
 *
 * @param address the site's own; null where it has none
 */
record Requests(String address) implements PageCheck {

  private static final Set<String> LOADED = Set.of("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest");

  @Override
  public void check(MadePage page, List<Problem> problems) {
    for (Tag tag : page.tags()) {
      for (String name : loading(tag)) {
        String url = tag.get(name).strip();
        boolean own = address != null && url.startsWith(address);
        if (!own && (url.startsWith("//") || url.regionMatches(true, 0, "http:", 0, 5) || url.regionMatches(true, 0, "https:", 0, 6))) {
          problems.add(page.problem(tag, "this would be loaded from another site: \"" + url + "\"", "put a copy into the content folder or under assets/ of the templates"));
        }
      }
    }
  }

  /** The attributes of an element whose files come with the page. */
  private static List<String> loading(Tag tag) {
    return switch (tag.name()) {
      case "a" -> List.of();
      case "link" -> LOADED.contains(tag.get("rel").toLowerCase(Locale.ROOT)) ? List.of("href") : List.of();
      case "object" -> List.of("data");
      default -> List.of("src", "srcset", "poster");
    };
  }
}
