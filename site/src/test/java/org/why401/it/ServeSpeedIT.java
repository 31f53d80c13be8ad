package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long a writer waits from a save until the page shows it. Times are printed, not judged; {@code -Dwhy401.pages=10000} takes a larger site. */
@Timeout(600)
class ServeSpeedIT {

  private static final int WARM = 15;
  private static final int SAVES = 20;
  /** When the page left, and when it was there again with its text. */
  private static final String CLOCKS = """
      addEventListener('pagehide', () => sessionStorage.setItem('left', Date.now()));
      addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => window.there = [Number(sessionStorage.getItem('left')), Date.now()]));""";

  @TempDir
  Path folder;

  @Test
  void aSaveIsSeen() throws IOException, InterruptedException {
    int pages = Integer.getInteger("why401.pages", 200);
    Path content = SmallSite.garden(folder, pages);
    Path file = content.resolve("bed-3/plant-13.md");
    String text = Files.readString(file);
    Process process = new ProcessBuilder(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "serve", "--port", "0").directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile()).start();
    List<Long> told = new ArrayList<>();
    List<Long> shown = new ArrayList<>();
    String said = "";
    try (BufferedReader out = process.inputReader(); Chromium chromium = Chromium.start(); Page page = chromium.browser().newPage()) {
      String address = out.readLine().replaceFirst(" .*", "");
      System.out.println("serve: " + out.readLine());
      page.addInitScript(CLOCKS);
      page.navigate(address + "bed-3/plant-13/");
      for (int i = 0; i < WARM + SAVES; i++) {
        Thread.sleep(200);
        long saved = System.currentTimeMillis();
        Files.writeString(file, text + "\nSaved for the time number " + i + ".\n");
        page.waitForFunction("text => window.there && document.body.textContent.includes(text)", "time number " + i + ".");
        List<?> clocks = (List<?>) page.evaluate("window.there");
        if (i >= WARM) {
          told.add(((Number) clocks.get(0)).longValue() - saved);
          shown.add(((Number) clocks.get(1)).longValue() - saved);
        }
        said = out.readLine();
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
    System.out.println(pages + " pages, from the save until the browser leaves the old page: " + spread(told) + ", until it shows the new one: " + spread(shown) + "; last: " + said);
    assertThat(shown).hasSize(SAVES);
  }

  private static String spread(List<Long> times) {
    Collections.sort(times);
    return times.get(0) + "/" + times.get(times.size() / 2) + "/" + times.get(times.size() - 1) + " ms (least/median/most)";
  }
}
