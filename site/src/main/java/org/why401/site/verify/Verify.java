package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.why401.rulebook.Problem;

/** Looks at every page of the output: it is well made, and everything that it links to is there. */
public final class Verify {

  private Verify() {}

  /**
   * @param files   the whole output
   * @param address what links in 404.html begin with; null for a site without address
   */
  public static void check(Map<String, byte[]> files, String address, List<Problem> problems) {
    Map<String, Document> pages = Collections.synchronizedMap(new HashMap<>());
    files.keySet().parallelStream().filter(name -> name.endsWith(".html"))
        .forEach(name -> pages.put(name, Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8))));
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((name, page) -> ids.put(name, Set.copyOf(page.select("[id]").eachAttr("id"))));
    List<Problem> found = Collections.synchronizedList(new ArrayList<>());
    pages.entrySet().parallelStream().forEach(page -> {
      PageMarkup.check(page.getKey(), page.getValue(), found);
      OutputLinks.check(page.getKey(), page.getValue(), files.keySet(), ids, address, found);
    });
    problems.addAll(found);
  }
}
