package org.why401.engine.facts;

import java.util.Set;
import java.util.function.Consumer;
import org.why401.engine.Ascii;

/** Finds error codes in statements: set off by quotes, brackets or punctuation, not as a word of a sentence. */
final class OauthCodes {

  private static final String OPENING = "\"'[(=:{`>";
  private static final String CLOSING = "\"'])}:,;.&|`<\n\r";

  private OauthCodes() {}

  /** Gives each code that stands in the text as one, in its order. */
  static void in(String text, Set<String> codes, Consumer<String> found) {
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      // A code has an underscore and no other words stuck to it.
      if (end - at > 7 && end - at < 40 && codes.contains(text.substring(at, end)) && standsOut(text, at, end)) {
        found.accept(text.substring(at, end));
      }
      at = end;
    }
  }

  private static boolean standsOut(String text, int start, int end) {
    boolean closed = end == text.length() || CLOSING.indexOf(text.charAt(end)) >= 0;
    boolean named = end + 1 < text.length() && (text.charAt(end) == ':' || text.charAt(end) == ' ' && "-(\"\u2013".indexOf(text.charAt(end + 1)) >= 0);
    return named || closed && opens(text, start) || end == text.length();
  }

  private static boolean opens(String text, int start) {
    if (start == 0 || OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      return true;
    }
    return text.charAt(start - 1) == ' ' && (start == 1 || ":-=,>|\u2013".indexOf(text.charAt(start - 2)) >= 0);
  }

  private static boolean isWord(char c) {
    return Ascii.isLetterOrDigit(c) || c == '_';
  }
}
