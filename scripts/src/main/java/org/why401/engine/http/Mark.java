package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;

/**
 * What an earlier redaction left in a secret's place, such as {@code [JWT, 812 characters, exp 2026-11-18 10:00:00Z]}: its kind, its
 * length, and details that diagnose. Reading it back is what makes redacted evidence worth sharing.
 *
 * @param kind    such as {@code token}, {@code JWT}, {@code Basic credentials}
 * @param length  of the secret in characters
 * @param details in their order
 */
public record Mark(String kind, int length, List<String> details) {

  /** The detail that tells equal secrets from others. */
  public static final String NUMBER = "number";

  private static final int LONGEST = 1_000;

  public Mark {
    details = List.copyOf(details);
  }

  /** The mark that this text is, or null. */
  public static Mark read(String text) {
    if (text.length() < 6 || text.length() > LONGEST || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
      return null;
    }
    List<String> parts = parts(text.substring(1, text.length() - 1));
    if (parts.size() < 2) {
      return null;
    }
    String size = parts.get(1);
    int space = size.indexOf(' ');
    double length = space < 1 || space > 9 ? Double.NaN : Decimal.read(size.substring(0, space));
    boolean characters = size.endsWith(" characters") || size.endsWith(" character");
    return length >= 0 && characters ? new Mark(parts.get(0), (int) length, parts.subList(2, parts.size())) : null;
  }

  /** Behind the mark that begins at {@code start}; -1 where none does. */
  public static int end(String text, int start) {
    int close = start < text.length() && text.charAt(start) == '[' ? text.indexOf(']', start) : -1;
    return close > 0 && close - start < LONGEST && read(text.substring(start, close + 1)) != null ? close + 1 : -1;
  }

  /** How long the text was before its secrets were replaced by marks. */
  public static int length(String text) {
    int length = text.length();
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      int end = end(text, at);
      length += end < 0 ? 0 : read(text.substring(at, end)).length - (end - at);
    }
    return length;
  }

  /** What is equal for equal secrets: a redaction numbers those that their marks alone would not tell apart or bring together. Any other text is its own. */
  public static String identity(String text) {
    Mark mark = read(text);
    String number = mark == null ? null : mark.detail(NUMBER);
    return number == null ? text : "[" + NUMBER + " " + number + "]";
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", start)) {
      parts.add(text.substring(start, comma));
      start = comma + 2;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Whether that is one of the details. */
  public boolean has(String words) {
    for (String detail : details) {
      if (detail.equalsIgnoreCase(words)) {
        return true;
      }
    }
    return false;
  }

  /** The rest of the detail that begins with that word, or null. */
  public String detail(String word) {
    for (String detail : details) {
      if (detail.startsWith(word + " ")) {
        return detail.substring(word.length() + 1);
      }
    }
    return null;
  }
}
