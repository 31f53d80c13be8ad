package org.why401.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/** Finds why filling a template has no end: a chain of templates that comes back to where it was. */
final class TemplateLoop {

  private static final Pattern NAMED = Pattern.compile("\\{%-?\\s*(?:extends|include|import|embed|from)\\s+[\"']([^\"']+)[\"']");

  private TemplateLoop() {}

  /** @param name the template whose filling had no end */
  static Problem problem(String name, TemplateFiles files) {
    Map<String, Integer> way = new LinkedHashMap<>();
    String first = search(name, files, way);
    if (first == null) {
      return Problem.of(files.shown().getOrDefault(name, name), "filling this template has no end", "let it include fewer others, or give what it repeats an end");
    }
    List<String> loop = new ArrayList<>(way.keySet()).subList(new ArrayList<>(way.keySet()).indexOf(first), way.size());
    int at = way.get(first);
    Source source = new Source(files.shown().getOrDefault(first, first), files.text(first));
    int end = source.text().indexOf('}', at);
    return source.problem(at, end < 0 ? at + 1 : end + 1, "this template comes back to itself: " + String.join(" → ", loop) + " → " + first, "take one of the steps out");
  }

  /** Goes down from a template; the one that is met again, with the way to it in {@code way}, or null. */
  private static String search(String name, TemplateFiles files, Map<String, Integer> way) {
    String text = files.text(name);
    Matcher named = NAMED.matcher(text == null ? "" : text);
    while (named.find()) {
      way.put(name, named.start());
      String next = named.group(1);
      String found = way.containsKey(next) ? next : search(next, files, way);
      if (found != null) {
        return found;
      }
      way.remove(name);
    }
    return null;
  }
}
