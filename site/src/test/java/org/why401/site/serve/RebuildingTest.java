package org.why401.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.why401.site.serve.Rebuilding.Outcome;

@Timeout(60)
class RebuildingTest {

  @TempDir
  Path folder;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Rebuilding rebuilding = new Rebuilding();

  @Test
  void whatIsSavedIsBuiltAndHiddenFilesAreNot() throws IOException, InterruptedException {
    Path page = Files.writeString(Files.createDirectory(folder.resolve("guide")).resolve("a.md"), "one");
    Thread builder = new Thread(() -> rebuilding.run(() -> {
      String words = read(page);
      return new Outcome(!words.equals("bad"), () -> told.add(words));
    }));
    builder.start();
    try (Watch watch = Watch.start(List.of(folder), rebuilding::changed)) {
      assertThat(watch).isNotNull();
      Files.writeString(page, "two");
      assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("two");
      Files.writeString(folder.resolve(".a.md.swp"), "x");
      assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
      Path other = Files.writeString(folder.resolve("new"), "three");
      assertThat(told.poll(30, TimeUnit.SECONDS)).as("a new file").isEqualTo("two");
      Files.move(other, page, StandardCopyOption.REPLACE_EXISTING);
      String last = told.poll(30, TimeUnit.SECONDS);
      assertThat(last).as("a file that was put in its place").isEqualTo("three");
    } finally {
      builder.interrupt();
      builder.join();
    }
  }

  @Test
  void faultsThatAreMendedAtOnceAreNotTold() throws InterruptedException {
    BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    outcomes.add(new Outcome(false, () -> told.add("half a file")));
    outcomes.add(new Outcome(true, () -> told.add("the whole file")));
    outcomes.add(new Outcome(false, () -> told.add("faults")));
    Thread builder = new Thread(() -> rebuilding.run(() -> {
      Outcome outcome = outcomes.remove();
      if (outcomes.size() == 2) {
        rebuilding.changed();
      }
      return outcome;
    }));
    builder.start();
    rebuilding.changed();
    assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("the whole file");
    rebuilding.changed();
    assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("faults");
    builder.interrupt();
    builder.join();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "gone";
    }
  }
}
