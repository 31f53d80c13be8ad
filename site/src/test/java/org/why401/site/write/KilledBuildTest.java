package org.why401.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves no half file, and the next one completes. What is killed is a process that does nothing but replace a site by another, over
 * and over, so that each kill falls into that work; {@code -Dwhy401.kills=100} kills it more often.
 */
class KilledBuildTest {

  private static final int PAGES = 150;

  @TempDir
  Path folder;

  /** One of two sites that share some files, lack others, and differ in the rest. */
  static SortedMap<String, byte[]> site(int version) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      String name = i % 3 == 0 ? "same/" + i : i % 3 == 1 ? "other/" + i : "v" + version + "/" + i;
      String line = (i % 3 == 0 ? "same " : "version " + version + " ") + i + "\n";
      files.put(name + "/index.html", (line.repeat(40) + "end\n").getBytes(StandardCharsets.UTF_8));
    }
    files.put("index.html", ("version " + version + "\nend\n").getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** The process that is killed. */
  public static final class Builder {
    public static void main(String... arguments) throws IOException {
      System.out.println("ready");
      for (int i = 0;; i++) {
        Output.replace(Path.of(arguments[0]), site(i % 2));
      }
    }
  }

  @Test
  void aBuildThatIsKilledAtAnyMomentLeavesNoHalfFileAndTheNextCompletes() throws Exception {
    Path out = folder.resolve("site");
    Output.replace(out, site(0));
    List<Map<String, String>> sites = List.of(texts(site(0)), texts(site(1)));
    Random random = new Random(401);
    int kills = Integer.getInteger("why401.kills", 20);
    int midway = 0;
    for (int i = 0; i < kills; i++) {
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Builder.class.getName(), out.toString()).redirectErrorStream(true).start();
      assertThat(process.inputReader().readLine()).isEqualTo("ready");
      Thread.sleep(random.nextInt(250));
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      midway += Files.exists(folder.resolve("site.next")) ? 1 : 0;
      files(out).forEach((name, text) -> assertThat(text).as(name).isIn(sites.get(0).get(name), sites.get(1).get(name)));
      Output.replace(out, site(i % 2));
      assertThat(files(out).equals(sites.get(i % 2))).as("the next build completes").isTrue();
      assertThat(folder.resolve("site.next")).doesNotExist();
    }
    assertThat(midway).as("kills that fell into a build").isPositive();
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals(Output.MADE)) {
          files.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return texts(files);
  }
}
