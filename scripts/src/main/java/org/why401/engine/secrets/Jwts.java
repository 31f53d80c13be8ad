package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.http.Base64;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtMark;
import org.why401.engine.http.JwtReader;

/** JSON web tokens (RFC 7519), whole or cut off, wherever they stand. */
final class Jwts {

  private static final int SHORTEST_PART = 12;
  private static final int LONGEST_HEADER = 8192;
  /** With one of these begins what is encoded of an opening brace, with white space before it or none. */
  private static final String OPENINGS = "eCDHI4";

  private Jwts() {}

  static void find(String text, List<Sighting> out) {
    int i = 0;
    while (i < text.length()) {
      if (!Looks.isWordChar(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Looks.isWordChar(text.charAt(end))) {
        end++;
      }
      // A cut-off token ends in dots that are not its own.
      inRun(text, i, end, out);
      i = end;
    }
  }

  private static void inRun(String text, int from, int to, List<Sighting> out) {
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && text.charAt(end) != '.') {
        end++;
      }
      int head = headerStart(text, start, end);
      if (head >= 0) {
        int last = tokenEnd(text, head, to);
        out.add(sighting(text, head, last));
        start = last;
      } else {
        start = end + 1;
      }
    }
  }

  /** Where in one part a token's header begins: {@code eyJ} is how an encoded {@code {"} looks; or -1. */
  private static int headerStart(String text, int start, int end) {
    if (end - start < SHORTEST_PART) {
      return -1;
    }
    for (int found = start; found <= end - SHORTEST_PART; found++) {
      if (!text.startsWith("eyJ", found)) {
        continue;
      }
      boolean begins = found == start || !Looks.isAlphanumeric(text.charAt(found - 1));
      if (begins) {
        return found;
      }
    }
    return opensObject(text, start, end) ? start : -1;
  }

  private static boolean opensObject(String text, int start, int end) {
    if (OPENINGS.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    String decoded = decode(text.substring(start, Math.min(end, start + LONGEST_HEADER)));
    return decoded != null && decoded.stripLeading().startsWith("{") && decoded.indexOf('"') > 0;
  }

  /** Up to five parts (RFC 7516); what follows a last dot at the end of a sentence is not part of it. */
  private static int tokenEnd(String text, int head, int to) {
    int end = head;
    int dots = 0;
    while (end < to) {
      if (text.charAt(end) == '.') {
        dots++;
        if (dots == 5 || text.startsWith("..", end) && dots > 2) {
          break;
        }
      }
      end++;
    }
    while (dots != 2 && end > head && text.charAt(end - 1) == '.') {
      end--;
      dots--;
    }
    return end;
  }

  /** The token from {@code start} to {@code end}: its kind, and what may be told of it. */
  static Sighting sighting(String text, int start, int end) {
    String token = text.substring(start, end);
    int first = token.indexOf('.');
    int second = first < 0 ? -1 : token.indexOf('.', first + 1);
    String kind = second > 0 && token.indexOf('.', second + 1) > 0 ? "JWE" : "JWT";
    Jwt jwt = JwtReader.read(Excerpt.decoded(token, new Place(start, end)));
    List<String> details = jwt == null ? List.of() : JwtMark.details(jwt);
    String detail = details.isEmpty() ? null : String.join(", ", details);
    return new Sighting(start, end, kind, detail, Sighting.READ);
  }

  static String decode(String part) {
    byte[] bytes = Base64.decode(part);
    return bytes == null ? null : Base64.text(bytes);
  }
}
