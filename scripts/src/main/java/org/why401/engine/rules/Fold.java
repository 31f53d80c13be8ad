package org.why401.engine.rules;

/** Forgets case, character by character and in no language, so that whatever RE2 matches ignoring case is the same here. */
final class Fold {

  private Fold() {}

  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    // By way of the upper case: the long s and the Kelvin sign have a lower case only there.
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /**
   * Whether RE2/J surely gets to an end with that character when it ignores case: its walk from case to case must come back to where it
   * began. From U+1C80 (a small letter whose capital has another small letter) and a few like it, it never does.
   */
  static boolean comesBack(char c) {
    char upper = Character.toUpperCase(c);
    char lower = Character.toLowerCase(c);
    return c < 128 || Character.toLowerCase(upper) == c || Character.toUpperCase(lower) == c;
  }

  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }
}
