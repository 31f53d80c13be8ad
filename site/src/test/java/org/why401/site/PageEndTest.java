package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands after a page's text: neighbours, related pages, the day of the last change, and where to improve it. */
class PageEndTest {

  private static final Path TEMPLATES = Path.of(System.getProperty("why401.templates", Files.isDirectory(Path.of("templates")) ? "templates" : "../templates"));

  @TempDir
  Path folder;

  private static String page(String title, String more) {
    return "---\ntitle: " + title + "\ndescription: One sentence.\n" + more + "---\nText.\n";
  }

  private Map<String, String> texts(TestSite site) {
    Build.Site built = TestSite.build(site.write(folder), TEMPLATES);
    assertThat(built.problems()).isEmpty();
    return TestSite.texts(built);
  }

  private void git(String time, String... words) throws IOException, InterruptedException {
    ProcessBuilder git = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    git.environment().putAll(Map.of("GIT_COMMITTER_DATE", time, "GIT_AUTHOR_DATE", time, "GIT_CONFIG_GLOBAL", "/dev/null"));
    Process process = git.start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
  }

  private void commit(String time) throws IOException, InterruptedException {
    git(time, "git", "init", "-q");
    git(time, "git", "add", ".");
    git(time, "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x");
  }

  @Test
  void pagesWithAnOrderLeadFromOneToTheNext() {
    Map<String, String> texts = texts(new TestSite().file("a/index.md", page("A", "")).file("a/one.md", page("One", "order: 1\n")).file("a/two.md", page("Two", "order: 2\nshort: Second\n"))
        .file("a/none.md", page("None", "")));
    assertThat(texts.get("a/one/index.html")).contains("<a rel=\"prev\" href=\"../index.html\"><span class=\"lab\">Before</span>A</a><a rel=\"next\" href=\"../two/index.html\"><span class=\"lab\">Next</span>Second</a>");
    assertThat(texts.get("a/index.html")).contains("<a rel=\"next\" href=\"one/index.html\">").doesNotContain("rel=\"prev\"");
    assertThat(texts.get("a/two/index.html")).doesNotContain("rel=\"next\"");
    assertThat(texts.get("a/none/index.html")).doesNotContain("class=\"turn\"");
  }

  @Test
  void relatedPagesAreNamedByTheirIds() {
    Map<String, String> texts = texts(TestSite.small().file("guide/x.md", page("X", "related: [guide/start, diagnoses/no-key#fix-it]\n")));
    assertThat(texts.get("guide/x/index.html")).contains("<li><a href=\"../start/index.html\">Start here</a><span>One sentence.</span></li>",
        "<li><a href=\"../../diagnoses/no-key/index.html#fix-it\">There is no key</a>");
    assertThat(TestSite.small().file("guide/x.md", page("X", "related: [guide/stort]\n")).faults(folder)).containsExactly("""
        content/guide/x.md:4:11: no page has the id "guide/stort"
            related: [guide/stort]
                      ^^^^^^^^^^^
            did you mean "guide/start"?""");
  }

  @Test
  void thePlaceToImproveItFollowsTheSitesPattern() {
    Map<String, String> texts = texts(TestSite.small().append("site.yaml", "edit: https://git.example/edit/{path}?plain=1\n"));
    assertThat(texts.get("guide/start/index.html")).contains("<a href=\"https://git.example/edit/guide/start.md?plain=1\">Improve this page</a>");
    assertThat(texts.get("trees/shut/unsure/index.html")).contains("https://git.example/edit/trees/shut.yaml?plain=1");
    assertThat(texts.get("search/index.html")).doesNotContain("Improve this page");
    assertThat(texts(TestSite.small().append("site.yaml", "edit: https://git.example/content\n")).get("guide/start/index.html")).contains("https://git.example/content/guide/start.md");
  }

  @Test
  void gitKnowsWhenAPageChangedLast() throws Exception {
    TestSite.small().write(folder);
    commit("2026-03-01T23:30:00-0500");
    TestSite site = TestSite.small().append("guide/start.md", "More.\n");
    site.write(folder);
    commit("2026-11-24T10:00:00+0000");
    Map<String, String> texts = texts(site);
    assertThat(texts.get("guide/start/index.html")).contains("<time datetime=\"2026-11-24\">24 Nov 2026</time>", "\"dateModified\":\"2026-11-24\"");
    assertThat(texts.get("diagnoses/no-key/index.html")).contains("<time datetime=\"2026-03-02\">2 Mar 2026</time>");
    assertThat(texts.get("sitemap.xml")).contains("<url><loc>https://doors.example/guide/start/</loc><lastmod>2026-11-24</lastmod></url>",
        "<url><loc>https://doors.example/trees/shut/</loc><lastmod>2026-03-02</lastmod></url>", "<url><loc>https://doors.example/diagnoses/</loc></url>");
  }

  @Test
  void whereNothingIsKnownNothingIsSaid() {
    assertThat(texts(TestSite.small()).values()).noneMatch(text -> text.contains("<time") || text.contains("lastmod") || text.contains("dateModified"));
  }

  @Test
  void ofACloneThatWasCutOffOnlyWhatCameLaterIsKnown() throws Exception {
    TestSite.small().write(folder.resolve("from"));
    git("2026-03-01T00:00:00Z", "git", "init", "-q", "from");
    for (String time : List.of("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z")) {
      Files.writeString(folder.resolve("from/guide/start.md"), page("Start " + time.charAt(9), ""));
      git(time, "git", "-C", "from", "add", ".");
      git(time, "git", "-C", "from", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x");
    }
    git("", "git", "clone", "-q", "--depth", "1", "file://" + folder.resolve("from"), "to");
    assertThat(org.why401.site.read.Changes.of(folder.resolve("to")).last()).isEmpty();
    assertThat(org.why401.site.read.Changes.of(folder.resolve("from")).last()).containsEntry("guide/start.md", "2026-03-02T00:00:00Z").containsEntry("site.yaml", "2026-03-01T00:00:00Z");
  }
}
