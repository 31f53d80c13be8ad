package org.why401.engine;

/**
 * ASCII's letters and digits, which protocols, logs and commands are made of. Unlike {@link Character}'s they are the same in every home of
 * the engine, and cost a page no tables of Unicode's.
 */
public final class Ascii {

  private Ascii() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  public static boolean isLetter(char c) {
    return isUpper(c) || c >= 'a' && c <= 'z';
  }

  public static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** What the character is worth as a digit to that base (16 at most); -1 where it is none. */
  public static int digit(char c, int base) {
    int value = isDigit(c) ? c - '0' : isLetter(c) ? (c | 0x20) - 'a' + 10 : -1;
    return value < base ? value : -1;
  }

  /** The text with its capitals small, and as long as it was. */
  public static String lower(String text) {
    return shifted(text, 'A', 'a' - 'A');
  }

  /** The text with its small letters as capitals. */
  public static String upper(String text) {
    return shifted(text, 'a', 'A' - 'a');
  }

  private static String shifted(String text, char first, int by) {
    StringBuilder shifted = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= first && c < first + 26) {
        if (shifted == null) {
          shifted = new StringBuilder(text);
        }
        shifted.setCharAt(i, (char) (c + by));
      }
    }
    return shifted == null ? text : shifted.toString();
  }
}
