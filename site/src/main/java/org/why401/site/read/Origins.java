package org.why401.site.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Which file of the content folder a page of the site was made of.
 *
 * @param byPath output folder, such as {@code diagnoses/token-expired/}, to a path inside the content folder
 */
public record Origins(Map<String, String> byPath) {

  public static Origins of(Book book) {
    Map<String, String> byPath = new HashMap<>();
    book.pages().values().forEach(page -> byPath.put(page.path(), page.id() + ".md"));
    book.trees().values().forEach(tree -> byPath.put(tree.path(tree.start()), tree.id() + ".yaml"));
    return new Origins(Map.copyOf(byPath));
  }

  /** The file that an output file comes from, or null: questions come from their tree, and more evidence from its diagnosis. */
  public String of(String file) {
    String path = file.substring(0, file.lastIndexOf('/') + 1);
    String own = byPath.get(path);
    for (int up = above(path); own == null && up > 0; up = above(path)) {
      path = path.substring(0, up);
      String other = byPath.get(path);
      own = other == null || other.endsWith("/index.md") ? null : other;
    }
    return file.endsWith("index.html") ? own : null;
  }

  private static int above(String path) {
    return path.lastIndexOf('/', path.length() - 2) + 1;
  }
}
