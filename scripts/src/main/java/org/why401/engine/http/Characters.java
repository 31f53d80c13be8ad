package org.why401.engine.http;

/** Characters that no credential has, and that pasting brings along. */
final class Characters {

  private Characters() {}

  /** Where the first character stands that shows as nothing or as a plain space; -1 where there is none. */
  static int firstInvisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00a0' || c == '\u00ad' || c >= '\u2000' && c <= '\u200f' || c >= '\u2028' && c <= '\u202f' || c >= '\u2060' && c <= '\u2064' || c == '\ufeff') {
        return i;
      }
    }
    return -1;
  }

  /** As {@link #firstInvisible}, and the quotes and dashes that word processors put in. */
  static int firstPasted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2010' && c <= '\u2015' || c >= '\u2018' && c <= '\u201f') {
        return i;
      }
    }
    return firstInvisible(text);
  }

  /** Whether a space or a tab stands at either end. */
  static boolean isEdged(String text) {
    return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
  }

  /** Whether no character is a control character or one that could not be decoded. */
  static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= '\u007f' && c < '\u00a0' || c == '\ufffd') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
