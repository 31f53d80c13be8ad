package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.engine.Words;

/** What is wrong with a token as it was sent, in words of the fact {@code auth.problem}. Used by the reader, and by the redaction. */
public final class TokenFaults {

  /** What people read of each. */
  static final Map<String, String> SAYS = Words.table(
      "line-break", "a line break was sent with the token",
      "white-space", "white space stands inside the token",
      "quoted", "quotes or brackets were sent as part of the value",
      "invisible", "the value has a character that can't be seen",
      "non-ascii", "the value has characters that no token has");

  private static final int SHORTEST_BRACKETED = 16;

  private TokenFaults() {}

  /** The faults of a token, in words of the fact {@code auth.problem}; {@code one}: its grammar has no white space (RFC 9110 section 11.2). */
  public static List<String> of(String text, boolean one) {
    List<String> faults = new ArrayList<>();
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.endsWith("\\n") || text.endsWith("\\r") || text.endsWith("%0A") || text.endsWith("%0a")) {
      faults.add("line-break");
    } else if (one && (text.indexOf(' ') >= 0 || text.indexOf('\t') >= 0)) {
      faults.add("white-space");
    }
    if (isBracketed(text)) {
      faults.add("quoted");
    }
    if (Characters.firstInvisible(text) >= 0) {
      faults.add("invisible");
    } else if (firstForeign(text) >= 0) {
      faults.add("non-ascii");
    }
    return faults;
  }

  /** Typographic quotes are left out: forums put them in. */
  static int firstForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && !(c >= '\u2018' && c <= '\u201f')) {
        return i;
      }
    }
    return -1;
  }

  /** {@code <abc…>}: a real token inside the brackets of the manual's example; a placeholder inside them has no digits, or spaces. */
  static boolean isBracketed(String text) {
    int last = text.length() - 1;
    if (last < SHORTEST_BRACKETED || "<{[".indexOf(text.charAt(0)) < 0 || ">}]".indexOf(text.charAt(last)) != "<{[".indexOf(text.charAt(0))) {
      return false;
    }
    boolean digit = false;
    boolean lower = false;
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || "<>{}[]$".indexOf(c) >= 0) {
        return false;
      }
      digit |= c >= '0' && c <= '9';
      lower |= c >= 'a' && c <= 'z';
    }
    return digit && lower;
  }
}
