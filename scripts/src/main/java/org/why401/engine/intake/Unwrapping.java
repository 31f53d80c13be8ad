package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Takes a text apart into lines, and from each line what a terminal, a log or a forum put around it. */
final class Unwrapping {

  /** More lines than a log of 64 MB has; what comes behind is not read. */
  private static final int MAX_LINES = 1_000_000;

  private Unwrapping() {}

  static Lines unwrap(String evidence) {
    List<Line> lines = new ArrayList<>();
    int start = evidence.startsWith("\uFEFF") ? 1 : 0;
    while (start <= evidence.length() && lines.size() < MAX_LINES) {
      int end = lineEnd(evidence, start);
      if (end < evidence.length() || end > start) {
        add(lines, evidence, start, end);
      }
      start = nextLine(evidence, end);
    }
    return new Lines(evidence, Wrapped.join(Prefix.remove(lines)));
  }

  private static int lineEnd(String evidence, int from) {
    int at = from;
    while (at < evidence.length() && evidence.charAt(at) != '\n' && evidence.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Behind the line end at {@code end}: a recorded terminal puts a second carriage return before the line feed. */
  private static int nextLine(String evidence, int end) {
    int at = end;
    while (at < evidence.length() && evidence.charAt(at) == '\r') {
      at++;
    }
    return evidence.startsWith("\n", at) ? at + 1 : Math.max(at, end + 1);
  }

  private static void add(List<Line> lines, String evidence, int start, int end) {
    Excerpt raw = Excerpt.of(evidence, start, end);
    Excerpt text = Markup.remove(Colours.remove(raw));
    Line line = new Line(text, start, end, text == raw);
    int frame = frame(text.text());
    line = frame > 0 ? line.without(frame) : line;
    int meter = Meter.length(line.text().text());
    if (meter > 0) {
      line = line.without(meter);
      if (line.text().text().isBlank()) {
        return;
      }
    }
    int glued = glued(line.text().text());
    if (glued > 0) {
      Excerpt before = line.text().cut(0, glued);
      lines.add(new Line(before, line.start(), before.place() == null ? line.end() : before.place().end(), line.plain()));
      line = line.without(glued);
    }
    lines.add(line);
  }

  /** How much of the line is a box's side or the name of a container ({@code web_1  | }). */
  private static int frame(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || box(line.charAt(at)))) {
      at++;
    }
    boolean boxed = at > 0 && !line.substring(0, at).isBlank();
    if (boxed) {
      return at;
    }
    int klog = line.length() > 5 && "IWEF".indexOf(line.charAt(0)) >= 0 && Ascii.isDigit(line.charAt(1)) && Ascii.isDigit(line.charAt(4)) ? line.indexOf("] ") : -1;
    if (klog > 0 && klog < 80 && line.lastIndexOf(".go:", klog) > 0) {
      return klog + 2;
    }
    int name = 0;
    while (name < line.length() && name < 60 && (Ascii.isLetterOrDigit(line.charAt(name)) || "_-.".indexOf(line.charAt(name)) >= 0)) {
      name++;
    }
    int bar = name;
    while (bar < line.length() && line.charAt(bar) == ' ') {
      bar++;
    }
    boolean named = name > 0 && bar > name && line.startsWith("|", bar) && (bar + 1 == line.length() || line.charAt(bar + 1) == ' ');
    return named ? Math.min(line.length(), bar + 2) : 0;
  }

  private static boolean box(char c) {
    return c >= '\u2500' && c <= '\u257F';
  }

  /** Where in a line curl's own words begin behind a body that did not end with a line break; 0 where they don't. */
  private static int glued(String line) {
    int found = line.indexOf("* Connection #");
    if (found < 0) {
      found = line.indexOf("* Closing connection");
    }
    boolean marked = found >= 2 && " \t".indexOf(line.charAt(found - 1)) >= 0 && line.substring(0, found).isBlank();
    return found > 0 && !marked && !line.substring(0, found).endsWith("] ") ? found : 0;
  }
}
