package org.why401.site.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.why401.engine.rules.Nearest;

/** What a link leads to. */
public sealed interface Target {

  /** Another site, or a mail address. */
  record Elsewhere(String url) implements Target {}

  /** @param file an output file, empty for the page itself; @param anchor without its {@code #}; null where there is none */
  record Here(String file, String anchor) implements Target {}

  /** @param hint null where nothing is near */
  record Nowhere(String message, String hint) implements Target {}

  /** Follows a link as it is written in a page. */
  static Target of(String link, Page from, Addresses addresses) {
    return of(link, from.folder(), addresses.byId().get(from.id()), addresses);
  }

  /**
   * Follows a link as it is written in a file: a relative path to a file of the content folder, an anchor, or a whole address.
   *
   * @param folder the file's folder, such as {@code trees/}
   * @param self   the page that it stands on
   */
  static Target of(String link, String folder, Address self, Addresses addresses) {
    String scheme = scheme(link);
    if (scheme != null) {
      if (!List.of("http", "https", "mailto").contains(scheme)) {
        return new Nowhere("a link of the kind " + scheme + ": is not allowed", "use https:, or a path");
      }
      return hasHost(link) ? new Elsewhere(link) : new Nowhere("this address names no host: \"" + link + "\"", "write it as https://host/path");
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String anchor = hash < 0 ? null : link.substring(hash + 1);
    if (path.isEmpty()) {
      return anchor != null && self.anchors() != null && !self.anchors().contains(anchor) ? noAnchor(self, anchor) : new Here("", anchor);
    }
    if (path.startsWith("/")) {
      return new Nowhere("a link that begins with a slash works on one server only: \"" + link + "\"", "write it relative to this file");
    }
    String inside = resolve(folder, path);
    if (inside == null) {
      return new Nowhere("this link leaves the content folder: \"" + link + "\"", null);
    }
    if (addresses.files().contains(inside)) {
      return new Here(inside, anchor);
    }
    Address address = addresses.byId().get(id(inside));
    if (address == null) {
      String near = Nearest.of(id(inside), addresses.byId().keySet());
      return new Nowhere("this link leads nowhere: \"" + link + "\"", near == null ? null : "did you mean \"" + relative(folder, near) + "\"?");
    }
    return anchor != null && address.anchors() != null && !address.anchors().contains(anchor) ? noAnchor(address, anchor) : new Here(address.file(), anchor);
  }

  /** Whether an address goes on after its scheme: {@code https://} by itself is a word, no link. */
  public static boolean hasHost(String url) {
    int host = url.indexOf(':') + (url.startsWith("//", url.indexOf(':') + 1) ? 3 : 1);
    return host < url.length() && (Character.isLetterOrDigit(url.charAt(host)) || url.charAt(host) == '[');
  }

  /** Follows an id as {@code site.yaml} and trees write it, such as {@code diagnoses/token-expired#fix-it}. */
  static Target ofId(String link, Addresses addresses) {
    int hash = link.indexOf('#');
    String id = hash < 0 ? link : link.substring(0, hash);
    String anchor = hash < 0 ? null : link.substring(hash + 1);
    Address address = addresses.byId().get(id.endsWith("/") ? id + "index" : id);
    if (address == null) {
      return new Nowhere("no page has the id \"" + id + "\"", Nearest.question(id, addresses.byId().keySet()));
    }
    return anchor != null && address.anchors() != null && !address.anchors().contains(anchor) ? noAnchor(address, anchor) : new Here(address.file(), anchor);
  }

  /** Follows a {@code [[id]]} link: an id, or a page's name alone where one page only has it. */
  static Target ofName(String link, Addresses addresses) {
    int hash = link.indexOf('#');
    String name = hash < 0 ? link : link.substring(0, hash);
    List<String> ids = addresses.ids(name);
    if (ids.size() > 1) {
      return new Nowhere("more than one page is called \"" + name + "\"", "write [[" + ids.get(0) + "]] or [[" + ids.get(1) + "]]");
    }
    return ofId(ids.isEmpty() ? link : ids.get(0) + (hash < 0 ? "" : link.substring(hash)), addresses);
  }

  private static Nowhere noAnchor(Address address, String anchor) {
    String near = Nearest.of(anchor, new TreeSet<>(address.anchors()));
    String known = address.anchors().isEmpty() ? "it has no headings" : "its headings are #" + String.join(", #", new TreeSet<>(address.anchors()));
    return new Nowhere("no heading of \"" + address.title() + "\" has the id \"" + anchor + "\"", near == null ? known : "did you mean \"#" + near + "\"?");
  }

  /** The id that a path to a file of the content folder stands for. */
  private static String id(String inside) {
    if (inside.endsWith("/")) {
      return inside + "index";
    }
    if (inside.isEmpty()) {
      return "index";
    }
    return inside.endsWith(".md") ? inside.substring(0, inside.length() - ".md".length())
        : inside.endsWith(".yaml") ? inside.substring(0, inside.length() - ".yaml".length()) : inside;
  }

  /** The path that {@code link} means in {@code folder}, or null where it climbs out of the content folder. */
  private static String resolve(String folder, String link) {
    int end = folder.length();
    int from = 0;
    while (end > 0 && link.startsWith("../", from)) {
      from += "../".length();
      end = folder.lastIndexOf('/', end - 2) + 1;
    }
    boolean plain = link.indexOf("..", from) < 0 && link.indexOf("./", from) < 0 && link.indexOf("//", from) < 0 && from < link.length() && !link.endsWith("/") && !link.equals(".");
    return plain ? folder.substring(0, end) + link.substring(from) : stepped(folder, link);
  }

  private static String stepped(String folder, String link) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + link).split("/")) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return null;
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String path = String.join("/", steps);
    boolean isFolder = link.endsWith("/") || link.endsWith("..") || link.equals(".");
    return isFolder && !path.isEmpty() ? path + "/" : path;
  }

  private static String relative(String folder, String id) {
    String target = id + ".md";
    int common = 0;
    for (int slash = folder.indexOf('/'); slash >= 0 && target.startsWith(folder.substring(0, slash + 1)); slash = folder.indexOf('/', slash + 1)) {
      common = slash + 1;
    }
    return "../".repeat((int) folder.substring(common).chars().filter(c -> c == '/').count()) + target.substring(common);
  }

  /** The scheme of an absolute URL in lower case, or null; control characters, which browsers skip, do not hide it. */
  private static String scheme(String link) {
    int colon = link.indexOf(':');
    int other = link.length();
    for (char c : new char[] {'/', '?', '#'}) {
      other = link.indexOf(c) < 0 ? other : Math.min(other, link.indexOf(c));
    }
    return colon < 0 || colon > other ? null : link.substring(0, colon).replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
  }
}
