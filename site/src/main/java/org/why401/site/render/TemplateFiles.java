package org.why401.site.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.why401.rulebook.Problem;

/**
 * The templates and assets: the generator's own, overlaid file by file by a folder's.
 *
 * @param files path inside the templates, such as {@code page/home.peb}, to its bytes; sorted
 * @param shown the same paths to how problems name the file
 */
public record TemplateFiles(Map<String, byte[]> files, Map<String, String> shown) {

  private static final String PACKED = "/org/why401/site/templates/";

  /** A text among the packed templates that names all others, one a line. The build writes it. */
  private static final String INDEX = "index";

  /**
   * @param folder  null where there is none
   * @param shownAs how problems name the folder
   */
  public static TemplateFiles read(Path folder, String shownAs, List<Problem> problems) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    files.putAll(Packed.FILES);
    Packed.FILES.keySet().forEach(name -> shown.put(name, name));
    if (folder != null) {
      addFolder(folder, shownAs, files, shown);
    }
    if (!files.containsKey("layout.peb")) {
      problems.add(Problem.of(shownAs, "there are no templates here, and none are packed with the generator", "name a folder that holds layout.peb with --templates"));
    }
    return new TemplateFiles(files, shown);
  }

  /** Those that come with the generator, read once. */
  private static final class Packed {

    static final Map<String, byte[]> FILES = read();

    private static Map<String, byte[]> read() {
      Map<String, byte[]> files = new TreeMap<>();
      try (InputStream index = TemplateFiles.class.getResourceAsStream(PACKED + INDEX)) {
        String names = index == null ? "" : new String(index.readAllBytes(), StandardCharsets.UTF_8);
        for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
          try (InputStream in = TemplateFiles.class.getResourceAsStream(PACKED + name)) {
            if (in == null) {
              throw new IOException("the template " + name + " is listed, but not packed");
            }
            files.put(name, in.readAllBytes());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return files;
    }
  }

  private static void addFolder(Path folder, String shownAs, Map<String, byte[]> files, Map<String, String> shown) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder, 16)) {
      found = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!file.getFileName().toString().startsWith(".")) {
        files.put(name, Files.readAllBytes(file));
        shown.put(name, shownAs + "/" + name);
      }
    }
  }

  /** Whether a template names that asset, on whatever condition: {@code assets.diagram} for {@code assets/diagram.css}. */
  public boolean names(String asset) {
    String stem = asset.substring(asset.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    Pattern named = Pattern.compile("\\bassets\\." + Pattern.quote(stem) + "\\b");
    return files.keySet().stream().anyMatch(name -> name.endsWith(".peb") && named.matcher(text(name)).find());
  }

  /** The template of that name, or null. */
  public String text(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
