package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of page, the report and the search are held to axe's rules, in light and dark, on a desk and on a phone. */
class AccessibilityIT {

  private static Chromium chromium;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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
        faults.addAll(faults(page));
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
      assertThat(faults(page)).isEmpty();
      page.keyboard().press("/");
      page.getByRole(AriaRole.COMBOBOX).fill("expired");
      assertThat(page.locator("[role=option]").first()).isVisible();
      assertThat(faults(page)).isEmpty();
      tab.isQuiet();
    }
  }

  @Test
  void theRulesFindAFaultWhereThereIsOne() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("index.html");
      page.evaluate("document.querySelector('main').append(document.createElement('button'))");
      assertThat(faults(page)).anyMatch(fault -> fault.contains("button-name"));
    }
  }

  /** A line for each element that breaks a rule. Axe would ask for style sheets once more to look at them; a page from disk may not. */
  @SuppressWarnings("unchecked")
  private static List<String> faults(Page page) {
    if (!(boolean) page.evaluate("typeof axe === 'object'")) {
      page.evaluate(axe);
    }
    return (List<String>) page.evaluate("""
        async () => (await axe.run({ preload: false })).violations.flatMap(rule => rule.nodes.map(node =>
          location.pathname + ': ' + rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))""");
  }
}
