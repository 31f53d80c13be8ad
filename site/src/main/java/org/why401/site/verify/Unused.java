package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.why401.rulebook.Problem;

/** Files that are published and that nothing shows, links to or loads. */
final class Unused {

  private Unused() {}

  /**
   * @param names all output files
   * @param files what each of them holds
   * @param shown the files that must be of use, by their output path, to how people are told of them
   * @param used  output paths that are of use even if no page names them
   */
  static void check(Collection<Seen> pages, Collection<String> names, Function<String, byte[]> files, Map<String, String> shown, Set<String> used, List<Problem> problems) {
    Map<String, String> open = new TreeMap<>(shown);
    open.keySet().removeAll(used);
    for (Seen page : pages) {
      if (open.isEmpty()) {
        return;
      }
      open.keySet().removeAll(page.linked());
      open.keySet().removeAll(page.used());
    }
    // Style sheets and scripts name others by the last part of their path, or by that without its ending.
    StringBuilder code = new StringBuilder();
    for (String name : open.isEmpty() ? List.<String>of() : names) {
      if (name.endsWith(".css") || name.endsWith(".js") && !name.startsWith("assets/search-index")) {
        code.append(new String(files.apply(name), StandardCharsets.UTF_8)).append('\n');
      }
    }
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
}
