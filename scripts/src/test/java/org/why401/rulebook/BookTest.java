package org.why401.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Book read() {
    return Book.read(ContentFolder.read(folder, "content", problems), "content", problems);
  }

  private void write(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aFolderBecomesRules() throws Exception {
    write("site.yaml", "title: A\naddress: https://a.example/\n");
    write("diagnoses/late.md", """
        ---
        title: Too late
        description: It was late.
        group: clock
        statuses: [401]
        when:
          - likely: { status: 401, message: '/too late/' }
            unless: { method: OPTIONS }
        fix: { visitor: Come earlier. }
        sources: [RFC 9110]
        verified: 2026-11
        ---
        Text.
        """);
    write("providers/acme.md", """
        ---
        title: Acme
        description: What Acme says.
        signs:
          - { certain: late, when: { message: '/^Acme is late/' }, example: Acme is late }
        ---
        """);
    write("guide/index.md", "---\ntitle: Guide\ndescription: All of it.\n---\nText.\n");
    Map<String, Object> tree = RulesJson.of(read());
    assertThat(problems).isEmpty();
    assertThat(tree).containsEntry("base", "https://a.example/").containsEntry("format", 1);
    assertThat(tree.get("diagnoses").toString()).contains("id=late").contains("when=[{likely={status=401, message=/too late/}, unless={method=OPTIONS}}]");
    assertThat(tree.get("providers").toString()).isEqualTo("[{id=acme, title=Acme, signs=[{certain=late, when={message=/^Acme is late/}}]}]");
  }

  @Test
  void filesThatAreNotUtf8AreTold() throws Exception {
    write("a.md", "---\ntitle: a\ndescription: b\n---\n");
    Files.write(folder.resolve("b.md"), new byte[] {'a', (byte) 0xC3, '('});
    Files.write(folder.resolve("c.md"), "\uFEFFa".getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("d.png"), new byte[] {1});
    Files.createSymbolicLink(folder.resolve("e.md"), folder.resolve("a.md"));
    assertThat(read().entries()).extracting(Entry::path).containsExactly("a");
    assertThat(problems.stream().sorted().map(Problem::text)).containsExactly(
        "content/b.md:1:2: is not UTF-8: the byte 0xC3 stands here\n    a\n     ^\n    save it as UTF-8",
        "content/c.md: is written in UTF-16\n    save it as UTF-8",
        "content/e.md: links are not followed\n    put the file itself here");
    assertThat(ContentFolder.read(folder, "content", new ArrayList<>()).others()).containsExactly("d.png");
  }

  @Test
  void aPageWithoutFrontMatterIsTold() throws Exception {
    write("a.md", "Text.\n");
    read();
    assertThat(problems).singleElement().extracting(Problem::message).isEqualTo("the front matter is missing");
  }
}
