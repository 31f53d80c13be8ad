package org.why401.engine.http;

import org.why401.engine.Ascii;

/** Numbers as JSON writes them (RFC 8259 section 6), by hand: {@link Double}'s reader is exact to the last bit, and weighs as much as the engine's own half in a page. */
public final class Decimal {

  private static final int MOST_DIGITS = 18;
  private static final int LARGEST_POWER = 400;

  private Decimal() {}

  /** The value (with all digits that a double holds, up to 15 of them), or NaN where the text is no number. */
  public static double read(String text) {
    int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    double value = 0;
    int power = 0;
    int digits = 0;
    int told = 0;
    boolean point = false;
    for (; at < text.length() && (Ascii.isDigit(text.charAt(at)) || text.charAt(at) == '.' && !point); at++) {
      char c = text.charAt(at);
      if (c == '.') {
        point = true;
        continue;
      }
      digits++;
      boolean counts = told < MOST_DIGITS;
      if (counts) {
        value = value * 10 + (c - '0');
        told += value > 0 ? 1 : 0;
      }
      power += (counts ? 0 : 1) - (point ? 1 : 0);
    }
    int end = exponent(text, at);
    if (digits == 0 || end < text.length()) {
      return Double.NaN;
    }
    double whole = scaled(value, power + (at < end ? shift(text, at + 1) : 0));
    return text.charAt(0) == '-' ? -whole : whole;
  }

  /** Where the exponent that begins at {@code at} ends; {@code at} itself where none does. */
  private static int exponent(String text, int at) {
    if (at == text.length() || (text.charAt(at) | 0x20) != 'e') {
      return at;
    }
    int first = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+') ? at + 2 : at + 1;
    int end = first;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end > first ? end : at;
  }

  private static int shift(String text, int from) {
    boolean signed = !Ascii.isDigit(text.charAt(from));
    int shift = 0;
    for (int i = signed ? from + 1 : from; i < text.length(); i++) {
      shift = Math.min(shift * 10 + text.charAt(i) - '0', LARGEST_POWER * LARGEST_POWER);
    }
    return text.charAt(from) == '-' ? -shift : shift;
  }

  private static double scaled(double value, int power) {
    double factor = 1;
    int steps = Math.min(Math.abs(power), LARGEST_POWER);
    for (int i = 0; i < steps; i++) {
      factor *= 10;
    }
    return value == 0 ? 0 : power < 0 ? value / factor : value * factor;
  }
}
