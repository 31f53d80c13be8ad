package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page shows of the navigation what is near it, however many pages there are. */
class NavigationTest {

  private static final int LARGEST = 5 * 1024;
  private static final int PAGES = 10_000;
  private static final int FOLDERS = 20;

  @Test
  void atTenThousandPagesThatOfOnePageStaysSmall(@TempDir Path folder) {
    TestSite site = new TestSite();
    for (int i = 0; i < PAGES; i++) {
      site.file("part-" + i % FOLDERS + "/page-number-" + i + ".md", TestSite.page("A page with a title of some length, number " + i, "Words."));
    }
    Build.Site built = TestSite.build(site.write(folder.resolve("content")), Path.of("..", "templates"));
    assertThat(built.problems()).isEmpty();
    SortedMap<String, byte[]> files = built.files();
    Map<String, Integer> large = files.entrySet().parallelStream().filter(file -> file.getKey().endsWith(".html"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> navigation(new String(file.getValue(), StandardCharsets.UTF_8))));
    assertThat(large).hasSizeGreaterThan(PAGES);
    large.values().removeIf(size -> size <= LARGEST);
    assertThat(large).isEmpty();
    assertThat(files.get("part-3/page-number-5003/index.html").length).isLessThan(16 * 1024);
  }

  /** The bytes of a page's menus, crumbs and side. */
  private static int navigation(String html) {
    Document page = Jsoup.parse(html);
    return page.select("nav, .crumb, footer").stream().mapToInt(element -> element.outerHtml().getBytes(StandardCharsets.UTF_8).length).sum();
  }
}
