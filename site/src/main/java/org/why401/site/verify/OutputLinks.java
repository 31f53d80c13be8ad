package org.why401.site.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;

/** Every link, script, style sheet and image of a page that leads into the site leads to something that is there. */
final class OutputLinks {

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

  private OutputLinks() {}

  static void check(String name, Document page, Set<String> files, Map<String, Set<String>> ids, String address, List<Problem> problems) {
    for (Element element : page.select("[href], [src]")) {
      String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      String lower = link.toLowerCase(Locale.ROOT).strip();
      if (lower.startsWith("javascript:") || lower.startsWith("data:") && !element.normalName().equals("link") && !element.normalName().equals("img")) {
        problems.add(Problem.of(name, "a link that runs script: \"" + link + "\"", null));
        continue;
      }
      if (element.attr("rel").equals("canonical")) {
        continue;
      }
      String inside = inside(link, name, address);
      if (inside != null) {
        follow(name, link, inside, files, ids, problems);
      }
    }
  }

  /** The output file and anchor that a link means; null where it leaves the site. */
  private static String inside(String link, String name, String address) {
    if (name.equals("404.html")) {
      String base = address == null ? "/" : address;
      return link.startsWith("#") ? name + link : link.startsWith(base) ? link.substring(base.length()) : null;
    }
    if (ELSEWHERE.matcher(link).lookingAt()) {
      return null;
    }
    return link.startsWith("#") ? name + link : resolve(name, link);
  }

  private static void follow(String name, String link, String inside, Set<String> files, Map<String, Set<String>> ids, List<Problem> problems) {
    int hash = inside.indexOf('#');
    String path = hash < 0 ? inside : inside.substring(0, hash);
    String file = decode(path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?')));
    String anchor = hash < 0 ? "" : decode(inside.substring(hash + 1));
    if (!files.contains(file)) {
      problems.add(Problem.of(name, "a link of the page that was made leads nowhere: \"" + link + "\"", Nearest.question(file, files)));
      return;
    }
    // An anchor with "=" is a word to the page's script, such as #status=401.
    boolean known = anchor.isEmpty() || anchor.contains("=") || !ids.containsKey(file) || ids.get(file).contains(anchor);
    if (!known) {
      problems.add(Problem.of(name, "the page " + file + " has no \"#" + anchor + "\" that this page links to", Nearest.question(anchor, ids.get(file))));
    }
  }

  private static String resolve(String name, String link) {
    Deque<String> steps = new ArrayDeque<>();
    int cut = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
    for (String step : (name.substring(0, name.lastIndexOf('/') + 1) + link.substring(0, cut)).split("/")) {
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
