package org.why401.engine.facts;

import org.why401.engine.Ascii;

/** Words that somebody's texts begin with, and the name of who writes so. */
final class Beginnings {

  private static final int READ = 80;

  private Beginnings() {}

  /**
   * The name of who writes texts that begin so, or null; case does not count.
   *
   * @param known pairs of a beginning in lower case and a name
   */
  static String nameOf(String text, String[][] known) {
    String lower = Ascii.lower(text.length() > READ ? text.substring(0, READ) : text);
    for (String[] beginning : known) {
      if (lower.startsWith(beginning[0])) {
        return beginning[1];
      }
    }
    return null;
  }
}
