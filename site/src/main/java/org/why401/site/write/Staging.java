package org.why401.site.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The next content of an output folder, on the disk beside it. Until it is published, nothing in the folder changes. */
public final class Staging implements Sink, AutoCloseable {

  private final Path out;
  private final Path next;
  private final Path files;
  private final Output.Turn turn;
  private final TreeSet<String> before;
  /** Whether nothing is there yet, so that all of it can come in one move. */
  private final boolean first;
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Staging(Path out, Path next, Output.Turn turn) throws IOException {
    this.out = out;
    this.next = next;
    this.files = next.resolve("files");
    this.turn = turn;
    new Journal(out, next).finish();
    this.before = Output.made(out);
    if (Files.isDirectory(out) && before.isEmpty() && !Disk.isEmpty(out)) {
      throw new Output.Refused(out + " holds files that no build made; empty it, or name another folder with --out");
    }
    this.first = !Files.exists(out, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void put(String name, byte[] bytes) throws IOException {
    names.add(name);
    if (!first && !changed.contains(name) && Disk.same(out.resolve(name), bytes)) {
      return;
    }
    changed.add(name);
    write(name, bytes);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = files.resolve(name);
    if (!folders.contains(file.getParent())) {
      Files.createDirectories(file.getParent());
      folders.add(file.getParent());
    }
    Disk.write(file, bytes);
  }

  @Override
  public byte[] get(String name) throws IOException {
    return Files.readAllBytes((changed.contains(name) ? files : out).resolve(name));
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(names);
  }

  /**
   * Makes the folder hold what was put, and nothing else of what builds have made.
   *
   * @param inputs as {@link Fingerprint} makes it; empty where it is not known
   * @param note   what was made, in words
   */
  public Output.Changes publish(String inputs, String note) throws IOException {
    turn.lock().truncate(0);
    SortedSet<String> all = names();
    TreeSet<String> removed = new TreeSet<>(before);
    removed.removeAll(all);
    if (first) {
      write(Output.MADE, Output.list(all));
      Disk.move(files, out);
    } else if (!changed.isEmpty() || !removed.isEmpty() || !Disk.same(out.resolve(Output.MADE), Output.list(all))) {
      List<String> inTurn = changed.stream().sorted(Comparator.comparingInt(Staging::turn).thenComparing(Comparator.naturalOrder())).toList();
      Journal journal = new Journal(out, next);
      journal.write(inTurn, removed, all);
      journal.finish();
    }
    if (!inputs.isEmpty()) {
      new LastBuild(inputs, Fingerprint.places(out, all), note).write(turn.lock());
    }
    return new Output.Changes(changed.size(), removed.size());
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

  /** Gives up what was not published, and lets the next build in. */
  @Override
  public void close() throws IOException {
    try {
      if (!Files.exists(next.resolve("journal"))) {
        Disk.deleteTree(next);
      }
    } finally {
      turn.close();
    }
  }
}
