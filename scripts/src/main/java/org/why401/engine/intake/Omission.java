package org.why401.engine.intake;

import org.why401.engine.Ascii;

/** People say that they took credentials out of what they show: then a header that is not there may have been sent. */
final class Omission {

  private static final String[] DONE = {"removed", "redacted", "omitted", "left out", "blacked out", "masked", "censored", "saniti", "anonymi", "truncated"};
  private static final String[] WHAT = {"header", "authorization", "token", "credential", "secret", "password", "api key", "cookie"};
  private static final int LONGEST = 300;

  private Omission() {}

  /** Whether a line of prose, no line of a tool or log, says so. */
  static boolean says(String line) {
    return line.length() <= LONGEST && any(Ascii.lower(line), DONE) && any(Ascii.lower(line), WHAT);
  }

  private static boolean any(String line, String[] words) {
    for (String word : words) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
