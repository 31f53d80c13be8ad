package org.why401.engine.intake;

import java.util.function.Predicate;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.http.JsonReader;

/** Finds where JSON ends by its brackets, before it is read. */
final class JsonExtent {

  private static final int PROBE_LINES = 20;
  private static final int PROBE_LENGTH = 2_000;

  private JsonExtent() {}

  /**
   * The line behind the one on which the JSON closes that begins at {@code from}; where it never does, the line that {@code ends} knows, a
   * fence, or the end. {@code from} itself where no JSON begins there.
   */
  static int end(Lines lines, int from, Predicate<String> ends) {
    return end(lines, from, 0, ends);
  }

  /** The same of JSON that begins in the middle of its first line, at {@code column}. */
  static int end(Lines lines, int from, int column, Predicate<String> ends) {
    if (!begins(lines.text(from).substring(column)) || !isJson(lines, from, column)) {
      return from;
    }
    Brackets brackets = new Brackets();
    int at = from;
    while (at < lines.size() && !lines.fence(at) && (at == from || !ends.test(lines.text(at)))) {
      brackets.scan(at == from ? lines.text(at).substring(column) : lines.text(at));
      at++;
      if (brackets.close() >= 0) {
        break;
      }
    }
    return at;
  }

  /** Judged by its beginning alone, so that text which only looks like JSON is not read again and again. */
  private static boolean isJson(Lines lines, int from, int column) {
    Excerpt beginning = lines.between(from, Math.min(lines.size(), from + PROBE_LINES));
    return JsonReader.leading(beginning.cut(column, Math.min(beginning.text().length(), column + PROBE_LENGTH))) > 0;
  }

  /** Whether the line may be the first one of an object or array. */
  static boolean begins(String line) {
    String start = line.substring(0, Math.min(line.length(), 400)).strip();
    if (start.startsWith("{")) {
      String next = start.substring(1).strip();
      return next.isEmpty() || "\"'}".indexOf(next.charAt(0)) >= 0 || Ascii.isLetter(next.charAt(0)) && next.indexOf(':') > 0;
    }
    if (start.startsWith("[")) {
      String next = start.substring(1).strip();
      return next.isEmpty() || "{[\"]".indexOf(next.charAt(0)) >= 0;
    }
    return false;
  }

  /** How many characters the JSON takes that {@code text} begins with; 0 where it isn't JSON or isn't closed. */
  static int closed(Excerpt text) {
    if (!begins(text.text())) {
      return 0;
    }
    Brackets brackets = new Brackets();
    brackets.scan(text.text());
    return Math.max(0, brackets.close());
  }

  /** How deep in brackets a text is, outside strings. */
  private static final class Brackets {
    private int depth;
    private boolean string;
    private boolean escaped;
    private int close = -1;

    private void scan(String text) {
      for (int i = 0; i < text.length() && close < 0; i++) {
        char here = text.charAt(i);
        if (escaped) {
          escaped = false;
        } else if (string) {
          escaped = here == '\\';
          string = here != '"';
        } else if (here == '"') {
          string = true;
        } else if (here == '{' || here == '[') {
          depth++;
        } else if ((here == '}' || here == ']') && --depth <= 0) {
          close = i + 1;
        }
      }
    }

    /** Behind the bracket that closes the first one, in the text scanned last; -1 as long as it is open. */
    private int close() {
      return close;
    }
  }
}
