package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a stranger writes about bicycles is a site with the templates that come along: no settings, no rules, and nothing on it about 401. */
class BicycleTest {

  private static final Build.Site SITE = TestSite.build(content(), Path.of("..", "templates"));
  private static final Map<String, String> FILES = TestSite.texts(SITE);

  private static Path content() {
    try {
      return Path.of(BicycleTest.class.getResource("/bicycle/content").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itBuildsAndEachPageIsValid() {
    assertThat(SITE.problems()).isEmpty();
    assertThat(FILES).containsKeys("index.html", "tools/index.html", "brakes/index.html", "brakes/rub/index.html", "wheels/flat/index.html", "puncture/index.html", "trees/noise/turn/index.html", "search/index.html", "404.html");
    HtmlValidity validity = new HtmlValidity("https://site.example/");
    List<String> faults = new ArrayList<>();
    SITE.files().forEach((name, bytes) -> {
      if (name.endsWith(".html")) {
        faults.addAll(validity.faults(name, bytes));
      }
    });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheHomePage() {
    Document home = Jsoup.parse(FILES.get("index.html"));
    assertThat(home.title()).startsWith("Bicycle repair");
    assertThat(home.select("main a").eachAttr("href")).contains("tools/index.html", "brakes/index.html", "gears/index.html", "wheels/index.html", "trees/noise/index.html");
    assertThat(home.select("nav.menu a").eachText()).containsExactly("Questions", "Gears", "Brakes", "Wheels");
  }

  @Test
  void nothingOnItIsAbout401() {
    FILES.forEach((name, text) -> {
      if (name.endsWith(".html")) {
        assertThat(Jsoup.parse(text).text()).as(name).doesNotContainIgnoringCase("401").doesNotContainIgnoringCase("status").doesNotContainIgnoringCase("locked out").doesNotContainIgnoringCase("checked");
      }
    });
    assertThat(FILES.keySet()).noneMatch(name -> name.startsWith("checker/") || name.startsWith("schema/rules") || name.equals("rules.json"));
  }

  @Test
  void theSearchKnowsItsWords() {
    String index = FILES.entrySet().stream().filter(file -> file.getKey().startsWith("assets/search-index")).map(Map.Entry::getValue).reduce("", String::concat);
    assertThat(index).contains("Turn nipples a quarter at a time", "Tyre levers");
  }
}
