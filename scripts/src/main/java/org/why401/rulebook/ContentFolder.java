package org.why401.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a content folder.
 *
 * @param texts  Markdown and YAML files by their path inside the folder, sorted
 * @param others paths inside the folder of all other files, sorted
 */
public record ContentFolder(List<Source> texts, List<String> others) {

  private static final long LARGEST = 4L * 1024 * 1024;
  private static final int DEEPEST = 32;

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
    for (Map.Entry<String, Path> entry : files(folder, shownAs, problems).entrySet()) {
      String inside = entry.getKey();
      if (!inside.endsWith(".md") && !inside.endsWith(".yaml")) {
        others.add(inside);
        continue;
      }
      String text = text(entry.getValue(), shownAs + "/" + inside, problems);
      if (text != null) {
        texts.add(new Source(shownAs + "/" + inside, text));
      }
    }
    return new ContentFolder(texts, others);
  }

  /** By their paths inside the folder. */
  private static SortedMap<String, Path> files(Path folder, String shownAs, List<Problem> problems) {
    SortedMap<String, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
          return !dir.equals(folder) && (hidden(dir) || part(dir)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (attributes.isSymbolicLink()) {
            problems.add(Problem.of(shownAs + "/" + folder.relativize(file), "links are not followed", "put the file itself here"));
          } else if (attributes.isDirectory()) {
            problems.add(Problem.of(shownAs + "/" + folder.relativize(file), "folders lie more than " + DEEPEST + " deep", "move them up"));
          } else if (attributes.isRegularFile() && !hidden(file) && !(part(file) && file.toString().endsWith(".md"))) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          String inside = file.equals(folder) ? "" : "/" + folder.relativize(file);
          boolean denied = e instanceof AccessDeniedException;
          problems.add(Problem.of(shownAs + inside, "can't be read: " + (denied ? "access denied" : e.getMessage()), denied ? "let your user read it" : null));
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      problems.add(Problem.of(shownAs, "can't be read: " + e.getMessage(), null));
    }
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
      return text(bytes, shown, problems);
    } catch (AccessDeniedException e) {
      problems.add(Problem.of(shown, "can't be read: access denied", "let your user read it"));
    } catch (IOException e) {
      problems.add(Problem.of(shown, "can't be read: " + e.getMessage(), null));
    }
    return null;
  }

  private static String text(byte[] bytes, String shown, List<Problem> problems) {
    return isPlain(bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : decoded(bytes, shown, problems);
  }

  /** Whether all of it is ASCII that may stand in a text, as most files are. */
  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ' && b != '\n' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] bytes, String shown, List<Problem> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean broken = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    String text = out.flip().toString();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (broken) {
      String byteThere = "0x" + Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
      problems.add(new Source(shown, text).problem(text.length(), text.length(), "is not UTF-8: the byte " + byteThere + " stands here", "save it as UTF-8"));
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        problems.add(new Source(shown, text).problem(i, i + 1, "a control character stands here: U+00" + (c < 16 ? "0" : "") + Integer.toHexString(c).toUpperCase(Locale.ROOT), "take it out"));
        return null;
      }
    }
    return text;
  }
}
