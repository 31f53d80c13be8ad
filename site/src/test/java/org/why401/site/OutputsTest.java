package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made besides the pages, and the addresses that pages had before. */
class OutputsTest {

  @TempDir
  Path folder;

  private static TestSite site() {
    return TestSite.small().append("site.yaml", "outputs: [feed, llms, markdown, zip]\n")
        .file("guide/x.md", "---\ntitle: X & Y\ndescription: One <sentence>.\naliases: [old/x, guide/former]\n---\nSee [start](start.md).\n");
  }

  @Test
  void nothingOfItIsThereUnlessAskedFor() {
    assertThat(TestSite.small().build(folder).files().keySet()).noneMatch(name -> name.endsWith(".md") || name.endsWith(".zip") || name.startsWith("llms") || name.startsWith("feed"));
  }

  @Test
  void everyPageHasATwinWhoseLinksWork() {
    Map<String, String> texts = TestSite.texts(site().build(folder));
    assertThat(texts.get("guide/x.md")).isEqualTo("# X & Y\n\nOne <sentence>.\n\nSee [start](start.md).\n");
    assertThat(texts).containsKey("guide/start.md");
  }

  @Test
  void llmsTxtNamesEveryPageWithItsSentence() {
    assertThat(TestSite.texts(site().build(folder)).get("llms.txt")).startsWith("# Doors\n\n> Why the door stays shut.\n").contains("## Guide\n\n")
        .contains("- [X & Y](https://doors.example/guide/x.md): One <sentence>.\n");
  }

  @Test
  void theFeedIsWellFormed() throws Exception {
    byte[] feed = site().build(folder).files().get("feed.xml");
    javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(feed));
  }

  @Test
  void theZipHoldsTheWholeSiteAndIsTheSameEachTime() throws IOException {
    Build.Site site = site().build(folder);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(site.files().get("offline.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactlyElementsOf(site.files().keySet().stream().filter(name -> !name.equals("offline.zip")).toList());
    assertThat(site().build(folder).files().get("offline.zip")).isEqualTo(site.files().get("offline.zip"));
  }

  @Test
  void formerAddressesLeadToThePage() {
    Map<String, String> texts = TestSite.texts(site().build(folder));
    assertThat(texts.get("old/x/index.html")).contains("content=\"0; url=../../guide/x/index.html\"").contains("<a href=\"../../guide/x/index.html\">");
    assertThat(texts).containsKey("guide/former/index.html");
  }

  @Test
  void aFormerAddressThatIsTakenIsAFault() {
    TestSite site = TestSite.small().file("guide/x.md", "---\ntitle: X\ndescription: One sentence.\naliases: [guide/start]\n---\nText.\n");
    assertThat(site.build(folder).problems()).extracting(problem -> problem.message()).containsExactly("the address \"guide/start\" is taken by " + folder + "/guide/start.md");
  }
}
