package org.why401.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of evidence as a pair of files: {@code NAME.txt}, and in {@code NAME.read} all that is read from it. {@code -Dwhy401.golden=write}
 * rewrites the latter for review.
 */
class KindsTest {

  private static final Path FOLDER = Path.of("src/test/resources/evidence/kinds");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).map(name -> name.substring(0, name.length() - 4)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadWhole(String name) throws IOException {
    String read = Sketch.whole(text(name));
    Path expected = FOLDER.resolve(name + ".read");
    if ("write".equals(System.getProperty("why401.golden"))) {
      Files.writeString(expected, read);
    }
    assertThat(read).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("names")
  void cutOffItIsReadAndEveryPlaceIsExact(String name) throws IOException {
    String text = text(name);
    for (int at = 0; at < text.length(); at += 17) {
      HostileTextTest.check(text.substring(at));
      HostileTextTest.check(text.substring(0, at));
    }
  }

  /** With the line ends of Windows the same is read. */
  @ParameterizedTest
  @MethodSource("names")
  void lineEndsDontMatter(String name) throws IOException {
    String text = text(name);
    assertThat(Sketch.whole(text.replace("\n", "\r\n")).replace("\\r\\n", "\\n")).isEqualTo(Sketch.whole(text));
  }

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"));
  }
}
