package org.why401.site.render;

/**
 * Writes links from one page to others: relative, and down to {@code index.html}, so that they work from disk.
 *
 * @param file the page's own output file
 * @param base what links begin with where the page may be shown at any depth (404.html); null for relative ones
 */
public record Hrefs(String file, String base) {

  static Hrefs from(String file) {
    return new Hrefs(file, null);
  }

  /** The link to an output file. */
  public String to(String target) {
    return base != null ? base + target : relative(file, target);
  }

  /** The link to an anchor of an output file; {@code anchor} may be null. */
  public String to(String target, String anchor) {
    String path = target.isEmpty() || target.equals(file) && anchor != null ? "" : to(target);
    return anchor == null ? path : path + "#" + anchor;
  }

  /** What leads from the page to the site's root: {@code ../../}, or {@code ./} where it lies there. */
  String root() {
    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    return base != null ? base : up.isEmpty() ? "./" : up;
  }

  private static String relative(String from, String target) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0 && target.startsWith(from.substring(0, slash + 1)); slash = from.indexOf('/', slash + 1)) {
      common = slash + 1;
    }
    return "../".repeat((int) from.substring(common).chars().filter(c -> c == '/').count()) + target.substring(common);
  }
}
