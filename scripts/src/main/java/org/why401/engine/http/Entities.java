package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/** Character references of HTML and XML: the numeric ones and those names that error pages use. */
final class Entities {

  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED = Words.table(
      "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ",
      "rsquo", "\u2019", "lsquo", "\u2018", "ldquo", "\u201c", "rdquo", "\u201d",
      "ndash", "\u2013", "mdash", "\u2014", "hellip", "\u2026", "copy", "\u00a9");

  private Entities() {}

  /** {@code source} with its references replaced; each character keeps its place. */
  static Excerpt decode(Excerpt source) {
    String text = source.text();
    int reference = text.indexOf('&');
    if (reference < 0) {
      return source;
    }
    List<Excerpt> parts = new ArrayList<>();
    int plain = 0;
    while (reference >= 0) {
      int end = text.substring(reference, Math.min(text.length(), reference + LONGEST)).indexOf(';') + reference;
      String character = end > reference ? character(text.substring(reference + 1, end)) : null;
      if (character != null) {
        parts.add(source.cut(plain, reference));
        parts.add(Excerpt.decoded(character, source.place(reference, end + 1)));
        plain = end + 1;
      }
      reference = text.indexOf('&', character != null ? plain : reference + 1);
    }
    parts.add(source.cut(plain, text.length()));
    return Excerpt.join(parts, "");
  }

  private static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.get(name);
    }
    boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
    int code = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Ascii.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return null;
      }
      code = code * (hex ? 16 : 10) + digit;
      if (code > Character.MAX_CODE_POINT) {
        return null;
      }
    }
    return code == 0 ? null : new String(Character.toChars(code));
  }
}
