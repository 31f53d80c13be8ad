package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares outputs with files; {@code -Dwhy401.golden=write} rewrites the files for review. */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/why401/cli");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("why401.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
    assertThat(actual.replaceAll("\u001b\\[[0-9;]*m", "").lines()).allSatisfy(line -> assertThat(Paper.columns(line)).isLessThanOrEqualTo(Paper.WIDTH));
  }
}
