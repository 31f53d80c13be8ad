package org.why401.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir
  Path folder;

  private static SortedMap<String, byte[]> files(String... namesAndTexts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private Path out() {
    return folder.resolve("site");
  }

  @Test
  void whatIsUnchangedStaysUntouchedAndWhatIsGoneGoes() throws IOException {
    assertThat(Output.replace(out(), files("a/index.html", "1", "b/c/index.html", "2", "index.html", "3"))).isEqualTo(new Output.Changes(3, 0));
    Files.setLastModifiedTime(out().resolve("a/index.html"), LONG_AGO);
    assertThat(Output.replace(out(), files("a/index.html", "1", "index.html", "4"))).isEqualTo(new Output.Changes(1, 1));
    assertThat(Files.getLastModifiedTime(out().resolve("a/index.html"))).isEqualTo(LONG_AGO);
    assertThat(out().resolve("index.html")).hasContent("4");
    assertThat(out().resolve("b")).doesNotExist();
    assertThat(folder.resolve("site.next")).doesNotExist();
  }

  @Test
  void aFileThatNoBuildMadeIsNeverRemoved() throws IOException {
    Output.replace(out(), files("a.html", "1"));
    Files.writeString(out().resolve("CNAME"), "doors.example");
    Output.replace(out(), files("b.html", "1"));
    assertThat(out().resolve("CNAME")).exists();
    assertThat(out().resolve("a.html")).doesNotExist();
  }

  @Test
  void aFolderThatHoldsOtherThingsIsRefused() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> Output.replace(out(), files("a.html", "1"))).isInstanceOf(IOException.class)
        .hasMessage(out() + " holds files that no build made; empty it, or name another folder with --out");
    assertThat(out().resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void whatAKilledBuildLeftIsFinishedByTheNext() throws IOException {
    Output.replace(out(), files("a.html", "old", "gone.html", "old"));
    Path next = folder.resolve("site.next");
    Files.createDirectories(next.resolve("files"));
    Files.writeString(next.resolve("files/a.html"), "new");
    Files.writeString(next.resolve("files/.why401-site.done"), "a.html\n");
    Files.writeString(next.resolve("journal"), "move .why401-site\nmove a.html\nremove gone.html\ndone .why401-site\n");
    assertThat(Output.replace(out(), files("a.html", "new"))).isEqualTo(new Output.Changes(0, 0));
    assertThat(out().resolve("gone.html")).doesNotExist();
    assertThat(out().resolve("a.html")).hasContent("new");
    assertThat(next).doesNotExist();
  }

  @Test
  void whatWasStagedWithoutAJournalIsForgotten() throws IOException {
    Output.replace(out(), files("a.html", "old"));
    Files.createDirectories(folder.resolve("site.next/files"));
    Files.writeString(folder.resolve("site.next/files/a.html"), "half a fi");
    Output.replace(out(), files("a.html", "old"));
    assertThat(out().resolve("a.html")).hasContent("old");
    assertThat(folder.resolve("site.next")).doesNotExist();
  }

  @Test
  void aFileCanBecomeAFolderAndAFolderAFile() throws IOException {
    Output.replace(out(), files("a", "1", "b/c", "2"));
    Output.replace(out(), files("a/c", "1", "b", "2"));
    try (Stream<Path> walk = Files.walk(out())) {
      assertThat(walk.filter(Files::isRegularFile).map(path -> out().relativize(path).toString())).containsExactlyInAnyOrder(".why401-site", "a/c", "b");
    }
  }

  @Test
  void buildsAtTheSameTimeDoNotMix() throws Exception {
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      String text = "build " + i;
      threads[i] = new Thread(() -> {
        try {
          Output.replace(out(), files("a.html", text, "b.html", text, "c/d.html", text));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    String a = Files.readString(out().resolve("a.html"));
    assertThat(a).startsWith("build ").isEqualTo(Files.readString(out().resolve("b.html"))).isEqualTo(Files.readString(out().resolve("c/d.html")));
  }
}
