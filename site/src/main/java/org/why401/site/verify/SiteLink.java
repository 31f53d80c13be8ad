package org.why401.site.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * A link of a page that stays inside the site.
 *
 * @param file   the output file that it leads to
 * @param anchor what stands behind its {@code #}; empty where there is none
 */
record SiteLink(String file, String anchor) {

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

  /**
   * Follows a link as a browser does; null where it leaves the site.
   *
   * @param page    the output file that it stands in
   * @param address what links of 404.html begin with; null for a site without address
   */
  static SiteLink of(String link, String page, String address) {
    String inside;
    if (link.startsWith("#")) {
      inside = page + link;
    } else if (page.equals("404.html")) {
      String base = address == null ? "/" : address;
      inside = link.startsWith(base) ? link.substring(base.length()) : null;
    } else {
      inside = (link.indexOf(':') >= 0 || link.startsWith("//")) && ELSEWHERE.matcher(link).lookingAt() ? null : resolve(page, link);
    }
    if (inside == null) {
      return null;
    }
    int hash = inside.indexOf('#');
    String path = hash < 0 ? inside : inside.substring(0, hash);
    String file = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    return new SiteLink(decode(file), hash < 0 ? "" : decode(inside.substring(hash + 1)));
  }

  /** Whether it leads to an element; an anchor with "=" is a word to the page's script, such as {@code #status=401}. */
  boolean isToAnElement() {
    return !anchor.isEmpty() && anchor.indexOf('=') < 0;
  }

  /** Most links climb some folders, and then go down: they need not be taken apart. */
  private static String resolve(String page, String link) {
    int folder = page.lastIndexOf('/');
    int from = 0;
    while (link.startsWith("../", from)) {
      from += 3;
      folder = folder < 0 ? -1 : page.lastIndexOf('/', folder - 1);
    }
    boolean odd = link.indexOf("..", from) >= 0 || link.indexOf("./", from) >= 0 || link.indexOf("//", from) >= 0 || link.startsWith("/", from) || link.equals(".");
    return odd ? resolved(page, link) : page.substring(0, folder + 1) + link.substring(from);
  }

  private static String resolved(String page, String link) {
    Deque<String> steps = new ArrayDeque<>();
    int cut = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
    for (String step : (page.substring(0, page.lastIndexOf('/') + 1) + link.substring(0, cut)).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.addLast(step);
      }
    }
    String path = String.join("/", steps);
    return (link.substring(0, cut).endsWith("/") ? path + "/" : path) + link.substring(cut);
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
