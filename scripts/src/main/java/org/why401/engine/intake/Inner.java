package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/** What a line of a tool or log says behind the names of exceptions, levels and parts of a program: {@code java.io.IOException: x}, {@code desc = x}. */
final class Inner {

  private static final String LABELS = "error err fatal warning warn info debug remote failed exception caused uncaught failure denied unauthorized message msg reason detail details";
  private static final int MOST_LABELS = 8;
  private static final int LONGEST_LABEL = 120;
  private static final int DEEPEST_ESCAPE = 3;

  private Inner() {}

  /** The statements within {@code line}; empty where the line says nothing but itself. */
  static List<Excerpt> statements(Excerpt line) {
    List<Excerpt> found = new ArrayList<>();
    String text = line.text();
    int desc = text.lastIndexOf(" desc = ");
    Excerpt rest = line.cut(desc < 0 ? 0 : desc + 8, text.length());
    for (int i = 0; i < MOST_LABELS; i++) {
      int label = label(rest.text());
      if (label == 0) {
        break;
      }
      rest = rest.cut(label, rest.text().length()).strip();
    }
    if (rest.text().length() < text.length() && !rest.isEmpty()) {
      found.add(rest);
    }
    found.addAll(Clauses.in(line));
    columns(line, "\t", found);
    columns(line, "#011", found);
    return found;
  }

  /** How long the label is that the text begins with, its colon included; 0 where it begins with none. */
  private static int label(String text) {
    int colon = text.indexOf(": ");
    if (colon < 2 || colon > LONGEST_LABEL) {
      return 0;
    }
    int word = text.lastIndexOf(' ', colon - 1) + 1;
    String last = text.substring(word, colon);
    int dot = last.lastIndexOf('.') + 1;
    boolean named = dot < last.length() && !(last.charAt(dot) >= 'a' && last.charAt(dot) <= 'z');
    boolean path = last.contains("::") && last.indexOf('{') < 0;
    boolean exception = path || named && (last.contains("Exception") || last.contains("Error") || last.contains("Denied") || last.contains("::"));
    boolean shout = last.length() > 5 && last.equals(Ascii.upper(last));
    int blank = text.indexOf(' ');
    boolean single = word == 0 || text.startsWith("Caused by ") || text.startsWith("Uncaught ") || text.startsWith("Exception in ") || text.startsWith("Unhandled ") || Ascii.isDigit(text.charAt(0)) && blank == word - 1
        || text.startsWith("panic ");
    return single && (exception || shout || word == 0 && Words.has(LABELS, Ascii.lower(last))) || text.startsWith("Caused by: ") ? colon + 2 : 0;
  }

  private static void columns(Excerpt line, String mark, List<Excerpt> found) {
    String text = line.text();
    int start = text.indexOf(mark);
    for (int count = 0; start >= 0 && count < MOST_LABELS; count++) {
      int from = start + mark.length();
      int next = text.indexOf(mark, from);
      Excerpt part = line.cut(from, next < 0 ? text.length() : next).strip();
      if (part.text().indexOf(' ') > 0) {
        found.add(part);
      }
      start = next;
    }
  }

  /** The JSON that stands escaped in the line, as in a string of a log: <code>{\"error\":\"…\"}</code>; null where none does. */
  static Excerpt escaped(Excerpt line) {
    String text = line.text();
    int start = text.indexOf("{\\");
    int end = text.lastIndexOf('}') + 1;
    if (start < 0) {
      start = text.indexOf("{<EOL>");
      return start < 0 || end < start ? null : lines(line.cut(start, end));
    }
    Excerpt inner = line.cut(start, end > start ? end : text.length());
    for (int depth = 0; depth < DEEPEST_ESCAPE && inner.text().startsWith("{\\"); depth++) {
      Excerpt quote = Excerpt.decoded("\"", inner.place());
      if (!(JsonReader.read(Excerpt.join(List.of(quote, inner, quote), "")) instanceof Json.Text string)) {
        return null;
      }
      inner = string.value();
    }
    return JsonExtent.begins(inner.text()) ? inner : null;
  }

  /** Spring's logs write {@code <EOL>} for a line's end. */
  private static Excerpt lines(Excerpt written) {
    List<Excerpt> parts = new ArrayList<>();
    String text = written.text();
    int start = 0;
    for (int end = text.indexOf("<EOL>"); end >= 0; end = text.indexOf("<EOL>", start)) {
      parts.add(written.cut(start, end));
      start = end + 5;
    }
    parts.add(written.cut(start, text.length()));
    return Excerpt.join(parts, "\n");
  }
}
