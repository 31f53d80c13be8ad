package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** The lines of an evidence, unwrapped. */
final class Lines {

  private final String evidence;
  private final List<Line> lines;

  Lines(String evidence, List<Line> lines) {
    this.evidence = evidence;
    this.lines = lines;
  }

  int size() {
    return lines.size();
  }

  /** The line at {@code index}, as it stands. */
  Excerpt excerpt(int index) {
    return lines.get(index).text();
  }

  /** The text of the line at {@code index}, empty behind the last. */
  String text(int index) {
    return index < lines.size() ? lines.get(index).text().text() : "";
  }

  boolean blank(int index) {
    return text(index).isBlank();
  }

  /** Whether the line is a Markdown fence. */
  boolean fence(int index) {
    String line = text(index).strip();
    return line.startsWith("```") || line.startsWith("~~~");
  }

  /** The lines from {@code from} to {@code to} as one text: the evidence itself where nothing was taken away, else joined. */
  Excerpt between(int from, int to) {
    if (from >= to) {
      return Excerpt.NONE;
    }
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      plain = lines.get(i).plain() && (i == from || follows(lines.get(i - 1), lines.get(i)));
    }
    if (plain) {
      return Excerpt.of(evidence, lines.get(from).start(), lines.get(to - 1).end());
    }
    List<Excerpt> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(lines.get(i).text());
    }
    return Excerpt.join(parts, "\n");
  }

  private boolean follows(Line before, Line after) {
    for (int i = before.end(); i < after.start(); i++) {
      if (evidence.charAt(i) != '\r' && evidence.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }
}
