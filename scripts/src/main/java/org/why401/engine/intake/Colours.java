package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Terminal control sequences: colours ({@code ESC [ 31 m}, also where the ESC itself was lost) and links ({@code ESC ] 8 ; ;}). */
final class Colours {

  private static final char ESC = '\u001B';

  private Colours() {}

  /** The line without them; the same object where there were none. */
  static Excerpt remove(Excerpt line) {
    String text = line.text();
    if (text.indexOf(ESC) < 0 && !text.contains("[0m") && !text.contains("[39m")) {
      return line;
    }
    List<Excerpt> parts = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int end = sequenceEnd(text, at);
      if (end > at) {
        parts.add(line.cut(plain, at));
        plain = end;
        at = end;
      } else {
        at++;
      }
    }
    parts.add(line.cut(plain, text.length()));
    return Excerpt.join(parts, "");
  }

  private static int sequenceEnd(String text, int at) {
    if (text.charAt(at) == '[') {
      int end = parameters(text, at + 1);
      return end > at + 1 && text.startsWith("m", end) ? end + 1 : at;
    }
    if (text.charAt(at) != ESC) {
      return at;
    }
    if (text.startsWith("[", at + 1)) {
      return Math.min(text.length(), parameters(text, at + 2) + 1);
    }
    if (text.startsWith("]", at + 1)) {
      int end = at + 2;
      while (end < text.length() && text.charAt(end) != '\u0007' && text.charAt(end) != ESC) {
        end++;
      }
      return Math.min(text.length(), end + (text.startsWith("\\", end + 1) ? 2 : 1));
    }
    return Math.min(text.length(), at + 2);
  }

  private static int parameters(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 20 && (Ascii.isDigit(text.charAt(at)) || text.charAt(at) == ';' || text.charAt(at) == '?')) {
      at++;
    }
    return at;
  }
}
