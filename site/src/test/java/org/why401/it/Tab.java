package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A tab on the built site as it is opened from disk. It remembers what no page may do. */
final class Tab implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  private Tab(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        faults.add(page.url() + " said: " + message.text());
      }
    });
    page.onPageError(error -> faults.add(page.url() + " threw: " + error));
    page.onRequest(request -> {
      if (!request.url().matches("(?s)(file|data|blob):.*")) {
        faults.add(page.url() + " asked for " + request.url());
      }
    });
    page.onRequestFailed(request -> faults.add(page.url() + " did not get " + request.url()));
  }

  static Tab open(Browser browser) {
    return open(browser, 1280, ColorScheme.LIGHT);
  }

  static Tab open(Browser browser, int width, ColorScheme colours) {
    return new Tab(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours)));
  }

  static Tab withoutJavaScript(Browser browser) {
    return new Tab(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
  }

  /** Goes to a file of the site. */
  Page go(String file) {
    page.navigate(address(file));
    return page;
  }

  Page page() {
    return page;
  }

  static String address(String file) {
    return Run.SITE.resolve(file).toUri().toString();
  }

  /** No error, no warning, and nothing asked of a network. */
  void isQuiet() {
    assertThat(faults).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
