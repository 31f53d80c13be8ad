package org.why401.engine.rules;

import org.why401.engine.Edits;

/** Guesses what a misspelt name was meant to be. */
public final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /** The known name with the fewest letters to change, or null where none is near. */
  public static String of(String name, Iterable<String> known) {
    if (name.length() > LONGEST) {
      return null;
    }
    String nearest = null;
    int fewest = name.length() / 3 + 2;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) >= fewest) {
        continue;
      }
      int distance = Edits.between(Fold.fold(name), Fold.fold(candidate));
      if (distance < fewest) {
        fewest = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** "did you mean …?" with the nearest name, or null where none is near. */
  public static String question(String name, Iterable<String> known) {
    String nearest = of(name, known);
    return nearest == null ? null : "did you mean \"" + nearest + "\"?";
  }

  /** The same as the end of a message: "; did you mean …?", or nothing. */
  public static String hint(String name, Iterable<String> known) {
    String question = question(name, known);
    return question == null ? "" : "; " + question;
  }
}
