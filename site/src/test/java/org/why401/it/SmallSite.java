package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A site of a few pages, built by the generator as its users run it. */
final class SmallSite {

  private SmallSite() {}

  static String page(String title, String body) {
    return "---\ntitle: " + title + "\ndescription: One sentence.\n---\n" + body + "\n";
  }

  /** Builds in {@code folder}; the result is the output's folder. */
  static Path build(Path folder, Map<String, String> content) throws IOException {
    for (Map.Entry<String, String> file : content.entrySet()) {
      Path path = folder.resolve("content").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Path out = folder.resolve("site");
    Run built = Run.of("", List.of(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "build", "--content", folder.resolve("content").toString(), "--out", out.toString()), Map.of());
    assertThat(built.status()).as(built.err()).isZero();
    return out;
  }
}
