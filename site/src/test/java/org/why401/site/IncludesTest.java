package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text on several pages: how it gets there, and where faults in it are told. */
class IncludesTest {

  @TempDir
  Path folder;

  private static TestSite site(String body) {
    return TestSite.small().file("guide/x.md", TestSite.page("X", body));
  }

  private String html(TestSite site) {
    Build.Site built = site.build(folder);
    assertThat(built.problems()).isEmpty();
    String html = TestSite.texts(built).get("guide/x/index.html");
    return html.substring(html.indexOf("</p>", html.indexOf("<h1>")) + 5, html.indexOf("</main>")).replace("\n", "");
  }

  @Test
  void theTextStandsWhereTheLineStood() {
    assertThat(html(site("Before.\n\n{{ include \"_parts/a.md\" }}\n\nAfter.").file("_parts/a.md", "## Part\n\nSee [[no-key]].\n"))).isEqualTo(
        "<p>Before.</p><h2 id=\"part\">Part</h2><p>See <a href=\"../../diagnoses/no-key/index.html\">There is no key</a>.</p><p>After.</p>");
    assertThat(html(site("{{ include \"guide/start.md\" }}"))).isEqualTo("<p>Read <a href=\"../../diagnoses/no-key/index.html#fix-it\">no key</a>.</p>");
  }

  @Test
  void itIsIndentedAsTheLineIs() {
    assertThat(html(site("1. First\n\n   {{ include \"_a.md\" }}\n\n2. Second").file("_a.md", "- one\n\n  more\n- two\n"))).isEqualTo(
        "<ol><li><p>First</p><ul><li><p>one</p><p>more</p></li><li><p>two</p></li></ul></li><li><p>Second</p></li></ol>");
  }

  @Test
  void aFenceMayIncludeAFile() {
    assertThat(html(site("```sh\n{{ include \"_parts/run.sh\" }}\n```").file("_parts/run.sh", "run --now\n"))).contains("run --now</code>");
  }

  @Test
  void aBackslashShowsTheLineItself() {
    assertThat(html(site("```\n\\{{ include \"_a.md\" }}\n```"))).contains("<code>{{ include &quot;_a.md&quot; }}</code>");
    assertThat(html(site("Write `{{ include \"_a.md\" }}` alone in its line."))).contains("<code>{{ include &quot;_a.md&quot; }}</code>");
  }

  @Test
  void partsAreNoPagesAndAreNotPublished() {
    Map<String, byte[]> files = site("{{ include \"_parts/a.md\" }}").file("_parts/a.md", "Text.").file("guide/_b.md", "Text.").file("_parts/c.png", "x").file("_headers", "x").build(folder).files();
    assertThat(files.keySet()).noneMatch(name -> name.contains("_parts") || name.contains("_b")).contains("_headers");
  }

  @Test
  void faultsNameTheFileAndThePlaceThatIncludedIt() {
    assertThat(site("Before.\n\n{{ include \"_a.md\" }}\n\nSee [[no-kee]].").file("_a.md", "One.\n\n  {{ include \"_b.md\" }}\n").file("_b.md", "---\ntitle: B\n---\nTwo\n[it](gone.md).\n").faults(folder))
        .containsExactly("""
            content/_b.md:5:6: this link leads nowhere: "gone.md" (included by content/_a.md:3) (included by content/guide/x.md:7)
                [it](gone.md).
                     ^^^^^^^
                did you mean "index.md"?""", """
            content/guide/x.md:9:7: no page has the id "no-kee"
                See [[no-kee]].
                      ^^^^^^""");
  }

  @Test
  void aCircleIsTold() {
    assertThat(site("{{ include \"_a.md\" }}").file("_a.md", "{{ include \"_b.md\" }}").file("_b.md", "A.\n{{ include \"_a.md\" }}\n").faults(folder)).containsExactly("""
        content/_b.md:2:13: this include goes in a circle: guide/x.md → _a.md → _b.md → _a.md
            {{ include "_a.md" }}
                        ^^^^^
            take it out of one of them""");
    assertThat(site("{{ include \"guide/x.md\" }}").faults(folder)).singleElement().asString().contains("goes in a circle: guide/x.md → guide/x.md");
  }

  @Test
  void nothingOutsideTheFolderIsIncluded() throws IOException {
    Path content = folder.resolve("content");
    Files.writeString(folder.resolve("secret.md"), "Secret.");
    TestSite site = site("{{ include \"../secret.md\" }}\n\n{{ include \"/etc/hostname\" }}\n\n{{ include \"_link.md\" }}\n\n{{ include \"_parts\" }}\n\n{{ include \"_prats/a.md\" }}")
        .file("_parts/a.md", "A");
    site.write(content);
    Files.createSymbolicLink(content.resolve("_link.md"), folder.resolve("secret.md"));
    assertThat(site.faults(content)).satisfiesExactly(
        fault -> assertThat(fault).startsWith("content/_link.md: links are not followed"),
        fault -> assertThat(fault).startsWith("content/guide/x.md:5:13: this include leaves the content folder: \"../secret.md\""),
        fault -> assertThat(fault).startsWith("content/guide/x.md:7:13: this include leaves the content folder: \"/etc/hostname\""),
        fault -> assertThat(fault).startsWith("content/guide/x.md:9:13: this include leaves the content folder by a link: \"_link.md\""),
        fault -> assertThat(fault).startsWith("content/guide/x.md:11:13: \"_parts\" is a folder"),
        fault -> assertThat(fault).startsWith("content/guide/x.md:13:13: the content folder has no file \"_prats/a.md\"").endsWith("did you mean \"_parts/a.md\"?"));
  }

  @Test
  void whatIsHalfAnIncludeOrNoTextIsTold() {
    assertThat(site("{{ include _a.md }}").faults(folder)).containsExactly("""
        content/guide/x.md:5:1: this is no include
            {{ include _a.md }}
            ^^^^^^^^^^^^^^^^^^^
            write it alone in its line, as {{ include "_parts/login.md" }}""");
  }

  @Test
  void whatGrowsWithoutEndIsStopped() {
    TestSite site = site("{{ include \"_0.md\" }}");
    for (int i = 0; i < 30; i++) {
      site.file("_" + i + ".md", ("{{ include \"_" + (i + 1) + ".md\" }}\n\n").repeat(2));
    }
    assertThat(site.file("_30.md", "word ".repeat(50)).faults(folder)).isNotEmpty().allMatch(fault -> fault.contains("more than 4 MB are included"));
  }
}
