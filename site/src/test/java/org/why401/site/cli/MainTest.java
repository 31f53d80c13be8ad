package org.why401.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.why401.site.TestSite;

class MainTest {

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int build(Path content) {
    return run("build", "--content", content.toString(), "--templates", TestSite.TEMPLATES.toString(), "--out", folder.resolve("site").toString());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder.resolve("site"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.readString(file) + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void aBuildSaysWhereTheSiteIsAndWhatItHolds() {
    assertThat(build(TestSite.TEA)).isZero();
    assertThat(out.toString()).matches("\\S+/site/index\\.html: 11 pages; 21 files written, 0 removed, 0 unchanged, in \\d+\\.\\d s\n");
    assertThat(err.toString()).isEmpty();
    out.getBuffer().setLength(0);
    assertThat(build(TestSite.TEA)).isZero();
    assertThat(out.toString()).contains("0 files written, 0 removed, 21 unchanged");
  }

  @Test
  void whatIsBegunBuilds() throws IOException {
    Path content = new TestSite().file("index.md", TestSite.page("Home", "Words.")).file("site.yaml", "title: T\naddress: https://t.example/\n").write(folder.resolve("content"));
    assertThat(run("new", "tree", "early", "--content", content.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("begin with: why401-site new diagnosis ID");
    for (String[] one : new String[][] {{"diagnosis", "no-tea"}, {"provider", "acme"}, {"page", "guide/first-steps"}, {"tree", "shut"}}) {
      assertThat(run("new", one[0], one[1], "--content", content.toString())).isZero();
    }
    out.getBuffer().setLength(0);
    assertThat(build(content)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("1 diagnosis, 1 proof");
    assertThat(run("new", "page", "guide/first-steps", "--content", content.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("first-steps.md is there already; it was left as it is");
    assertThat(run("new", "page", "../out", "--content", content.toString())).isEqualTo(2);
  }

  @Test
  void aFailedBuildChangesNothing() throws IOException {
    Path content = new TestSite().file("index.md", TestSite.page("Home", "Words.")).write(folder.resolve("content"));
    assertThat(build(content)).isZero();
    Map<String, String> before = files();
    Files.writeString(content.resolve("index.md"), TestSite.page("Home", "[x](nowhere.md) and [y](nowhere.md)"));
    assertThat(build(content)).isEqualTo(1);
    assertThat(files()).isEqualTo(before);
    assertThat(err.toString()).contains("index.md:5:5: this link leads nowhere: \"nowhere.md\"").endsWith("2 faults; nothing was written\n");
  }

  @Test
  void aProofIsRunThroughTheWholeCheckerAndFailsTheBuild() throws IOException {
    String proof = "\n```http certain from=\"A door\"\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"shut\"\n\n```\n";
    TestSite site = new TestSite().file("site.yaml", "title: Doors\naddress: https://doors.example/\n").file("diagnoses/no-key.md", TestSite.diagnosis("No key") + proof);
    Path content = site.write(folder.resolve("content"));
    assertThat(build(content)).isZero();
    assertThat(out.toString()).contains("1 diagnosis, 1 proof;");
    assertThat(Files.readString(folder.resolve("site/diagnoses/no-key/index.html"))).contains("<mark>");
    site.change("diagnoses/no-key.md", "http certain", "http likely").write(content);
    assertThat(build(content)).isEqualTo(1);
    assertThat(err.toString()).contains("no-key.md:22:4: this proof does not hold: the checker answers certain no-key, not likely no-key");
  }

  @Test
  void aSiteWithDiagnosesNeedsAnAddress() {
    assertThat(build(new TestSite().file("diagnoses/no-key.md", TestSite.diagnosis("No key")).write(folder.resolve("content")))).isEqualTo(1);
    assertThat(err.toString()).startsWith(folder.resolve("content/site.yaml") + ": the checker's answers link to pages, so a site with diagnoses needs an address\n    write address: https://…/\n");
  }

  @Test
  void checkWritesNothing() {
    assertThat(run("check", "--content", TestSite.TEA.toString(), "--templates", TestSite.TEMPLATES.toString())).isZero();
    assertThat(out.toString()).startsWith("No faults: 11 pages, in ");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void linksToOtherSitesAreAskedForOnRequest() {
    String cache = folder.resolve("links.tsv").toString();
    assertThat(run("check", "--external", "--link-cache", cache, "--content", TestSite.TEA.toString(), "--templates", TestSite.TEMPLATES.toString())).isZero();
    assertThat(out.toString()).startsWith("No faults: 11 pages, 0 links to other sites (0 asked now), in ");
    assertThat(folder.resolve("links.tsv")).exists();
  }

  @Test
  void aFolderThatIsNotThereIsOneClearLine() {
    assertThat(run("build", "--content", folder.resolve("lost").toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(folder.resolve("lost") + ": there is no such folder; --content names the folder that holds the pages\n").doesNotContain("\tat ");
  }

  @Test
  void theOutputMayNotLieInTheContent() {
    assertThat(run("build", "--content", TestSite.TEA.toString(), "--out", TestSite.TEA.resolve("site").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("lie one in the other; name another --out");
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneClearLine() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    assertThat(run("build", "--content", TestSite.TEA.toString(), "--templates", TestSite.TEMPLATES.toString(), "--out", folder.resolve("file/site").toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("why401-site: " + folder.resolve("file")).doesNotContain("\tat ");
  }

  @Test
  void aWrongOptionSaysWhichAreThere() {
    assertThat(run("build", "--outt", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option", "--out");
    assertThat(run()).isEqualTo(2);
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("build", "check", "Exit status: 0 all is well");
  }
}
