package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tab that was chosen is chosen wherever there is one of its name. */
class TabsIT {

  private static final String BOTH = "!!! tab \"Linux\"\n    L\n\n!!! tab \"Windows\"\n    W\n";

  private static Locator chosen(Page page, int set) {
    return page.locator(".tabs").nth(set).locator("[aria-selected=true]");
  }

  private static Path site(Path folder) throws IOException {
    return SmallSite.build(folder, Map.of("one.md", SmallSite.page("One", BOTH + "\nText.\n\n" + "!!! tab \"macOS\"\n    M\n\n" + BOTH),
        "two.md", SmallSite.page("Two", "!!! tab \"macOS\"\n    M\n\n!!! tab \"Windows\"\n    W\n\nText.\n\n!!! tab \"curl\"\n    c\n\n!!! tab \"wget\"\n    w\n")));
  }

  @Test
  void inEverySetAndOnEveryPage(@TempDir Path folder) throws IOException {
    Path site = site(folder);
    try (Chromium chromium = Chromium.start(); Page page = chromium.browser().newPage()) {
      page.navigate(site.resolve("one/index.html").toUri().toString());
      assertThat(chosen(page, 0)).hasText("Linux");
      assertThat(chosen(page, 1)).hasText("macOS");
      page.locator(".tabs").nth(0).getByText("Windows").click();
      assertThat(chosen(page, 1)).hasText("Windows");
      page.locator(".tabs").nth(1).getByText("macOS").click();
      assertThat(chosen(page, 0)).hasText("Windows");
      page.navigate(site.resolve("two/index.html").toUri().toString());
      assertThat(chosen(page, 0)).hasText("macOS");
      assertThat(chosen(page, 1)).hasText("curl");
    }
  }

  @Test
  void whereNothingMayBeStoredItHoldsForThePage(@TempDir Path folder) throws IOException {
    Path site = site(folder);
    try (Chromium chromium = Chromium.start(); BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions())) {
      context.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
      Page page = context.newPage();
      page.navigate(site.resolve("one/index.html").toUri().toString());
      page.locator(".tabs").nth(0).getByText("Windows").click();
      assertThat(chosen(page, 0)).hasText("Windows");
      assertThat(chosen(page, 1)).hasText("Windows");
    }
  }
}
