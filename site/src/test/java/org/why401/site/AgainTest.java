package org.why401.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.why401.rulebook.Memory;
import org.why401.site.write.Fingerprint;
import org.why401.site.write.Output;

/** A build after a build: what it does not make again is what it would have made. */
class AgainTest {

  @TempDir
  Path folder;

  private final Memory memory = Memory.lasting();

  private Path content() {
    return folder.resolve("content");
  }

  private Path templates() {
    return folder.resolve("templates");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  /** Builds into the folder of all builds, and from nothing into a new one; both must hold the same. */
  private void same(String what) throws IOException {
    Build.Site again = TestSite.build(content(), templates(), memory);
    Build.Site clean = TestSite.build(content(), templates(), Memory.none());
    assertThat(again.problems()).as(what).isEmpty();
    Output.replace(folder.resolve("again"), again.files());
    Output.replace(folder.resolve(what), clean.files());
    assertThat(files(folder.resolve("again"))).as(what).isEqualTo(files(folder.resolve(what)));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private void site() throws IOException {
    TestSite.small().file("guide/more.md", TestSite.page("More", "## Part\n\n```http is=no-key\nno-key certain\n```\n\n[start](start.md)")).write(content());
    try (Stream<Path> walk = Files.walk(TestSite.TEMPLATES)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        write("templates/" + TestSite.TEMPLATES.relativize(file), Files.readString(file));
      }
    }
  }

  @Test
  void everyChangeGivesWhatABuildFromNothingGives() throws IOException {
    site();
    same("first");
    same("nothing changed");
    write("content/guide/more.md", TestSite.page("More words", "## Another part\n\n```http is=wrong-key\nwrong-key likely\n```\n\n[start](start.md)"));
    same("a page changed");
    write("content/guide/new.md", TestSite.page("New", "[more](more.md#another-part), [[start]]"));
    same("a page came");
    Files.move(content().resolve("guide/new.md"), content().resolve("guide/newer.md"));
    same("a page was renamed");
    Files.delete(content().resolve("guide/newer.md"));
    same("a page went");
    write("content/guide/_part.md", "Included.\n");
    write("content/guide/more.md", TestSite.page("More", "{{ include \"guide/_part.md\" }}"));
    same("a part was included");
    write("content/guide/_part.md", "Included, with *other* words.\n");
    same("a part changed");
    write("content/diagnoses/no-key.md", TestSite.diagnosis("No key is there"));
    same("a rule changed");
    write("content/site.yaml", Files.readString(content().resolve("site.yaml")).replace("title: Doors", "title: Gates"));
    same("the settings changed");
    write("templates/page/page.peb", Files.readString(templates().resolve("page/page.peb")).replace("{{ content", "<p>More</p>{{ content"));
    same("a template changed");
  }

  @Test
  void neitherLocaleNorTimeZoneChangesAByte() throws IOException {
    site();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Map<String, byte[]> here = TestSite.build(content(), templates(), Memory.none()).files();
      for (String other : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, byte[]> there = TestSite.build(content(), templates(), Memory.none()).files();
        assertThat(there.keySet()).as(other).isEqualTo(here.keySet());
        here.forEach((name, bytes) -> assertThat(there.get(name)).as(other + " " + name).isEqualTo(bytes));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private String inputs() {
    try {
      return Fingerprint.inputs(Arrays.asList(content(), templates()), Map.of(), List.of("test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsDoneOnlyWhereNothingChanged() throws IOException {
    site();
    Path out = folder.resolve("again");
    Build.Site site = TestSite.build(content(), templates(), Memory.none());
    assertThat(Output.standing(out, inputs())).isNull();
    Output.replace(out, site.files(), inputs(), "note");
    assertThat(Output.standing(out, inputs())).isEqualTo(new Output.Standing("note", site.files().size()));
    String before = inputs();
    write("content/guide/more.md", TestSite.page("More", "Other words."));
    assertThat(Output.standing(out, inputs())).isNull();
    FileTime time = Files.getLastModifiedTime(out.resolve("index.html"));
    Files.writeString(out.resolve("index.html"), "by hand");
    assertThat(Output.standing(out, before)).isNull();
    Output.replace(out, site.files(), before, "note");
    assertThat(Output.standing(out, before)).isNotNull();
    Files.delete(out.resolve("guide/more/index.html"));
    assertThat(Output.standing(out, before)).isNull();
    assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isNotEqualTo(time);
  }
}
