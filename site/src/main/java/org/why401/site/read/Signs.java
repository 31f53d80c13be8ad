package org.why401.site.read;

/** Which extensions of Markdown a text may use, by the signs in it: one look at each character, since every text is asked. */
final class Signs {

  static final int TABLE = 1;
  static final int STRIKE = 1 << 1;
  static final int TASK = 1 << 2;
  static final int AUTOLINK = 1 << 3;
  static final int FOOTNOTE = 1 << 4;
  static final int DEFINITION = 1 << 5;
  static final int ADMONITION = 1 << 6;
  static final int WIKI = 1 << 7;

  private Signs() {}

  /** A bit for each extension in the order of {@link Parsers}. */
  static int of(String text) {
    int uses = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'v' || c == ' ') {
        continue;
      }
      uses |= switch (c) {
        case '|' -> TABLE;
        case '~' -> STRIKE | (beginsLine(text, i) ? DEFINITION : 0);
        case '[' -> bracket(text, i);
        case '@' -> AUTOLINK;
        case ':' -> (text.startsWith("//", i + 1) ? AUTOLINK : 0) | (beginsLine(text, i) ? DEFINITION : 0);
        case 'w', 'W' -> text.regionMatches(true, i, "www.", 0, 4) ? AUTOLINK : 0;
        case '!' -> text.startsWith("!!", i + 1) ? ADMONITION : 0;
        case '?' -> text.startsWith("??", i + 1) ? ADMONITION : 0;
        default -> 0;
      };
    }
    return uses;
  }

  private static int bracket(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (next) {
      case '^' -> FOOTNOTE;
      case '[' -> WIKI;
      case ' ', 'x', 'X' -> text.startsWith("]", at + 2) ? TASK : 0;
      default -> 0;
    };
  }

  /** Whether a sign is the first of its line, inside whatever block. */
  private static boolean beginsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && " \t>-+*.)0123456789".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }
}
