package org.why401.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarFileTest {

  private static byte[] jar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
      zip.setComment("a comment");
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> read(byte[] jar, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("x.jar"), jar);
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        entries.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void aFileComesToTheOthers(@TempDir Path folder) throws IOException {
    byte[] with = JarFile.with(jar("META-INF/MANIFEST.MF", "m", "a.class", "a".repeat(5000)), "org/why401/rules.json", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(read(with, folder)).containsExactly(Map.entry("META-INF/MANIFEST.MF", "m"), Map.entry("a.class", "a".repeat(5000)), Map.entry("org/why401/rules.json", "{}"));
    assertThat(with).isEqualTo(JarFile.with(jar("META-INF/MANIFEST.MF", "m", "a.class", "a".repeat(5000)), "org/why401/rules.json", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void itTakesThePlaceOfOneOfTheSameName(@TempDir Path folder) throws IOException {
    byte[] with = JarFile.with(jar("rules.json", "old", "a", "b"), "rules.json", "new".getBytes(StandardCharsets.UTF_8));
    assertThat(read(with, folder)).containsExactly(Map.entry("a", "b"), Map.entry("rules.json", "new"));
  }

  @Test
  void itCanBeReadAsAStreamToo() throws IOException {
    byte[] with = JarFile.with(jar("a", "b"), "c", "d".getBytes(StandardCharsets.UTF_8));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(with))) {
      zip.getNextEntry();
      assertThat(zip.getNextEntry().getName()).isEqualTo("c");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("d");
    }
  }

  @Test
  void whatIsNoJarIsRefused() {
    assertThatThrownBy(() -> JarFile.with(new byte[40], "a", new byte[0])).isInstanceOf(IOException.class).hasMessage("the checker's jar is no zip");
  }
}
