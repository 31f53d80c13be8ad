package org.why401.site.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Source;

/** The files that pages may include: any text of the content folder, and nothing outside it. */
record IncludedFiles(Path folder, String shownAs) {

  private static final long LARGEST = 4L * 1024 * 1024;
  private static final int DEEPEST = 16;

  /**
   * What a path leads to.
   *
   * @param inside  the file's path inside the folder
   * @param source  null where it can't be included
   * @param message why not
   * @param hint    may be null
   */
  record Found(String inside, Source source, String message, String hint) {}

  Found find(String path) {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(path).normalize();
      if (path.startsWith("/") || path.contains("\\") || !file.startsWith(root)) {
        return refused("this include leaves the content folder: \"" + path + "\"", "a path counts from the content folder, such as _parts/login.md");
      }
      if (!Files.isRegularFile(file)) {
        return refused(Files.isDirectory(file) ? "\"" + path + "\" is a folder" : "the content folder has no file \"" + path + "\"", Nearest.question(path, names(root)));
      }
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        return refused("this include leaves the content folder by a link: \"" + path + "\"", "put the file itself there");
      }
      return read(file, root.relativize(file).toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return refused("\"" + path.replaceAll("[\\x00-\\x1F]", "?") + "\" is no path", null);
    } catch (IOException e) {
      return refused("\"" + path + "\" can't be read: " + e.getMessage(), null);
    }
  }

  private Found read(Path file, String inside) throws IOException {
    if (Files.size(file) > LARGEST) {
      return refused("\"" + inside + "\" is larger than 4 MB", "split it");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return new Found(inside, new Source(shownAs + "/" + inside, text.startsWith("\uFEFF") ? text.substring(1) : text), null, null);
    } catch (CharacterCodingException e) {
      return refused("\"" + inside + "\" is no text in UTF-8", "only texts can be included");
    }
  }

  private static Found refused(String message, String hint) {
    return new Found("", null, message, hint);
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
      return walk.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }
}
