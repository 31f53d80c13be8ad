package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** Bold type that a person put into a transcript: {@code **WWW-Authenticate:** Bearer}. A row of asterisks is a mask, and stays. */
final class Markup {

  private Markup() {}

  /** The line without it; the same object where there was none. */
  static Excerpt remove(Excerpt line) {
    String text = line.text();
    int mark = mark(text, 0);
    if (mark < 0 || mark(text, mark + 2) < 0) {
      return line;
    }
    List<Excerpt> parts = new ArrayList<>();
    int plain = 0;
    while (mark >= 0) {
      parts.add(line.cut(plain, mark));
      plain = mark + 2;
      mark = mark(text, plain);
    }
    parts.add(line.cut(plain, text.length()));
    return Excerpt.join(parts, "");
  }

  private static int mark(String text, int from) {
    for (int at = text.indexOf("**", from); at >= 0; at = text.indexOf("**", at)) {
      int end = at + 2;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      boolean blank = (at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ');
      if (end == at + 2 && !blank && (at == 0 || text.charAt(at - 1) != '/')) {
        return at;
      }
      at = end;
    }
    return -1;
  }
}
