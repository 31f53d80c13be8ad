package org.why401.site.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The steps that lead from the last output to the next. Each can be done again, so whoever finds a journal can finish it. */
final class Journal {

  private final Path out;
  private final Path next;
  private final Path file;
  /** Folders that are known to be there, and to be no links. */
  private final Set<Path> sound = new HashSet<>();

  /** @param next the folder of what is to come: the journal, and the files under {@code files/} */
  Journal(Path out, Path next) {
    this.out = out;
    this.next = next;
    this.file = next.resolve("journal");
  }

  /**
   * Writes it, after all files are there; from now on the next output comes, whatever happens.
   *
   * @param changed files to put in place, in this order
   * @param removed files to take away
   * @param names   all files of the next output
   */
  void write(Collection<String> changed, Collection<String> removed, Collection<String> names) throws IOException {
    StringBuilder steps = new StringBuilder();
    steps.append("move ").append(Output.MADE).append('\n');
    // The list of files comes first and names old and new ones until all is done, so that nothing made is ever forgotten.
    TreeSet<String> both = new TreeSet<>(names);
    both.addAll(removed);
    Path files = Files.createDirectories(next.resolve("files"));
    Disk.write(files.resolve(Output.MADE), Output.list(both));
    changed.forEach(name -> steps.append("move ").append(name).append('\n'));
    removed.forEach(name -> steps.append("remove ").append(name).append('\n'));
    Disk.write(files.resolve(Output.MADE + ".done"), Output.list(names));
    steps.append("done ").append(Output.MADE).append('\n');
    Disk.write(next.resolve("journal.part"), steps.toString().getBytes(StandardCharsets.UTF_8));
    Disk.move(next.resolve("journal.part"), file);
  }

  /** Does what it says, if there is one. Then takes the folder of what was to come away. */
  void finish() throws IOException {
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String name = line.substring(line.indexOf(' ') + 1);
        Path staged = next.resolve("files").resolve(name);
        switch (line.substring(0, line.indexOf(' '))) {
          case "move" -> place(staged, name);
          case "done" -> place(staged.resolveSibling(Output.MADE + ".done"), Output.MADE);
          default -> remove(out.resolve(name));
        }
      }
      Files.delete(file);
    }
    Disk.deleteTree(next);
  }

  private void place(Path staged, String name) throws IOException {
    Path target = out.resolve(name);
    if (sound.add(target.getParent())) {
      makeSound(target);
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) && Files.exists(staged)) {
      Disk.deleteTree(target);
    }
    try {
      Disk.move(staged, target);
    } catch (NoSuchFileException placedBefore) {
      // The build that wrote this journal came so far.
    }
  }

  /** Makes the folder that a file goes to. */
  private void makeSound(Path target) throws IOException {
    for (Path up = target.getParent(); !up.equals(out.getParent()); up = up.getParent()) {
      if (Files.isSymbolicLink(up) && !up.equals(out)) {
        throw new Output.Refused(up + " is a link; the output is written to real folders only");
      }
      if (Files.isRegularFile(up, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(up);
      }
    }
    Files.createDirectories(target.getParent());
  }

  private void remove(Path gone) throws IOException {
    // A new file may stand where its folder was, and a new folder where it was itself.
    if (!Files.isDirectory(gone.getParent()) || Files.isDirectory(gone, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(gone);
    for (Path up = gone.getParent(); !up.equals(out) && Files.isDirectory(up) && Disk.isEmpty(up); up = up.getParent()) {
      Files.delete(up);
    }
  }
}
