package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every type of page, as the templates that come with the generator make it of everything that Markdown can say, is valid HTML. */
class ValidHtmlTest {

  private static final String EVERYTHING = """
      Words, *em*, **strong**, ~~gone~~, `code`, <https://example.org/?a=1&b=2>, [[no-key]][^1].

      [^1]: A note.

      ## A table

      | A | B |
      |:--|--:|
      | 1 | 2 |

      > [!WARNING]
      > Mind the gap.

      > Quoted.

      1. One
         - [x] done
         - [ ] to do
      2. Two

      Term
      : What it means.

      !!! tab "Linux"
          ```sh title="A shell"
          ls <x> # "all"
          ```

      !!! tab "Windows"
          Look.

      ??? more "Folded"
          Under it.

      ```exchange title="A client asks an API"
      lanes: Client, API
      Client -> API: GET /
      API -> Client: 401
      ```

      ![A door](door.svg "The door")

      ---

      <!-- not shown -->
      """;

  @Test
  void everyTypeOfPageIsValid(@TempDir Path folder) {
    TestSite site = TestSite.small().append("site.yaml", "outputs: [feed, markdown, print, zip]\nedit: https://git.example/edit/\nfooter: [{ title: Start, to: guide/start }]\n")
        .append("diagnoses/no-key.md", "\n## Evidence\n\n```http certain from=\"A door\"\nno-key certain\n```\n\n" + EVERYTHING.replace("door.svg", "../guide/door.svg").replace("[[no-key]]", "here"))
        .file("guide/door.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>").file("guide/everything.md", "---\ntitle: All of \"it\" & <more>\ndescription: One \"sentence\".\naliases: [old/all]\n---\n" + EVERYTHING)
        .file("index.md", TestSite.page("Doors", "Words."));
    Build.Site built = TestSite.build(site.write(folder), Path.of("..", "templates"));
    assertThat(built.problems()).isEmpty();
    HtmlValidity validity = new HtmlValidity("https://doors.example/");
    List<String> faults = new ArrayList<>();
    TreeSet<String> types = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String html = new String(file.getValue(), StandardCharsets.UTF_8);
        types.add(html.contains("<body class=\"t-") ? html.split("<body class=\"t-")[1].split("\"")[0] : "moved");
        faults.addAll(validity.faults(file.getKey(), file.getValue()));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(types).containsExactly("check", "diagnoses", "diagnosis", "folder", "home", "moved", "notfound", "page", "parts", "print", "provider", "providers", "question", "search",
        "trees", "unsure");
  }
}
