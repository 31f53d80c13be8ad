package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of page, the report and the search are held to axe's rules, in light and dark, on a desk and on a phone. */
class AccessibilityIT {

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "LIGHT, 390", "DARK, 1280", "DARK, 390"})
  void noPageHasAFault(ColorScheme colours, int width) throws IOException {
    List<String> faults = new ArrayList<>();
    try (Tab tab = Tab.open(chromium.browser(), width, colours)) {
      for (String file : SitePages.ofEachType().values()) {
        Page page = tab.go(file);
        faults.addAll(Axe.faults(page));
      }
      tab.isQuiet();
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "LIGHT, 390", "DARK, 1280", "DARK, 390"})
  void neitherAReportNorTheSearchHasAFault(ColorScheme colours, int width) {
    try (Tab tab = Tab.open(chromium.browser(), width, colours)) {
      Page page = tab.go("check/index.html");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try an example")).click();
      assertThat(page.locator("#report h1")).isVisible();
      assertThat(Axe.faults(page)).isEmpty();
      page.keyboard().press("/");
      page.getByRole(AriaRole.COMBOBOX).fill("expired");
      assertThat(page.locator("[role=option]").first()).isVisible();
      assertThat(Axe.faults(page)).isEmpty();
      tab.isQuiet();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "LIGHT, 390", "DARK, 1280", "DARK, 390"})
  void theServersPageForMissingPagesHasNone(ColorScheme colours, int width) {
    String site = "https://why401.example/";
    try (Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, 800).setColorScheme(colours))) {
      page.route(site + "**", route -> {
        Path file = Run.SITE.resolve(route.request().url().substring(site.length()));
        route.fulfill(new Route.FulfillOptions().setPath(Files.isRegularFile(file) ? file : Run.SITE.resolve("404.html")));
      });
      page.navigate(site + "no/such/page/");
      assertThat(Axe.faults(page)).isEmpty();
    }
  }

  @Test
  void thePageOfAllPagesHasNone(@TempDir Path folder) throws IOException {
    Path site = SmallSite.build(folder, Map.of("site.yaml", "title: Tea\ndescription: How to make it.\noutputs: [print]\n",
        "tea/water.md", SmallSite.page("Water", "## Boil\n\n| Tea | Heat |\n|---|--:|\n| green | 80 |\n\n1. See [leaves](leaves.md#sort).\n\n```json\n{}\n```\n\nA note[^1].\n\n[^1]: Here."),
        "tea/leaves.md", SmallSite.page("Leaves", "## Sort\n\n!!! tab \"Green\"\n    A.\n\n!!! tab \"Black\"\n    B.\n\n> [!NOTE]\n> C.")));
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Page page = chromium.browser().newPage(new Browser.NewPageOptions().setColorScheme(colours))) {
        page.navigate(site.resolve("print/index.html").toUri().toString());
        assertThat(Axe.faults(page)).isEmpty();
      }
    }
  }

  @Test
  void theRulesFindAFaultWhereThereIsOne() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("index.html");
      page.evaluate("document.querySelector('main').append(document.createElement('button'))");
      assertThat(Axe.faults(page)).anyMatch(fault -> fault.contains("button-name"));
    }
  }
}
