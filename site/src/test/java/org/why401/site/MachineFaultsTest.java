package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine refuses: each is told in one line, and never changes what was there. The generator runs in a process of its own, without the rights that root has. */
class MachineFaultsTest {

  private static final Path TEMPLATES = TestSite.TEMPLATES;

  @TempDir
  Path folder;
  private Path content;

  @BeforeEach
  void site() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    content = new TestSite().file("index.md", TestSite.page("Home", "Words.")).write(folder.resolve("content"));
  }

  private Generator.Outcome build(Path out) throws Exception {
    return Generator.unprivileged("build", "--content", content.toString(), "--templates", TEMPLATES.toString(), "--out", out.toString());
  }

  /** What is told, with short names. */
  private String told(Generator.Outcome outcome) {
    assertThat(outcome.err()).doesNotContain("\tat ").doesNotContain("Exception");
    return outcome.err().replace(folder + "/", "");
  }

  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
  }

  @Test
  void aPageThatCannotBeRead() throws Exception {
    forbid(content.resolve("index.md"));
    Generator.Outcome outcome = build(folder.resolve("site"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(told(outcome)).isEqualTo("content/index.md: can't be read: access denied\n    let your user read it\n1 fault; nothing was written\n");
  }

  @Test
  void aFolderThatCannotBeRead() throws Exception {
    Files.createDirectories(content.resolve("guide"));
    forbid(content.resolve("guide"));
    assertThat(told(build(folder.resolve("site")))).isEqualTo("content/guide: can't be read: access denied\n    let your user read it\n1 fault; nothing was written\n");
    Files.setPosixFilePermissions(content.resolve("guide"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aPictureThatCannotBeRead() throws Exception {
    Files.writeString(content.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    forbid(content.resolve("logo.svg"));
    Generator.Outcome outcome = build(folder.resolve("site"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(told(outcome)).isEqualTo("why401-site: content/logo.svg: access denied\n");
  }

  @Test
  void anOutputThatMayNotBeWritten() throws Exception {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Generator.Outcome outcome = build(locked.resolve("site"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(told(outcome)).isEqualTo("why401-site: locked/site.lock: access denied\n");
    assertThat(locked).isEmptyDirectory();
  }

  @Test
  void anOutputWhoseFilesMayNotBeReplacedStaysAsItWas() throws Exception {
    assertThat(build(folder.resolve("site")).status()).isZero();
    Path site = folder.resolve("site");
    String before = Files.readString(site.resolve("index.html"));
    Files.writeString(content.resolve("index.md"), TestSite.page("Home", "Other words."));
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("r-xr-xr-x"));
    Generator.Outcome outcome = build(site);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(told(outcome)).startsWith("why401-site: ").contains("access denied");
    assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(before);
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(build(site).status()).isZero();
    assertThat(Files.readString(site.resolve("index.html"))).contains("Other words.");
  }

  @Test
  void anOutputThatIsAFileIsLeftAlone() throws Exception {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "years of work");
    Generator.Outcome outcome = build(notes);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(told(outcome)).isEqualTo("why401-site: notes.txt is a file; name a folder with --out\n");
    assertThat(notes).hasContent("years of work");
  }

  @Test
  void anOutputInsideTheContentOrAroundItAlsoByALink() throws Exception {
    Files.createSymbolicLink(folder.resolve("other"), content);
    for (Path out : new Path[] {content.resolve("site"), folder, folder.resolve("other/site")}) {
      Generator.Outcome outcome = build(out);
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("the output " + out + " and the content folder " + content + " lie one in the other; name another --out\n");
    }
    try (Stream<Path> files = Files.list(content)) {
      assertThat(files).containsExactly(content.resolve("index.md"));
    }
  }

  @Test
  void aContentFolderThatIsAFile() throws Exception {
    content = Files.writeString(folder.resolve("content.md"), "");
    assertThat(build(folder.resolve("site")).err()).startsWith(content + " is no folder; --content names the folder that holds the pages\n");
  }

  @Test
  void aTemplateThatCannotBeRead() throws Exception {
    Path templates = folder.resolve("templates");
    TemplateFaultsTest.copy(TEMPLATES, templates);
    forbid(templates.resolve("layout.peb"));
    Generator.Outcome outcome = Generator.unprivileged("build", "--content", content.toString(), "--templates", templates.toString(), "--out", folder.resolve("site").toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(told(outcome)).isEqualTo("why401-site: templates/layout.peb: access denied\n");
  }

  @Test
  void aDiskThatIsFullLeavesTheSiteAsItWas() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(Generator.run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString()) == 0, "needs the right to mount a small disk");
    try {
      Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxrwxrwx"));
      assertThat(build(disk.resolve("site")).status()).isZero();
      String before = Files.readString(disk.resolve("site/index.html"));
      Files.writeString(content.resolve("index.md"), TestSite.page("Home", "Many words. ".repeat(60_000)));
      Generator.Outcome outcome = build(disk.resolve("site"));
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(told(outcome)).isEqualTo("why401-site: No space left on device\n");
      assertThat(Files.readString(disk.resolve("site/index.html"))).isEqualTo(before);
      assertThat(disk.resolve("site.next")).doesNotExist();
      Files.writeString(content.resolve("index.md"), TestSite.page("Home", "Few words."));
      assertThat(build(disk.resolve("site")).status()).isZero();
      assertThat(Files.readString(disk.resolve("site/index.html"))).contains("Few words.");
    } finally {
      Generator.run("umount", disk.toString());
    }
  }
}
