package org.why401.site.verify;

import java.util.Collection;
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

  static void check(Collection<Seen> pages, Map<String, Source> sources, List<Problem> problems) {
    Set<String> linked = new HashSet<>(Set.of("index.html", "404.html"));
    pages.stream().filter(page -> !page.hidden()).forEach(page -> linked.addAll(page.linked()));
    for (Seen page : pages) {
      Source source = sources.get(page.file());
      if (source != null && !page.hidden() && !linked.contains(page.file())) {
        problems.add(source.problem("no page links to this one", HINT));
      }
    }
  }
}
