package org.why401.engine.rules;

import org.why401.engine.Ascii;

/**
 * What a backslash and what follows it mean in an expression.
 *
 * @param kind      what it stands for
 * @param character the character, of {@code CHARACTER} alone
 */
record Escape(Kind kind, char character) {

  enum Kind { CHARACTER, MANY, ANCHOR, QUOTE }

  /** Reads what follows a backslash. */
  static Escape read(Cursor cursor) {
    if (cursor.ended()) {
      throw cursor.bad("a backslash at the end escapes nothing; write \\\\ for the character itself");
    }
    char c = cursor.next();
    switch (c) {
      case 'd', 'D', 's', 'S', 'w', 'W':
        return new Escape(Kind.MANY, c);
      case 'b', 'B', 'A', 'z':
        return new Escape(Kind.ANCHOR, c);
      case 'Q':
        return new Escape(Kind.QUOTE, c);
      case 'p', 'P':
        throw cursor.bad("\\" + c + " is not known here; write the characters themselves, as a range such as [a-zà-ÿ]");
      case 'x':
        return hexadecimal(cursor);
      default:
        return new Escape(Kind.CHARACTER, character(cursor, c));
    }
  }

  private static char character(Cursor cursor, char c) {
    switch (c) {
      case 'a':
        return 7;
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'v':
        return 11;
      default:
        if (c < 128 && !Ascii.isLetterOrDigit(c)) {
          return c;
        }
        throw cursor.bad("\\" + c + " means nothing here" + (Ascii.isDigit(c) ? "; RE2 has no back references" : "; write " + c + " for the character itself"));
    }
  }

  private static Escape hexadecimal(Cursor cursor) {
    boolean braces = cursor.take('{');
    int value = 0;
    int digits = 0;
    while (!cursor.ended() && digits < (braces ? 6 : 2) && !cursor.sees('}')) {
      int digit = Ascii.digit(cursor.next(), 16);
      if (digit < 0) {
        digits = 0;
        break;
      }
      value = value * 16 + digit;
      digits++;
    }
    if (braces ? digits == 0 || !cursor.take('}') : digits < 2) {
      throw cursor.bad("\\x must be followed by two hexadecimal digits, as in \\x2f, or more in braces, as in \\x{20ac}");
    }
    if (value > Character.MAX_CODE_POINT) {
      throw cursor.bad("there is no character \\x{" + Integer.toHexString(value) + "}");
    }
    return value > Character.MAX_VALUE ? new Escape(Kind.MANY, 'x') : new Escape(Kind.CHARACTER, (char) value);
  }
}
