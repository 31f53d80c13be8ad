package org.why401.site.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Hashes of what a build is made from, and of how its files lie on the disk. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * Of everything that can change the output: what the folders hold, whatever it is, and what is said in {@code words}.
   *
   * @param folders those that are null are left out
   * @param times   when files changed last, by git
   */
  public static String inputs(Collection<Path> folders, Map<String, String> times, List<String> words) throws IOException {
    MessageDigest all = sha256();
    words.forEach(word -> add(all, word));
    for (Path folder : folders) {
      if (folder != null) {
        List<Path> files = files(folder);
        List<byte[]> hashes = files.parallelStream().map(Fingerprint::content).toList();
        for (int i = 0; i < files.size(); i++) {
          add(all, folder.relativize(files.get(i)).toString());
          all.update(hashes.get(i));
        }
      }
      add(all, "");
    }
    new TreeMap<>(times).forEach((file, time) -> add(all, file + " " + time));
    return hex(all);
  }

  /** Of how those files lie there: their sizes, and when they were written. A file that is missing or no file is none of any build. */
  static String places(Path folder, Collection<String> files) {
    MessageDigest all = sha256();
    files.parallelStream().map(file -> place(folder, file)).toList().forEach(place -> add(all, place));
    return hex(all);
  }

  private static String place(Path folder, String file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder.resolve(file), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return file + ' ' + (attributes.isRegularFile() ? attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) : "-");
    } catch (IOException e) {
      return file + " -";
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files.add(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        files.add(file);
        return FileVisitResult.CONTINUE;
      }
    });
    files.sort(null);
    return files;
  }

  /** A file that can't be read is told by the build. */
  private static byte[] content(Path file) {
    try {
      return sums(Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(file));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Nobody attacks his own content, and both sums are native: in the first second of a JVM, SHA-256 over all files takes longer than all else. */
  private static byte[] sums(byte[] bytes) {
    CRC32 crc = new CRC32();
    Adler32 adler = new Adler32();
    crc.update(bytes);
    adler.update(bytes);
    return ByteBuffer.allocate(20).putInt(bytes.length).putLong(crc.getValue()).putLong(adler.getValue()).array();
  }

  private static void add(MessageDigest all, String text) {
    all.update(text.getBytes(StandardCharsets.UTF_8));
    all.update((byte) 0);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
