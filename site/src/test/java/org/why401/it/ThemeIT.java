package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built generator, where there is nothing but a content folder: its own templates are in it, and a folder's take their place file by file. */
class ThemeIT {

  @TempDir
  Path folder;

  private Run build(String... more) throws URISyntaxException {
    Path content = Path.of(ThemeIT.class.getResource("/bicycle/content").toURI());
    List<String> command = new ArrayList<>(List.of(Run.java(), "-jar", Run.ROOT.resolve("target/why401-site.jar").toString(), "build", "--content", content.toString(), "--out", folder.resolve("site").toString()));
    command.addAll(List.of(more));
    return Run.in(folder, "", command, Map.of());
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  @Test
  void aFolderOfPagesIsAllThatASiteNeeds() throws Exception {
    Run run = build();
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(page("brakes/rub/index.html")).contains("<h1>The brake rubs</h1>", "class=\"menu\"");
  }

  @Test
  void oneFileOfATemplatesFolderTakesThePlaceOfOne() throws Exception {
    Path part = Files.createDirectories(folder.resolve("mine/part"));
    Files.writeString(part.resolve("logo.peb"), "<b>Two wheels</b>");
    Files.createDirectories(folder.resolve("mine/assets"));
    Files.writeString(folder.resolve("mine/assets/answer.css"), "/* mine */ .answer { color: green }\n");
    Run run = build("--templates", folder.resolve("mine").toString());
    assertThat(run.err()).isEmpty();
    assertThat(page("index.html")).contains("<b>Two wheels</b>", "class=\"menu\"");
    try (var assets = Files.list(folder.resolve("site/assets"))) {
      Path css = assets.filter(file -> file.getFileName().toString().startsWith("answer.")).findFirst().orElseThrow();
      assertThat(css).content().contains("color: green");
    }
  }

  @Test
  void aFaultInATemplateOfOnesOwnIsToldAtItsFile() throws Exception {
    Path part = Files.createDirectories(folder.resolve("mine/part"));
    Files.writeString(part.resolve("logo.peb"), "<b>{{ site.titel }}</b>\n");
    Run run = build("--templates", folder.resolve("mine").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(part.resolve("logo.peb") + ":1:12: no page of this kind has the variable \"titel\"\n    <b>{{ site.titel }}</b>\n               ^^^^^\n    did you mean \"title\"?\n");
    assertThat(folder.resolve("site")).doesNotExist();
  }
}
