package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A writer's afternoon: pages open in a browser, and files that are saved. */
@Timeout(300)
class ServeIT {

  private static final String FRONT = "---\ntitle: %s\ndescription: How to make it.\n---\n";
  private static final String LONG = "A paragraph among many.\n\n".repeat(200);

  @TempDir
  Path folder;

  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<String> loads = Collections.synchronizedList(new ArrayList<>());
  private Chromium chromium;
  private Process process;
  private BufferedReader out;
  private String address;

  @BeforeEach
  void start() throws IOException {
    write("index.md", FRONT.formatted("Tea") + "All about [making it](guide/tea.md).\n");
    write("guide/tea.md", FRONT.formatted("Making tea") + LONG + "## Water\n\nBoil it once.\n\n" + LONG);
    process = new ProcessBuilder(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "serve", "--port", "0").directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile()).start();
    out = process.inputReader();
    address = out.readLine().replaceFirst(" .*", "");
    assertThat(out.readLine()).contains(" pages; ");
    chromium = Chromium.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    chromium.close();
    process.destroy();
    process.waitFor();
  }

  @Test
  void aPageChangesOnSaveWhereItIsAndFaultsLieOverIt() throws IOException {
    Page page = chromium.browser().newPage();
    page.onConsoleMessage(message -> faults.add(message.text()));
    page.onPageError(faults::add);
    page.onLoad(loaded -> loads.add(loaded.url()));
    page.navigate(address + "guide/tea/");
    Locator water = page.getByText("Boil it");
    water.scrollIntoViewIfNeeded();
    double at = scrolled(page);
    assertThat(at).isGreaterThan(1_000);

    write("guide/tea.md", FRONT.formatted("Making tea") + LONG + "## Water\n\nBoil it twice.\n\n" + LONG);
    assertThat(water).hasText("Boil it twice.");
    page.waitForFunction("at => Math.abs(window.scrollY - at) < 2", at);

    write("guide/tea.md", FRONT.formatted("Making tea") + LONG + "## Water\n\nBoil <b>[it](nowhere.md).\n\n" + LONG);
    Locator overlay = page.locator("#why401-faults pre");
    assertThat(overlay).isVisible();
    assertThat(overlay).containsText("content/guide/tea.md:");
    assertThat(overlay).containsText("Boil <b>[it](nowhere.md)");
    assertThat(Files.readString(folder.resolve("err"))).contains(overlay.textContent());
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(water).hasText("Boil it twice.");

    page.keyboard().press("Escape");
    assertThat(overlay).hasCount(0);
    write("index.md", FRONT.formatted("Tea") + "[gone](gone.md).\n");
    assertThat(overlay).containsText("content/index.md:");
    int loaded = loads.size();
    write("index.md", FRONT.formatted("Tea") + "Another home.\n");
    write("guide/tea.md", FRONT.formatted("Making tea") + LONG + "## Water\n\nBoil it twice.\n\n" + LONG);
    assertThat(overlay).hasCount(0);
    assertThat(loads).as("another page's change loads nothing").hasSize(loaded);
    assertThat(faults).isEmpty();
    page.close();
    whatIsWrittenKnowsNothingOfIt();
  }

  private void whatIsWrittenKnowsNothingOfIt() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("target/site"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(file)).doesNotContain(".why401/");
      }
    }
  }

  private static double scrolled(Page page) {
    return ((Number) page.evaluate("window.scrollY")).doubleValue();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
