package org.why401.engine.secrets;

import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** The values of cookies (RFC 6265bis); names and attributes stay. */
final class Cookies {

  private static final String ATTRIBUTES = "path domain expires max-age secure httponly samesite partitioned priority version comment port discard commenturl";

  private Cookies() {}

  /** A Cookie value: pairs parted by semicolons. */
  static void sent(String text, int from, int to, List<Sighting> out) {
    int start = from;
    while (start < to) {
      int end = find(text, ';', start, to);
      pair(text, start, end, out);
      start = end + 1;
    }
  }

  /** A Set-Cookie value, or several that a client joined by commas. */
  static void set(String text, int from, int to, List<Sighting> out) {
    int start = from;
    while (start < to) {
      int end = find(text, ';', start, to);
      int equals = find(text, '=', start, end);
      String name = Ascii.lower(text.substring(start, Math.min(equals, start + 40)).strip());
      if (start == from || !Words.has(ATTRIBUTES, name)) {
        pair(text, start, end, out);
      } else {
        joined(text, equals, end, out);
      }
      start = end + 1;
    }
  }

  /** After an attribute's value a comma may begin the next cookie: a comma, then a name and {@code =} without a space between. */
  private static void joined(String text, int from, int to, List<Sighting> out) {
    for (int comma = find(text, ',', from, to); comma < to; comma = find(text, ',', comma + 1, to)) {
      int start = comma + 1;
      while (start < to && text.charAt(start) == ' ') {
        start++;
      }
      int name = start;
      while (name < to && Looks.isWordChar(text.charAt(name))) {
        name++;
      }
      if (name > start && name < to && text.charAt(name) == '=') {
        pair(text, start, to, out);
        return;
      }
    }
  }

  private static void pair(String text, int from, int to, List<Sighting> out) {
    int equals = find(text, '=', from, to);
    int start = equals < to ? equals + 1 : from;
    int end = to;
    while (start < end && (text.charAt(start) <= ' ' || text.charAt(start) == '"')) {
      start++;
    }
    while (end > start && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '"' || text.charAt(end - 1) == '\\')) {
      end--;
    }
    String value = text.substring(start, end);
    // A deletion carries a word in the value's place, and is what a diagnosis looks for.
    if (!value.isEmpty() && !Looks.hidden(value) && !Looks.state(value)) {
      out.add(Sighting.of("cookie", start, end));
    }
  }

  private static int find(String text, char c, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != c) {
      i++;
    }
    return i;
  }
}
