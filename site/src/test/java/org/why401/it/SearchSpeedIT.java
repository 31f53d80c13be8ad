package org.why401.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search of a large site: what its files weigh, and how long a reader waits. Times are printed, not judged; {@code -Dwhy401.pages=10000}
 * takes a larger site, {@code -Dwhy401.garden=FOLDER} one that is built already.
 */
class SearchSpeedIT {

  private static final int MOST_BYTES = 300 * 1024;
  private static final List<String> WORDS = List.of("bloom", "blom", "worm beetle", "plant 77", "orchrad lawn", "graft litres 5", "nosuchword", "s", "so", "soi", "soil");
  /** Waits for the key that opens the search, and types at once; its longest task is how long the page stands still. */
  private static final String OPENED = """
      words => {
        let longest = 0;
        new PerformanceObserver(list => list.getEntries().forEach(task => longest = Math.max(longest, task.duration))).observe({ type: 'longtask' });
        window.measured = new Promise(done => document.addEventListener('keydown', async () => {
          const start = performance.now();
          while (!document.querySelector('[role=combobox]')) await new Promise(next => setTimeout(next, 1));
          const field = performance.now() - start;
          await (%s)(words);
          const results = performance.now() - start;
          setTimeout(() => done([field, results, longest]), 200);
        }, { capture: true, once: true }));
      }""";
  private static final String TYPED = """
      words => new Promise(done => {
        const input = document.querySelector('[role=combobox]');
        const list = document.querySelector('.hits');
        const start = performance.now();
        new MutationObserver((changes, observer) => {
          if (list.querySelector('a') || list.querySelector('[role=status]').textContent) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
          }
        }).observe(list, { childList: true, subtree: true, characterData: true });
        input.value = words;
        input.dispatchEvent(new Event('input'));
      })""";

  @TempDir
  Path folder;

  @Test
  void noFileOfTheIndexIsLargeAndWhatIsFoundIsShown() throws IOException {
    String built = System.getProperty("why401.garden");
    Path site = built == null ? SmallSite.build(folder, SmallSite.garden(folder, Integer.getInteger("why401.pages", 1_000))) : Path.of(built);
    long all = 0;
    long most = 0;
    int count = 0;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(file -> file.getFileName().toString().startsWith("search-index")).toList()) {
        long size = zipped(file);
        count++;
        all += size;
        most = Math.max(most, size);
      }
    }
    System.out.printf("%d index files, the largest %d KB, together %d KB (gzipped)%n", count, most / 1024, all / 1024);
    assertThat(most).isLessThanOrEqualTo(MOST_BYTES);
    try (Chromium chromium = Chromium.start(); Page page = chromium.browser().newPage()) {
      page.navigate(site.resolve("index.html").toUri().toString());
      CDPSession session = page.context().newCDPSession(page);
      page.evaluate(OPENED.formatted(TYPED), "water");
      page.keyboard().press("/");
      List<?> times = (List<?>) page.evaluate("window.measured");
      System.out.printf("first use: field after %.0f ms, results after %.0f ms, longest task %.0f ms%n", times.stream().map(time -> ((Number) time).doubleValue()).toArray());
      assertThat(page.locator("[role=option]")).hasCount(24);
      for (int round = 0; round < 2; round++) {
        for (String words : WORDS) {
          System.out.printf("%s: \"%s\" after %.1f ms%n", round == 0 ? "first" : "again", words, typed(page, words));
        }
      }
      session.send("HeapProfiler.collectGarbage");
      System.out.printf("memory of the page: %.0f MB%n", ((Number) page.evaluate("performance.memory.usedJSHeapSize")).doubleValue() / 1_000_000);
    }
  }

  private static double typed(Page page, String words) {
    return ((Number) page.evaluate(TYPED, words)).doubleValue();
  }

  private static long zipped(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
