package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.http.TokenKind;

/** Tokens that can be told by how they begin, wherever they stand. */
final class Prefixes {

  private Prefixes() {}

  static void find(String text, List<Sighting> out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Looks.isAlphanumeric(c) || i > 0 && isInner(text.charAt(i - 1))) {
        continue;
      }
      String kind = kindAt(text, i);
      int end = end(text, i);
      if (kind != null) {
        out.add(new Sighting(i, end, kind, null, Sighting.READ));
      }
      i = Math.max(i, end - 1);
    }
  }

  /** The kind of the token that begins at {@code start}, or null. */
  static String kindAt(String text, int start) {
    TokenKind kind = TokenKind.at(text, start, end(text, start));
    return kind == null ? null : kind.label();
  }

  private static boolean isInner(char c) {
    return Looks.isAlphanumeric(c) || c == '_' || c == '-';
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && (Looks.isWordChar(text.charAt(end)) || text.charAt(end) == '/' && text.startsWith("1//", start))) {
      end++;
    }
    while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
      end--;
    }
    return end;
  }
}
