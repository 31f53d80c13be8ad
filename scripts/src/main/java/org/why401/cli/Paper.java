package org.why401.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** What a text is set on: how wide it is, how it shows weight, and which signs it knows. */
final class Paper {

  static final int WIDTH = 80;

  /** How a stretch of text is set. */
  enum Ink {
    PLAIN(""), BOLD("1"), DIM("2"), LINK("33"), VEIL("38;5;252;48;5;238"), MARK("38;5;255;48;5;58"), CARET("38;5;100");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final boolean colour;
  private final boolean signs;
  private final CharsetEncoder encoder;

  Paper(boolean colour, Charset charset) {
    this.colour = colour;
    this.encoder = charset.canEncode() ? charset.newEncoder() : null;
    this.signs = encoder != null && encoder.canEncode("●◐○│━╌…");
  }

  String ink(Ink ink, String text) {
    return !colour || ink == Ink.PLAIN || text.isEmpty() ? text : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
  }

  /** {@code sign} where the character set has it, else its stand-in. */
  String sign(String sign, String instead) {
    return signs ? sign : instead;
  }

  boolean has(int codePoint) {
    return codePoint < 0x80 || encoder != null && encoder.canEncode(Character.toString(codePoint));
  }

  /** One line of text that steers no terminal: control and direction characters are shown as a dot, tabs and line ends as blanks. */
  static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\t' || c == '\n' || c == '\r';
      boolean steers = c < 32 || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029
          || c == 0x200e || c == 0x200f || c == 0xfeff;
      if (plain == null && steers) {
        plain = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (plain != null) {
        plain.append(blank ? ' ' : steers ? '\u00b7' : c);
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** How many columns a character takes: none for those that combine, two for those of East Asian scripts and for pictures. */
  static int columns(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide = codePoint >= 0x1100 && codePoint <= 0x115f || codePoint >= 0x2e80 && codePoint <= 0xa4cf || codePoint >= 0xac00 && codePoint <= 0xd7a3
        || codePoint >= 0xf900 && codePoint <= 0xfaff || codePoint >= 0xfe30 && codePoint <= 0xfe6f || codePoint >= 0xff00 && codePoint <= 0xff60
        || codePoint >= 0xffe0 && codePoint <= 0xffe6 || codePoint >= 0x1f300 && codePoint <= 0x1faff || codePoint >= 0x20000 && codePoint <= 0x3fffd;
    return wide ? 2 : 1;
  }

  static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += columns(text.codePointAt(i));
    }
    return columns;
  }
}
