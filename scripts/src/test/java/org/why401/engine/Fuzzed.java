package org.why401.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What fuzz targets share: bytes as text, the second that a parser has, and seeds. */
public final class Fuzzed {

  private static final long SECOND = 1_000_000_000L;

  private Fuzzed() {}

  /** Two bytes a character where the first byte is zero, which reaches all characters and halves of them; else UTF-8. */
  public static String text(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == 0 ? new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE) : new String(bytes, StandardCharsets.UTF_8);
  }

  public static Excerpt excerpt(byte[] bytes) {
    String text = text(bytes);
    return Excerpt.of(text, 0, text.length());
  }

  /** Runs it; it may take a second of the processor's time. */
  public static void soon(Runnable reading) {
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reading.run();
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    if (taken > SECOND) {
      throw new AssertionError("took " + taken / 1_000_000 + " ms");
    }
  }

  /** Seeds that are short enough to be written down. */
  public static Stream<byte[]> seeds(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** The evidence files of the tests whose names contain one of these words; all of them where there is none. */
  public static Stream<byte[]> evidence(String... words) {
    List<byte[]> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/evidence"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (words.length == 0 || Arrays.stream(words).anyMatch(name::contains)) {
          found.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream();
  }
}
