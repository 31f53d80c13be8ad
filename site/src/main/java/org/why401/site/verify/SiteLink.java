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
      inside = ELSEWHERE.matcher(link).lookingAt() ? null : resolve(page, link);
    }
    if (inside == null) {
      return null;
    }
    int hash = inside.indexOf('#');
    String path = hash < 0 ? inside : inside.substring(0, hash);
    String file = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    return new SiteLink(decode(file), hash < 0 ? "" : decode(inside.substring(hash + 1)));
  }

  private static String resolve(String page, String link) {
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
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
