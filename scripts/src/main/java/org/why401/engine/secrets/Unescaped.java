package org.why401.engine.secrets;

import org.why401.engine.Ascii;

/**
 * A text with the escapes of JSON and of URLs undone, which still knows where each character stood: a copy of a secret is found in it
 * whichever of its characters a writer chose to escape.
 */
record Unescaped(String text, int[] starts) {

  /** Null where nothing in {@code text} is escaped. */
  static Unescaped of(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('%') < 0) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int[] starts = new int[text.length() + 1];
    int i = 0;
    while (i < text.length()) {
      starts[plain.length()] = i;
      int code = -1;
      int length = 1;
      char c = text.charAt(i);
      if (c == '%') {
        code = hex(text, i + 1, 2);
        length = 3;
      } else if (c == '\\' && text.startsWith("u", escapeEnd(text, i))) {
        // A string within a string escapes the backslash again.
        code = hex(text, escapeEnd(text, i) + 1, 4);
        length = escapeEnd(text, i) + 5 - i;
      } else if (c == '\\' && i + 1 < text.length() && "\"\\/'".indexOf(text.charAt(i + 1)) >= 0) {
        code = text.charAt(i + 1);
        length = 2;
      }
      plain.append(code < 0 ? c : (char) code);
      i += code < 0 ? 1 : length;
    }
    starts[plain.length()] = text.length();
    return new Unescaped(plain.toString(), starts);
  }

  private static int escapeEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 8 && text.charAt(end) == '\\') {
      end++;
    }
    return end;
  }

  private static int hex(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Ascii.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
