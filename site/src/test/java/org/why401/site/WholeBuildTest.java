package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator as a whole, in processes of its own: killed, run twice at once, and run in other parts of the world. */
class WholeBuildTest {

  @TempDir
  Path folder;
  private Path content;

  @BeforeEach
  void site() throws IOException {
    content = folder.resolve("content");
    TemplateFaultsTest.copy(TestSite.TEA, content);
  }

  private String[] arguments(Path out) {
    return new String[] {"build", "--content", content.toString(), "--templates", TestSite.TEMPLATES.toString(), "--out", out.toString()};
  }

  private SortedMap<String, String> built(Path out, String... options) throws Exception {
    Generator.Outcome outcome = Generator.run(List.of(options), false, arguments(out));
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return files(out);
  }

  private static SortedMap<String, String> files(Path out) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  @Test
  void aBuildThatWasKilledIsMadeGoodByTheNextAndEqualsACleanOne() throws Exception {
    Path out = folder.resolve("site");
    built(out);
    Random random = new Random(401);
    for (int i = 0; i < Integer.getInteger("why401.kills", 20) / 5; i++) {
      Files.writeString(content.resolve("page-" + i + ".md"), TestSite.page("Page " + i, "Words."));
      Process process = Generator.start(List.of(), false, folder.resolve("out.txt"), folder.resolve("err.txt"), arguments(out));
      process.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    SortedMap<String, String> next = built(out);
    assertThat(next).isEqualTo(built(folder.resolve("clean")));
  }

  @Test
  void twoBuildsAtOnceDoNotMix() throws Exception {
    Path out = folder.resolve("site");
    Path other = folder.resolve("other");
    TemplateFaultsTest.copy(content, other);
    Files.writeString(other.resolve("index.md"), TestSite.page("Other", "[Water](brewing/water.md)"));
    Process one = Generator.start(List.of(), false, folder.resolve("out.txt"), folder.resolve("err.txt"), arguments(out));
    Process two = Generator.start(List.of(), false, folder.resolve("out2.txt"), folder.resolve("err2.txt"), "build", "--content", other.toString(), "--templates", TestSite.TEMPLATES.toString(), "--out", out.toString());
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();
    SortedMap<String, String> both = files(out);
    SortedMap<String, String> first = built(folder.resolve("clean"));
    content = other;
    SortedMap<String, String> second = built(folder.resolve("clean2"));
    assertThat(both).satisfiesAnyOf(site -> assertThat(site).isEqualTo(first), site -> assertThat(site).isEqualTo(second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR", "-Duser.timezone=America/St_Johns -Duser.language=ar -Dfile.encoding=ISO-8859-1 -Dline.separator=\r\n",
      "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1 -Duser.language=th -Duser.country=TH -Dstdout.encoding=US-ASCII"})
  void theSameContentGivesTheSameBytesEverywhere(String options) throws Exception {
    assertThat(built(folder.resolve("there"), options.split(" "))).isEqualTo(built(folder.resolve("here")));
  }
}
