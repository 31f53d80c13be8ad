package org.why401.engine.rules;

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
      int distance = distance(Fold.fold(name), Fold.fold(candidate));
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

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
