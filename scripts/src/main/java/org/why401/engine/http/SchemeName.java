package org.why401.engine.http;

import org.why401.engine.Ascii;

/** The names of authentication schemes as people mistype them. */
public final class SchemeName {

  /** Registered ones and their like, as their documents write them. */
  private static final String[] USUAL = {"Bearer", "Basic", "Digest", "Token", "DPoP", "Negotiate", "NTLM", "ApiKey", "JWT", "OAuth", "Hawk"};
  private static final String[] GLUED = {"bearer", "basic", "token"};
  private static final String SEPARATORS = ":=,;";
  private static final int SHORTEST_REST = 8;

  private SchemeName() {}

  /**
   * The offset after a scheme that something other than a blank parts from what follows, separator included: {@code Bearer:abc…}, {@code Bearer= abc…},
   * {@code BearereyJ…}; -1 where the text from {@code start} to {@code end} does not begin so.
   */
  public static int gluedEnd(String text, int start, int end) {
    for (String name : GLUED) {
      int after = start + name.length();
      if (after < end && text.regionMatches(true, start, name, 0, name.length())) {
        boolean separator = SEPARATORS.indexOf(text.charAt(after)) >= 0;
        boolean jwt = end - after > SHORTEST_REST && (text.startsWith("eyJ", after) || Mark.end(text, after) > 0);
        return separator ? after + 1 : jwt ? after : -1;
      }
    }
    return -1;
  }

  /** The same without the separator: where the name ends. */
  public static int nameEnd(String text, int start, int gluedEnd) {
    return SEPARATORS.indexOf(text.charAt(gluedEnd - 1)) >= 0 && gluedEnd > start + 1 ? gluedEnd - 1 : gluedEnd;
  }

  /** Whether an unknown scheme is a known one with a letter or two wrong: {@code Barer}, {@code Bearear}. */
  public static boolean isMisspelt(String scheme) {
    String lower = Ascii.lower(scheme);
    if (lower.length() < 4 || lower.length() > 9) {
      return false;
    }
    for (String usual : USUAL) {
      if (usual.equalsIgnoreCase(scheme)) {
        return false;
      }
    }
    return distance(lower, "bearer") <= 2 || distance(lower, "basic") <= 1 || distance(lower, "digest") <= 1;
  }

  /** Whether this is a usual scheme with its letters in another case than its document's; of Token, vendors document both. */
  public static boolean isOtherCase(String scheme) {
    if (scheme.equals("token")) {
      return false;
    }
    for (String usual : USUAL) {
      if (usual.equalsIgnoreCase(scheme)) {
        return !usual.equals(scheme);
      }
    }
    return false;
  }

  /** Insertions, deletions, replacements and swaps of neighbours; both texts are short. */
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
