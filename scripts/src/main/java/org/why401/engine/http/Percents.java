package org.why401.engine.http;

import org.why401.engine.Ascii;

/** Percent-encoding (RFC 3986 section 2.1), decoded as servers do it for a query's values. */
public final class Percents {

  private Percents() {}

  /** The text with its escapes resolved; what is no escape stays. Bytes are taken one for one, which is right for ASCII. */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int high = text.charAt(i) == '%' && i + 2 < text.length() ? Ascii.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Ascii.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        plain.append((char) (high * 16 + low));
        i += 2;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
