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
    return build(folder, folder.resolve("content"));
  }

  /** Makes the content folder of a large garden in {@code folder}. */
  static Path garden(Path folder, int pages) throws IOException {
    Path content = folder.resolve("content");
    for (int bed = 0; bed < 10; bed++) {
      Files.createDirectories(content.resolve("bed-" + bed));
    }
    Run made = Run.of("awk", "-v", "n=" + pages, "-v", "dir=" + content, "-f", Run.ROOT.resolve("site/benchmark/pages.awk").toString());
    assertThat(made.status()).as(made.err()).isZero();
    Files.writeString(content.resolve("index.md"), page("Garden", "Plants."));
    return content;
  }

  /** Builds a content folder; the result is the output's folder. */
  static Path build(Path folder, Path content) {
    Path out = folder.resolve("site");
    Run built = Run.of("", List.of(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "build", "--content", content.toString(), "--out", out.toString()), Map.of());
    assertThat(built.status()).as(built.err()).isZero();
    return out;
  }
}
