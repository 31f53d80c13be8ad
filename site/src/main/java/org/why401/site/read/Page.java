package org.why401.site.read;

import java.util.ArrayList;
import java.util.List;
import org.why401.rulebook.Source;
import org.why401.rulebook.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A Markdown file of the content folder; what it says is read when it is made ({@link Body}).
 *
 * @param id     its path inside the folder without {@code .md}, such as {@code diagnoses/token-expired} or {@code guide/index}
 * @param source the file
 * @param front  its front matter; null where it has none that can be read
 * @param text   the offset at which its Markdown begins
 */
public record Page(String id, Source source, Yaml front, int text) {

  /** What a page is; the folder that it lies in decides. */
  public enum Kind { HOME, FOLDER, DIAGNOSIS, PROVIDER, PAGE }

  public Kind kind() {
    return kind(id);
  }

  /** What the file with that id is. */
  public static Kind kind(String id) {
    if (id.equals("index")) {
      return Kind.HOME;
    }
    if (id.endsWith("/index")) {
      return Kind.FOLDER;
    }
    return id.startsWith("diagnoses/") ? Kind.DIAGNOSIS : id.startsWith("providers/") ? Kind.PROVIDER : Kind.PAGE;
  }

  /** The folder of its output, such as {@code diagnoses/token-expired/}; empty for the home page. */
  public String path() {
    return path(id);
  }

  /** The output folder of the page with that id. */
  public static String path(String id) {
    return id.equals("index") ? "" : id.endsWith("/index") ? id.substring(0, id.length() - "index".length()) : id + "/";
  }

  /** The folder of the file, such as {@code diagnoses/}; empty at the top. */
  public String folder() {
    return id.substring(0, id.lastIndexOf('/') + 1);
  }

  /** The file's name without its ending: the id of a diagnosis or provider. */
  public String name() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  public String title() {
    return value("title", name());
  }

  /** The title in navigation. */
  public String label() {
    return value("short", title());
  }

  public String description() {
    return value("description", "");
  }

  /** Its position among the pages of its folder; pages without come last. */
  public double order() {
    return get("order").asDouble(Double.MAX_VALUE);
  }

  /** A text of the front matter, or {@code otherwise}. */
  public String value(String key, String otherwise) {
    return get(key).isString() ? get(key).asString() : otherwise;
  }

  /** A list of the front matter; empty where there is none. */
  public List<String> list(String key) {
    List<String> list = new ArrayList<>();
    get(key).forEach(item -> list.add(item.asString("")));
    return list;
  }

  /** A value of the front matter; missing where there is none. */
  public JsonNode get(String key) {
    return front == null ? MissingNode.getInstance() : front.root().path(key);
  }
}
