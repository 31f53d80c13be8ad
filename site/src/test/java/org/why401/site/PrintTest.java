package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on one page. */
class PrintTest {

  private static final Path TEMPLATES = Path.of(Files.isDirectory(Path.of("templates")) ? "templates" : "../templates");

  @TempDir
  Path folder;

  private Map<String, String> texts(TestSite site) {
    Build.Site built = TestSite.build(site.write(folder), TEMPLATES);
    assertThat(built.problems()).isEmpty();
    return TestSite.texts(built);
  }

  private static TestSite site() {
    return TestSite.small().append("site.yaml", "outputs: [print]\n").file("guide/index.md", TestSite.page("Guide", "See [the cause](../diagnoses/no-key.md#fix-it), [search](../search.md) and [here](#below).\n\n## Below\n\nText[^1].\n\n[^1]: Note."))
        .append("diagnoses/no-key.md", "\n```sh\nls\n```\n\n## More evidence\n\n```http is=wrong-key\nwrong-key likely\n```\n");
  }

  @Test
  void itIsThereOnRequestOnlyAndLinkedFromEveryPage() {
    assertThat(texts(TestSite.small())).doesNotContainKey("print/index.html");
    assertThat(texts(site()).get("guide/start/index.html")).contains("<a href=\"../../print/index.html\">All of it on one page</a>");
    assertThat(texts(site()).get("sitemap.xml")).doesNotContain("print");
  }

  @Test
  void chaptersAndPagesAreListedAndTheIndexOfAFolderComesFirst() {
    assertThat(texts(site()).get("print/index.html")).containsSubsequence("<a href=\"#chapter-1\">Guide</a>", "<a href=\"#guide-index\">Guide</a>", "<a href=\"#guide-start\">Start here</a>",
        "<a href=\"#chapter-2\">Providers</a>", "<a href=\"#chapter-3\">Lock</a>", "<a href=\"#diagnoses-wrong-key\">The key is another door&#39;s</a>",
        "<a href=\"#chapter-4\">Questions</a>", "<a href=\"#trees-shut\">The door is shut</a>", "<h2 id=\"chapter-1\">Guide</h2>", "<h3 id=\"guide-index\">Guide</h3>", "<h4 id=\"guide-index--below\">Below</h4>");
  }

  @Test
  void linksLeadToWhatStandsOnThePage() {
    assertThat(texts(site()).get("print/index.html")).contains("<a href=\"#diagnoses-no-key--fix-it\">the cause</a>", "<a href=\"https://doors.example/search/\">search</a>", "<a href=\"#guide-index--below\">here</a>",
        "<a href=\"#guide-index--note-1\" id=\"guide-index--note-ref-1\"", "certain: <a href=\"#diagnoses-no-key\">There is no key</a>", "<b>No</b> <a href=\"#diagnoses-no-key\">There is no key</a>");
  }

  @Test
  void nothingIsLeftToPressAndMoreEvidenceStaysOnline() {
    assertThat(texts(site()).get("print/index.html")).contains("<dt>visitor</dt><dd>Fetch <code>it</code> &amp; come back.</dd>", ">ls</span></code>").doesNotContain("<button", "<script", "More evidence");
  }
}
