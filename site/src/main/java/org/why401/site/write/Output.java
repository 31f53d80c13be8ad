package org.why401.site.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/**
 * The output folder, replaced file by file.
 *
 * <p>Beside it lie {@code <out>.lock} and, while a build is at it, {@code <out>.next/} with the files to come and a journal of the steps. Files are
 * written there first; only when all of them and the journal are on the disk does the first one move. A build that is killed before that changes nothing, and
 * what one leaves that is killed later, the next build finishes.
 */
public final class Output {

  /** What can't be done with the output folder, in words for people. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /** A list of the files that builds have made, in the output folder itself: only these are ever removed. */
  static final String MADE = ".why401-site";

  /** Of all threads of this process; a lock of a file is the whole process's. */
  private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

  private Output() {}

  /** How many files were written and removed; all others were as they should be. */
  public record Changes(int written, int removed) {}

  /** A build that need not be made again: what it made, in words, and how many files. */
  public record Standing(String note, int files) {}

  /** What stands in the folder, if the last build was made from the same and nobody touched its files; else null. */
  public static Standing standing(Path folder, String inputs) throws IOException {
    Path out = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(out)) {
      return null;
    }
    try (Turn turn = turn(out)) {
      LastBuild last = LastBuild.read(turn.lock);
      if (last == null || !last.inputs().equals(inputs) || Files.exists(next(out))) {
        return null;
      }
      TreeSet<String> made = made(out);
      return Fingerprint.places(out, made).equals(last.places()) ? new Standing(last.note(), made.size()) : null;
    }
  }

  /** Begins to make the folder's next content; another build waits until that is there, or given up. */
  public static Staging begin(Path folder) throws IOException {
    Path out = folder.toAbsolutePath().normalize();
    if (out.getParent() == null) {
      throw new Refused("the output can't be the root of a disk");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Refused(folder + " is a file; name a folder with --out");
    }
    Files.createDirectories(out.getParent());
    Turn turn = turn(out);
    try {
      return new Staging(out, next(out), turn);
    } catch (IOException | RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  /** Makes the folder hold these files. */
  public static Changes replace(Path folder, SortedMap<String, byte[]> files) throws IOException {
    return replace(folder, files, "", "");
  }

  /**
   * Makes the folder hold these files, and notes what they were made from.
   *
   * @param inputs as {@link Fingerprint} makes it; empty where it is not known
   * @param note   what was made, in words
   */
  public static Changes replace(Path folder, SortedMap<String, byte[]> files, String inputs, String note) throws IOException {
    try (Staging staging = begin(folder)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        staging.put(file.getKey(), file.getValue());
      }
      return staging.publish(inputs, note);
    }
  }

  /** The right to change the folder, which one build has at a time. */
  record Turn(FileChannel lock) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      try {
        // Lets go of the lock, too.
        lock.close();
      } finally {
        ONE_AT_A_TIME.release();
      }
    }
  }

  private static Turn turn(Path out) throws IOException {
    ONE_AT_A_TIME.acquireUninterruptibly();
    FileChannel channel = null;
    try {
      channel = FileChannel.open(out.resolveSibling(out.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel.lock();
      return new Turn(channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      ONE_AT_A_TIME.release();
      throw e;
    }
  }

  private static Path next(Path out) {
    return out.resolveSibling(out.getFileName() + ".next");
  }

  /** The files that the last build made. */
  static TreeSet<String> made(Path out) throws IOException {
    TreeSet<String> made = new TreeSet<>();
    Path list = out.resolve(MADE);
    for (String file : Files.isRegularFile(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.<String>of()) {
      if (!file.isBlank() && out.resolve(file).normalize().startsWith(out) && !out.resolve(file).normalize().equals(out)) {
        made.add(file);
      }
    }
    return made;
  }

  /** What {@link #MADE} holds for these files. */
  static byte[] list(Collection<String> names) {
    return (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
