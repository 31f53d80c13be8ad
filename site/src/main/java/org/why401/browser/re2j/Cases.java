package org.why401.browser.re2j;

/** Which characters are the same but for case, as RE2/J has it. */
final class Cases {

  /** How many characters may be the same but for case, at most. */
  static final int MOST = 5;

  /** Where more than two characters are the same, or lower and upper case are no pair: each is followed by the next one, round in a circle. */
  private static final String CIRCLES =
      "KkSsk\u212as\u017f\u00b5\u039c\u00c5\u00e5\u00df\u1e9e\u00e5\u212b\u0130\u0130\u0131\u0131\u017fS"
          + "\u01c4\u01c5\u01c5\u01c6\u01c6\u01c4\u01c7\u01c8\u01c8\u01c9\u01c9\u01c7\u01ca\u01cb\u01cb\u01cc\u01cc\u01ca\u01f1\u01f2\u01f2\u01f3"
          + "\u01f3\u01f1\u0345\u0399\u0392\u03b2\u0395\u03b5\u0398\u03b8\u0399\u03b9\u039a\u03ba\u039c\u03bc\u03a0\u03c0\u03a1\u03c1\u03a3\u03c2"
          + "\u03a6\u03c6\u03a9\u03c9\u03b2\u03d0\u03b5\u03f5\u03b8\u03d1\u03b9\u1fbe\u03ba\u03f0\u03bc\u00b5\u03c0\u03d6\u03c1\u03f1\u03c2\u03c3"
          + "\u03c3\u03a3\u03c6\u03d5\u03c9\u2126\u03d0\u0392\u03d1\u03f4\u03d5\u03a6\u03d6\u03a0\u03f0\u039a\u03f1\u03a1\u03f4\u0398\u03f5\u0395"
          + "\u1e60\u1e61\u1e61\u1e9b\u1e9b\u1e60\u1e9e\u00df\u1fbe\u0345\u2126\u03a9\u212aK\u212b\u00c5";

  private Cases() {}

  /** The next character that is the same but for case; the last one leads back to the first, and one that is alone to itself. */
  static int next(int c) {
    for (int i = 0; i < CIRCLES.length(); i += 2) {
      if (CIRCLES.charAt(i) == c) {
        return CIRCLES.charAt(i + 1);
      }
    }
    int lower = Character.toLowerCase(c);
    return lower != c ? lower : Character.toUpperCase(c);
  }
}
