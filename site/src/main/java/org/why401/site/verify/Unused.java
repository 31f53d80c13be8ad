package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.why401.rulebook.Problem;

/** Files that are published and that nothing shows, links to or loads. */
final class Unused {

  private Unused() {}

  /**
   * @param shown the files that must be of use, by their output path, to how people are told of them
   * @param used  output paths that are of use even if no page names them
   */
  static void check(Collection<MadePage> pages, Map<String, byte[]> files, Map<String, String> shown, Set<String> used, String address, List<Problem> problems) {
    if (shown.isEmpty()) {
      return;
    }
    Map<String, String> open = new TreeMap<>(shown);
    open.keySet().removeAll(used);
    open.keySet().removeAll(linked(pages, address));
    // Style sheets and scripts name others by the last part of their path, or by that without its ending.
    StringBuilder code = new StringBuilder();
    files.forEach((name, bytes) -> {
      if (!open.isEmpty() && (name.endsWith(".css") || name.endsWith(".js") && !name.startsWith("assets/search-index"))) {
        code.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      }
    });
    String named = code.toString();
    open.forEach((name, file) -> {
      String last = name.substring(name.lastIndexOf('/') + 1);
      String stem = last.indexOf('.') < 0 ? last : last.substring(0, last.indexOf('.'));
      boolean isNamed = named.contains("/" + last) || named.contains("'" + stem + "'") || named.contains("\"" + stem + "\"") || named.contains("(" + last + ")");
      if (!isNamed && !last.endsWith(".LICENSE")) {
        problems.add(Problem.of(file, "nothing uses this file", "show it or link to it on a page, or take it away"));
      }
    });
  }

  private static Set<String> linked(Collection<MadePage> pages, String address) {
    Set<String> linked = new HashSet<>();
    for (MadePage page : pages) {
      for (Tag tag : page.tags()) {
        for (String name : List.of("href", "src", "srcset", "poster", "data")) {
          SiteLink inside = tag.has(name) ? SiteLink.of(tag.get(name), page.file(), address) : null;
          if (inside != null) {
            linked.add(inside.file());
          }
        }
      }
    }
    return linked;
  }
}
