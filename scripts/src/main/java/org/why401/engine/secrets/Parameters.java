package org.why401.engine.secrets;

import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;

/** The secret ones among the parameters of credentials ({@code name="value", name=value}). */
final class Parameters {

  private Parameters() {}

  /** Whether a name, {@code =} and a value stand in the range; base64's padding is no such thing. */
  static boolean any(String text, int from, int to) {
    int name = from;
    while (name < to && (Looks.isWordChar(text.charAt(name)) || text.charAt(name) == '*')) {
      name++;
    }
    return name > from && name - from < 64 && name + 1 < to && text.charAt(name) == '=' && text.charAt(name + 1) != '=' && text.charAt(name + 1) > ' ';
  }

  /** All parameters but those whose names are in {@code open}. */
  static void find(String scheme, String text, int from, int to, Set<String> open, List<Sighting> out) {
    int i = from;
    while (i < to) {
      int equals = i;
      while (equals < to && text.charAt(equals) != '=') {
        equals++;
      }
      if (equals == to) {
        return;
      }
      int nameStart = equals;
      while (nameStart > i && Looks.isWordChar(text.charAt(nameStart - 1))) {
        nameStart--;
      }
      String name = Ascii.lower(text.substring(nameStart, equals));
      int start = equals + 1;
      while (start < to && text.charAt(start) == ' ') {
        start++;
      }
      boolean escaped = start < to && text.charAt(start) == '\\';
      start += escaped ? 1 : 0;
      boolean quoted = start < to && text.charAt(start) == '"';
      start += quoted ? 1 : 0;
      int end = end(text, start, to, quoted);
      if (end > start && !open.contains(name) && !Looks.hidden(text.substring(start, end))) {
        one(scheme, name, text, start, end, out);
      }
      i = Math.max(end, equals + 1);
    }
  }

  private static void one(String scheme, String name, String text, int start, int end, List<Sighting> out) {
    int last = end;
    if (name.equals("credential")) {
      // The key's id goes; date, region and service after it are what a diagnosis needs.
      int slash = text.indexOf('/', start);
      last = slash > start && slash < end ? slash : end;
      out.add(Sighting.of("AWS key id", start, last));
    } else {
      Sighting seen = Sighting.of(scheme.equals("digest") ? "Digest " + name : name.equals("signature") || name.equals("mac") ? "signature" : "secret", start, last);
      out.add(seen.with(scheme.equals("digest") && name.equals("response") ? digits(text, start, last) : null));
    }
  }

  /** What is wrong with the digits of a hash: they should be hexadecimal and in lower case (RFC 7616 section 3.4). */
  private static String digits(String text, int start, int end) {
    boolean upper = false;
    for (int i = start; i < end; i++) {
      if (Ascii.digit(text.charAt(i), 16) < 0) {
        return "not hexadecimal";
      }
      upper |= Ascii.isUpper(text.charAt(i));
    }
    return upper ? "upper case" : null;
  }

  private static int end(String text, int start, int to, boolean quoted) {
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (quoted && c == '\\' && i + 1 < to && text.charAt(i + 1) == '"' && !text.startsWith("\\\",", i) && i + 2 < to) {
        i += 2;
        continue;
      }
      if (quoted ? c == '"' || c == '\\' && i + 1 < to && text.charAt(i + 1) == '"' : c == ',' || c <= ' ') {
        return i;
      }
      i++;
    }
    return to;
  }
}
