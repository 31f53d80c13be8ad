package org.why401.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Chromium: the system's, else Debian's package, else the one that Playwright downloads itself. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--no-first-run", "--disable-gpu");

  /** A busy machine is slow, and that is no fault of a page. */
  private static final double PATIENCE_MS = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Optional<Path> system = find().or(Chromium::install);
    Map<String, String> environment = system.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
    system.ifPresent(options::setExecutablePath);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path path = Path.of(folder, name);
        if (Files.isExecutable(path)) {
          return Optional.of(path);
        }
      }
    }
    return Optional.empty();
  }

  /** Debian's package, where there is an apt-get that we may use. */
  private static Optional<Path> install() {
    if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    Run.of("", List.of("sh", "-c", "apt-get update -qq && apt-get install -y -qq chromium"), Map.of("DEBIAN_FRONTEND", "noninteractive"));
    return find();
  }
}
