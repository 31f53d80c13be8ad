package org.why401.site.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/** Says what is wrong with a template, and where: Pebble knows the line at best, and of some faults neither that nor the file. */
final class TemplateProblem {

  /** The word that Pebble's message is about: {@code Filter [rawr] does not exist.} */
  private static final Pattern ABOUT = Pattern.compile("[\\[\"]([\\w./-]+)[\\]\"]");

  private TemplateProblem() {}

  /**
   * @param name  the template that was to be read or filled
   * @param model what it was to be filled with
   */
  static Problem of(String name, PebbleException e, Map<String, Object> model, TemplateFiles files) {
    String message = e.getPebbleMessage() == null ? "" : e.getPebbleMessage().strip();
    if (e instanceof AttributeNotFoundException unknown) {
      String word = unknown.getAttributeName();
      Source source = source(e.getFileName() == null ? name : e.getFileName(), files);
      int at = find(source, word, lineStart(source, e));
      return at < 0 ? source.problem(unknown(word), null) : source.problem(at, at + word.length(), unknown(word), near(word, source, at, model));
    }
    if (e instanceof LoaderException) {
      String wanted = message.substring(message.lastIndexOf(' ') + 1);
      return at(name, wanted, message, Nearest.question(wanted, files.files().keySet()), e, files);
    }
    if (message.startsWith("endblock tag should be present")) {
      return at(name, "block", "this block has no end", "close it with {% endblock %}", e, files);
    }
    Matcher about = ABOUT.matcher(message);
    Throwable cause = e.getCause();
    String said = "this template can't be read: " + (!message.isEmpty() ? message : cause == null ? "unknown fault" : cause.getMessage());
    return at(name, about.find() ? about.group(1) : null, said, null, e, files);
  }

  private static String unknown(String word) {
    return "no page of this kind has the variable \"" + word + "\"";
  }

  /** The nearest name: among the parts of what stands before the dot, else among all variables. */
  private static String near(String word, Source source, int at, Map<String, Object> model) {
    String text = source.text();
    int start = at - 1;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    if (at > 0 && text.charAt(at - 1) == '.') {
      return model.get(text.substring(start, at - 1)) instanceof Map<?, ?> parts ? Nearest.question(word, parts.keySet().stream().map(Object::toString).toList()) : null;
    }
    return Nearest.question(word, model.keySet());
  }

  /** A problem at a word: in the line that Pebble names, else in the first template that has it. */
  private static Problem at(String name, String word, String message, String hint, PebbleException e, TemplateFiles files) {
    String file = e.getFileName() == null ? name : e.getFileName();
    List<String> others = Stream.concat(Stream.of(file, name), files.files().keySet().stream().filter(other -> other.endsWith(".peb"))).distinct().toList();
    for (String other : word == null ? List.<String>of() : others) {
      Source source = source(other, files);
      int line = other.equals(file) ? lineStart(source, e) : 0;
      int at = find(source, word, line) < 0 ? find(source, word, 0) : find(source, word, line);
      if (at >= 0) {
        return source.problem(at, at + word.length(), message, hint);
      }
    }
    Source source = source(file, files);
    int start = lineStart(source, e);
    return source.problem(start, start + 1, message, hint);
  }

  private static Source source(String file, TemplateFiles files) {
    String text = files.text(file);
    return new Source(files.shown().getOrDefault(file, file), text == null ? "" : text);
  }

  /** Where a word stands by itself, from an offset on; -1 where it does not. */
  private static int find(Source source, String word, int from) {
    Matcher matcher = Pattern.compile("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])").matcher(source.text());
    return matcher.find(Math.min(from, source.text().length())) ? matcher.start() : -1;
  }

  private static int lineStart(Source source, PebbleException e) {
    int number = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int start = 0;
    for (int line = 1; line < number && source.text().indexOf('\n', start) >= 0; line++) {
      start = source.text().indexOf('\n', start) + 1;
    }
    return start;
  }
}
