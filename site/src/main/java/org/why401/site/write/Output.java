package org.why401.site.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Object ONE_AT_A_TIME = new Object();

  private final Path out;
  private final Path next;
  /** Folders that are known to be there, and to be no links. */
  private final Set<Path> sound = new HashSet<>();

  private Output(Path out) {
    this.out = out;
    this.next = out.resolveSibling(out.getFileName() + ".next");
  }

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
    return locked(out, lock -> {
      LastBuild last = LastBuild.read(lock);
      Output output = new Output(out);
      if (last == null || !last.inputs().equals(inputs) || Files.exists(output.next)) {
        return null;
      }
      TreeSet<String> made = output.made();
      return Fingerprint.places(out, made).equals(last.places()) ? new Standing(last.note(), made.size()) : null;
    });
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
    Path out = folder.toAbsolutePath().normalize();
    if (out.getParent() == null) {
      throw new Refused("the output can't be the root of a disk");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new Refused(folder + " is a file; name a folder with --out");
    }
    Files.createDirectories(out.getParent());
    return locked(out, lock -> {
      lock.truncate(0);
      Changes changes = new Output(out).replace(files);
      if (!inputs.isEmpty()) {
        new LastBuild(inputs, Fingerprint.places(out, files.keySet()), note).write(lock);
      }
      return changes;
    });
  }

  /** Something that is done while no other build is at it. */
  private interface Work<T> {

    T run(FileChannel lock) throws IOException;
  }

  private static <T> T locked(Path out, Work<T> work) throws IOException {
    synchronized (ONE_AT_A_TIME) {
      Path lockFile = out.resolveSibling(out.getFileName() + ".lock");
      try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        // Waits for another build; closing the channel lets go of the lock.
        channel.lock();
        return work.run(channel);
      }
    }
  }

  private Changes replace(SortedMap<String, byte[]> files) throws IOException {
    finish();
    TreeSet<String> made = made();
    if (Files.isDirectory(out) && made.isEmpty() && !isEmpty(out)) {
      throw new Refused(out + " holds files that no build made; empty it, or name another folder with --out");
    }
    byte[] list = (String.join("\n", files.keySet()) + "\n").getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      return first(files, list);
    }
    List<String> changed = files.entrySet().parallelStream().filter(file -> !same(out.resolve(file.getKey()), file.getValue())).map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Output::turn).thenComparing(Comparator.naturalOrder())).toList();
    made.removeAll(files.keySet());
    if (changed.isEmpty() && made.isEmpty() && same(out.resolve(MADE), list)) {
      return new Changes(0, 0);
    }
    try {
      stage(changed, made, files, list);
    } catch (IOException e) {
      deleteTree(next);
      throw e;
    }
    finish();
    return new Changes(changed.size(), made.size());
  }

  /** Where nothing is there yet, all of it comes in one move. */
  private Changes first(SortedMap<String, byte[]> files, byte[] list) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.put(MADE, list);
    try {
      writeAll(next.resolve("files"), all, all.keySet());
      move(next.resolve("files"), out);
    } finally {
      deleteTree(next);
    }
    return new Changes(files.size(), 0);
  }

  /** Pages come before what lists them, and what they need before them. */
  private static int turn(String file) {
    if (file.startsWith("assets/") && !file.equals("assets/latest.js")) {
      return 0;
    }
    if (!file.endsWith(".html")) {
      return file.contains("/") && !file.equals("assets/latest.js") ? 1 : 5;
    }
    long depth = file.chars().filter(c -> c == '/').count();
    return file.equals("index.html") ? 4 : depth <= 1 ? 3 : 2;
  }

  private void stage(List<String> changed, TreeSet<String> removed, Map<String, byte[]> files, byte[] list) throws IOException {
    Files.createDirectories(next.resolve("files"));
    StringBuilder journal = new StringBuilder();
    journal.append("move ").append(MADE).append('\n');
    // The list of files comes first and names old and new ones until all is done, so that nothing made is ever forgotten.
    TreeSet<String> both = new TreeSet<>(files.keySet());
    both.addAll(removed);
    write(next.resolve("files").resolve(MADE), (String.join("\n", both) + "\n").getBytes(StandardCharsets.UTF_8));
    writeAll(next.resolve("files"), files, changed);
    changed.forEach(file -> journal.append("move ").append(file).append('\n'));
    removed.forEach(file -> journal.append("remove ").append(file).append('\n'));
    write(next.resolve("files").resolve(MADE + ".done"), list);
    journal.append("done ").append(MADE).append('\n');
    write(next.resolve("journal.part"), journal.toString().getBytes(StandardCharsets.UTF_8));
    move(next.resolve("journal.part"), next.resolve("journal"));
  }

  /** Does what a journal says, if there is one; each of its steps can be done again. Then takes the staging folder away. */
  private void finish() throws IOException {
    Path journal = next.resolve("journal");
    if (Files.exists(journal)) {
      for (String line : Files.readAllLines(journal, StandardCharsets.UTF_8)) {
        String file = line.substring(line.indexOf(' ') + 1);
        Path staged = next.resolve("files").resolve(file);
        switch (line.substring(0, line.indexOf(' '))) {
          case "move" -> place(staged, file);
          case "done" -> place(staged.resolveSibling(MADE + ".done"), MADE);
          default -> remove(out.resolve(file));
        }
      }
      Files.delete(journal);
    }
    deleteTree(next);
  }

  private void place(Path staged, String file) throws IOException {
    Path target = out.resolve(file);
    if (sound.add(target.getParent())) {
      makeSound(target);
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) && Files.exists(staged)) {
      deleteTree(target);
    }
    try {
      move(staged, target);
    } catch (NoSuchFileException placedBefore) {
      // The build that wrote this journal came so far.
    }
  }

  /** Makes the folder that a file goes to. */
  private void makeSound(Path target) throws IOException {
    for (Path up = target.getParent(); !up.equals(out.getParent()); up = up.getParent()) {
      if (Files.isSymbolicLink(up) && !up.equals(out)) {
        throw new Refused(up + " is a link; the output is written to real folders only");
      }
      if (Files.isRegularFile(up, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(up);
      }
    }
    Files.createDirectories(target.getParent());
  }

  private void remove(Path file) throws IOException {
    // A new file may stand where its folder was, and a new folder where it was itself.
    if (!Files.isDirectory(file.getParent()) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(file);
    for (Path up = file.getParent(); !up.equals(out) && Files.isDirectory(up) && isEmpty(up); up = up.getParent()) {
      Files.delete(up);
    }
  }

  private TreeSet<String> made() throws IOException {
    TreeSet<String> made = new TreeSet<>();
    Path list = out.resolve(MADE);
    for (String file : Files.isRegularFile(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.<String>of()) {
      if (!file.isBlank() && out.resolve(file).normalize().startsWith(out) && !out.resolve(file).normalize().equals(out)) {
        made.add(file);
      }
    }
    return made;
  }

  private static boolean same(Path file, byte[] bytes) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() && attributes.size() == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException notThereOrNotToBeRead) {
      return false;
    }
  }

  private static void writeAll(Path folder, Map<String, byte[]> files, Collection<String> names) throws IOException {
    for (Path parent : names.stream().map(name -> folder.resolve(name).getParent()).collect(Collectors.toSet())) {
      Files.createDirectories(parent);
    }
    try {
      names.parallelStream().forEach(name -> {
        try {
          Files.write(folder.resolve(name), files.get(name));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.findAny().isEmpty();
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
