package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.http.Mark;

/** Finds tokens in JOSE's compact form: base64url of something that begins with <code>{"</code>, and dots. */
final class Tokens {

  private static final int MAX_TOKENS = 20;

  private Tokens() {}

  /** The tokens that stand in {@code line}, with two to five parts each. */
  static List<Excerpt> in(Excerpt line) {
    String text = line.text();
    List<Excerpt> found = new ArrayList<>();
    marks(line, found);
    int at = text.indexOf("eyJ");
    while (at >= 0 && found.size() < MAX_TOKENS) {
      int end = at;
      int dots = 0;
      while (end < text.length() && (part(text.charAt(end)) || text.charAt(end) == '.')) {
        dots += text.charAt(end) == '.' ? 1 : 0;
        end++;
      }
      int stop = end;
      while (stop > at && text.charAt(stop - 1) == '.' && (dots > 2 || end < text.length() && text.charAt(end) == ' ' && dots > 2)) {
        stop--;
        dots--;
      }
      boolean begins = at == 0 || !part(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
      if (begins && dots >= 1 && dots <= 4 && text.indexOf('.', at) - at >= 10) {
        found.add(line.cut(at, stop));
      }
      at = text.indexOf("eyJ", end);
    }
    return found;
  }

  /** What a redaction left of tokens. */
  private static void marks(Excerpt line, List<Excerpt> found) {
    String text = line.text();
    for (int at = text.indexOf("[JW"); at >= 0 && found.size() < MAX_TOKENS; at = text.indexOf("[JW", at + 3)) {
      int end = text.indexOf(']', at) + 1;
      if (end > 0 && Mark.read(text.substring(at, end)) != null) {
        found.add(line.cut(at, end));
      }
    }
  }

  private static boolean part(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '=' || c == '+' || c == '/';
  }
}
