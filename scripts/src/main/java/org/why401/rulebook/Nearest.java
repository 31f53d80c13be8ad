package org.why401.rulebook;

import java.util.Collection;

/** Finds the name that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /** "did you mean …?" with the nearest of the known names, or null where none is near. */
  public static String hint(String wrong, Collection<String> known) {
    String nearest = of(wrong, known);
    return nearest == null ? null : "did you mean \"" + nearest + "\"?";
  }

  /** The known name that takes the fewest changes, or null where more than a third of the letters (two of a short word) would change. */
  public static String of(String wrong, Collection<String> known) {
    String best = null;
    int fewest = Math.max(wrong.length() < 4 ? 1 : 2, Math.min(wrong.length(), 24) / 3) + 1;
    for (String name : known) {
      int changes = Math.abs(name.length() - wrong.length()) >= fewest ? fewest : changes(wrong, name);
      if (changes < fewest) {
        fewest = changes;
        best = name;
      }
    }
    return best;
  }

  /** Levenshtein's distance. */
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
        row[j] = Math.min(diagonal + same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
