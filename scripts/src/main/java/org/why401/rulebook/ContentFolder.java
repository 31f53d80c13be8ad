package org.why401.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The files of a content folder.
 *
 * @param texts  Markdown and YAML files by their path inside the folder, sorted
 * @param others paths inside the folder of all other files, sorted
 */
public record ContentFolder(List<Source> texts, List<String> others) {

  private static final long LARGEST = 4L * 1024 * 1024;

  public ContentFolder {
    texts = List.copyOf(texts);
    others = List.copyOf(others);
  }

  /**
   * Reads a folder, on disk or inside a jar; hidden files and parts of pages ({@code _x.md}, and folders that begin so) are left out, and links are not followed.
   *
   * @param shownAs how problems name the folder, such as {@code content}
   */
  public static ContentFolder read(Path folder, String shownAs, List<Problem> problems) {
    List<Source> texts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Path file : files(folder, shownAs, problems)) {
      String inside = folder.relativize(file).toString().replace('\\', '/');
      if (!inside.endsWith(".md") && !inside.endsWith(".yaml")) {
        others.add(inside);
        continue;
      }
      String text = text(file, shownAs + "/" + inside, problems);
      if (text != null) {
        texts.add(new Source(shownAs + "/" + inside, text));
      }
    }
    return new ContentFolder(texts, others);
  }

  private static List<Path> files(Path folder, String shownAs, List<Problem> problems) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 32, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
          return !dir.equals(folder) && (hidden(dir) || part(dir)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (attributes.isSymbolicLink()) {
            problems.add(Problem.of(shownAs + "/" + folder.relativize(file), "links are not followed", "put the file itself here"));
          } else if (attributes.isRegularFile() && !hidden(file) && !(part(file) && file.toString().endsWith(".md"))) {
            files.add(file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          problems.add(Problem.of(shownAs + "/" + folder.relativize(file), "can't be read: " + e.getMessage(), null));
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      problems.add(Problem.of(shownAs, "can't be read: " + e.getMessage(), null));
    }
    files.sort((a, b) -> folder.relativize(a).toString().compareTo(folder.relativize(b).toString()));
    return files;
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /** What begins with an underscore is included by pages, and is none itself. */
  private static boolean part(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith("_");
  }

  private static String text(Path file, String shown, List<Problem> problems) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(Problem.of(shown, "is larger than 4 MB", "split it"));
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
        problems.add(Problem.of(shown, "is written in UTF-16", "save it as UTF-8"));
        return null;
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(Problem.of(shown, "is not UTF-8", "save it as UTF-8"));
    } catch (IOException e) {
      problems.add(Problem.of(shown, "can't be read: " + e.getMessage(), null));
    }
    return null;
  }
}
