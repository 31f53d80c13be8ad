package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built site, opened from disk in a real browser, as its readers use it. */
class SiteInChromiumIT {

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void everyPageIsQuietAndNoneScrollsSideways() throws IOException {
    List<String> wide = new ArrayList<>();
    Collection<String> longest = SitePages.ofEachType().values();
    try (Tab tab = Tab.open(chromium.browser(), 320, ColorScheme.LIGHT)) {
      for (String file : SitePages.all()) {
        Page page = tab.go(file);
        wide(page, file, 320, wide);
        for (int width : longest.contains(file) ? List.of(390, 800, 1280, 320) : List.<Integer>of()) {
          page.setViewportSize(width, 800);
          wide(page, file, width, wide);
        }
      }
      tab.isQuiet();
    }
    assertThat(wide).isEmpty();
  }

  private static void wide(Page page, String file, int width, List<String> wide) {
    int needed = (int) page.evaluate("document.documentElement.scrollWidth");
    if (needed > width) {
      wide.add(file + " needs " + needed + " of " + width);
    }
  }

  @Test
  void aTreeIsWalkedByLinksWithoutJavaScriptToADiagnosisThatShowsAllRoles() {
    try (Tab tab = Tab.withoutJavaScript(chromium.browser())) {
      Page page = tab.go("index.html");
      page.locator("nav a[href*='trees/']").first().click();
      page.locator("main a[href*='api-401']").first().click();
      for (int questions = 0; page.locator("ul.opts").count() > 0 && questions < 20; questions++) {
        page.locator("ul.opts a").first().click();
      }
      assertThat(page).hasURL(Pattern.compile(".*/(diagnoses|fixes|providers)/[a-z0-9-]+/index\\.html.*"));
      tab.go("diagnoses/token-expired/index.html");
      for (String role : List.of("Visitor", "Developer", "Operator")) {
        Locator section = page.locator("section.role").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(role).setExact(true))));
        assertThat(section.locator("p, li").first()).isVisible();
      }
      tab.go("check/index.html");
      assertThat(page.getByText("needs JavaScript")).isVisible();
      tab.isQuiet();
    }
  }

  @Test
  void aChosenRoleIsRememberedOnOtherPages() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("diagnoses/token-expired/index.html");
      assertThat(tab(page, "Developer")).hasAttribute("aria-selected", "true");
      tab(page, "Operator").click();
      tab.go("diagnoses/no-credentials/index.html");
      assertThat(tab(page, "Operator")).hasAttribute("aria-selected", "true");
      assertThat(page.locator("section.role[data-role=operator]").first()).isVisible();
      assertThat(page.locator("section.role[data-role=developer]").first()).isHidden();
      tab(page, "Operator").press("ArrowRight");
      assertThat(tab(page, "Visitor")).isFocused();
      assertThat(tab(page, "Visitor")).hasAttribute("aria-selected", "true");
      tab.isQuiet();
    }
  }

  private static Locator tab(Page page, String role) {
    return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(role).setExact(true)).first();
  }

  @Test
  void theSearchFindsAPageByItsWordsAndByMisspeltOnes() {
    try (Tab tab = Tab.open(chromium.browser())) {
      for (String words : List.of("jwt expired", "jwt expierd", "token expierd")) {
        Page page = tab.go("index.html");
        page.keyboard().press("/");
        page.getByRole(AriaRole.COMBOBOX).fill(words);
        assertThat(page.locator("[role=option][href$='diagnoses/token-expired/index.html']")).isVisible();
      }
      tab.isQuiet();
    }
  }

  @Test
  void theSearchIsWorkedByKeys() {
    try (Tab tab = Tab.open(chromium.browser())) {
      Page page = tab.go("diagnoses/no-credentials/index.html");
      page.keyboard().press("/");
      Locator field = page.getByRole(AriaRole.COMBOBOX);
      assertThat(field).isFocused();
      page.keyboard().type("expired");
      Locator chosen = page.locator("[role=option][aria-selected=true]");
      assertThat(chosen).hasCount(1);
      String first = chosen.getAttribute("href");
      page.keyboard().press("ArrowDown");
      assertThat(chosen).not().hasAttribute("href", first);
      String second = chosen.getAttribute("href");
      assertThat(second).isNotNull();
      page.keyboard().press("Escape");
      assertThat(field).isHidden();
      page.keyboard().press("/");
      assertThat(chosen).hasAttribute("href", first);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith(second.replaceAll("^[./]*", "/")));
      tab.isQuiet();
    }
  }

  @Test
  void whatIsPastedIntoTheSearchMayGoToTheCheckPage() {
    try (Tab tab = Tab.open(chromium.browser())) {
      for (String text : List.of("WWW-Authenticate: Basic realm=x", "full authentication is required to access this resource")) {
        Page page = tab.go("guide/index.html");
        page.keyboard().press("/");
        page.getByRole(AriaRole.COMBOBOX).evaluate("(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })); field.value = text; field.dispatchEvent(new Event('input')); }", text);
        page.getByText("Check it on the check page").click();
        page.waitForURL("**/check/index.html");
        assertThat(page.locator("#paste")).hasValue(text);
      }
      tab.isQuiet();
    }
  }

  @Test
  void theServersPageForMissingPagesLooksLikeTheOthersAtAnyAddress() {
    String site = "https://why401.example/";
    try (Page page = chromium.browser().newPage()) {
      page.route(site + "**", route -> {
        Path file = Run.SITE.resolve(route.request().url().substring(site.length()));
        route.fulfill(new Route.FulfillOptions().setPath(Files.isRegularFile(file) ? file : Run.SITE.resolve("404.html")));
      });
      for (int width : List.of(1280, 320)) {
        page.setViewportSize(width, 800);
        page.navigate(site + "no/such/page/");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        page.locator("main a[href$='diagnoses/index.html']").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.url()).isEqualTo(site + "diagnoses/index.html");
      }
    }
  }
}
