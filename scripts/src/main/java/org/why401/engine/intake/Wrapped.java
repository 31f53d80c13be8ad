package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Tokens that a terminal, a mail or a person broke over several lines: a line that is nothing but a token's rest belongs to the one before it. */
final class Wrapped {

  private static final int SHORTEST_LINE = 60;
  private static final int SHORTEST_RUN = 20;
  /** A prompt or a name makes the first line narrower. */
  private static final int SLACK = 10;

  private Wrapped() {}

  static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Excerpt> parts = new ArrayList<>(List.of(line.text()));
      int end = i + 1;
      while (end < lines.size() && run(line.text().text()) && goesOn(lines.get(end - 1).text().text(), lines.get(end).text().text())) {
        parts.add(lines.get(end++).text().strip());
      }
      joined.add(parts.size() == 1 ? line : new Line(Excerpt.join(parts, ""), line.start(), lines.get(end - 1).end(), false));
      i = end - 1;
    }
    return joined;
  }

  /** Whether the line ends in what may be a JSON web token's beginning. */
  private static boolean run(String line) {
    int start = line.lastIndexOf("eyJ");
    return start >= 0 && line.length() - start >= SHORTEST_RUN && rest(line, start);
  }

  private static boolean goesOn(String line, String next) {
    String rest = next.strip();
    boolean broken = line.endsWith(".") || line.length() >= SHORTEST_LINE && line.length() + SLACK >= next.length();
    return broken && rest.length() > 3 && rest(rest, 0) && !(rest.startsWith("eyJ") && !line.endsWith("."));
  }

  private static boolean rest(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && "-_.=".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
