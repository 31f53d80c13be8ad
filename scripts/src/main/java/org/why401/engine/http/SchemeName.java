package org.why401.engine.http;

import org.why401.engine.Ascii;
import org.why401.engine.Edits;

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
    return Edits.between(lower, "bearer") <= 2 || Edits.between(lower, "basic") <= 1 || Edits.between(lower, "digest") <= 1;
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
}
