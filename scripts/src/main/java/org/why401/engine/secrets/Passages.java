package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.secrets.Names.Kind;

/** Secrets that stand in running text and markup: after a scheme's name, in an element, in a PEM block, in curl's own lines about cookies. */
final class Passages {

  private static final int SHORTEST_TOKEN = 12;
  private static final int SHORTEST_NAMED = 8;
  private static final int LONGEST_COOKIE = 8192;
  private static final String PEM = "-----BEGIN ";

  private Passages() {}

  static void find(String text, List<Sighting> out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        element(text, i, out);
      } else if (c == '-' && text.startsWith(PEM, i)) {
        i = pem(text, i, out);
      } else if ((c == 'b' || c == 'B' || c == 't' || c == 'T') && (i == 0 || !Looks.isAlphanumeric(text.charAt(i - 1)))) {
        scheme(text, i, out);
      } else if (c == 'c' && text.startsWith("cookie ", i) && i > 1 && text.charAt(i - 1) == ' ') {
        curlCookie(text, i + 7, out);
      }
    }
  }

  /** {@code Bearer x} and {@code Basic x} outside any header. */
  private static void scheme(String text, int at, List<Sighting> out) {
    if (text.regionMatches(true, at, "token ", 0, 6)) {
      if (at == 0 || text.charAt(at - 1) != '/') {
        named(text, at + 6, out);
      }
      return;
    }
    boolean bearer = text.regionMatches(true, at, "bearer ", 0, 7);
    if (!bearer && !text.regionMatches(true, at, "basic ", 0, 6)) {
      return;
    }
    int start = at + (bearer ? 7 : 6);
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '"')) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Looks.isBase64(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '~')) {
      end++;
    }
    boolean line = bearer && behindColon(text, at);
    while (line && end < text.length() && text.charAt(end) > ' ' && "]}\\".indexOf(text.charAt(end)) < 0 && !Assignments.isQuote(text.charAt(end))) {
      end++;
    }
    String value = text.substring(start, end);
    boolean parameter = value.endsWith("=") && end < text.length() && text.charAt(end) == '"';
    if (parameter || value.indexOf('=') > 0 && value.indexOf('=') < value.length() - 2) {
      return;
    }
    if (!bearer && value.length() >= 4) {
      String decoded = Basic.decode(value);
      if (decoded != null && decoded.indexOf(':') >= 0) {
        out.add(Basic.sighting(text, start, end));
      }
    } else if (bearer && value.length() >= SHORTEST_NAMED && (line && endsLine(text, end) || value.length() >= SHORTEST_TOKEN && Looks.mixed(value)) && !Looks.hidden(value)) {
      out.add(Sighting.of("token", start, end));
    }
  }

  /** {@code Authorisation: Bearer x}: a line of its own says so, whatever the header is called. */
  private static boolean behindColon(String text, int at) {
    return at > 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ':';
  }

  private static boolean endsLine(String text, int end) {
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r' || Assignments.isQuote(text.charAt(end));
  }

  /** {@code Token x is invalid}: servers quote what they refuse. */
  private static void named(String text, int from, List<Sighting> out) {
    int start = text.startsWith("is ", from) ? from + 3 : text.startsWith("was ", from) ? from + 4 : from;
    while (start < text.length() && Assignments.isQuote(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Looks.isBase64(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String value = text.substring(start, end);
    if (value.length() >= SHORTEST_NAMED && Looks.mixed(value) && value.indexOf('=') < 0 && !Looks.hidden(value)) {
      out.add(Sighting.of("token", start, end));
    }
  }

  private static void element(String text, int at, List<Sighting> out) {
    int end = at + 1;
    while (end < text.length() && end - at < 80 && (Looks.isWordChar(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    String name = text.substring(at + 1, end);
    Kind kind = Names.of(name.substring(name.indexOf(':') + 1));
    if (kind != Kind.PASSWORD && kind != Kind.TOKEN) {
      return;
    }
    int start = end;
    while (start < text.length() && start - end < 200 && text.charAt(start) != '>' && text.charAt(start) != '<') {
      start++;
    }
    int close = start + 1;
    while (close < text.length() && text.charAt(close) != '<') {
      close++;
    }
    if (start < text.length() && text.charAt(start) == '>' && close < text.length() && text.startsWith("</", close)) {
      String value = text.substring(start + 1, close);
      if (!Looks.hidden(value.strip()) && !Looks.state(value) && !Looks.sentence(value)) {
        out.add(Sighting.of(Names.label(name, kind), start + 1, close));
      }
    }
  }

  /** Answers where to read on. */
  private static int pem(String text, int at, List<Sighting> out) {
    int head = text.indexOf("-----", at + PEM.length());
    if (head < 0 || head - at > 60 || !Ascii.upper(text.substring(at, head)).contains("PRIVATE KEY")) {
      return at;
    }
    int start = head + 5;
    int end = text.indexOf("-----END", start);
    end = end < 0 ? text.length() : end;
    if (end > start) {
      out.add(new Sighting(start, end, "private key", null, Sighting.READ));
    }
    return Math.max(at, end - 1);
  }

  /** {@code * Added cookie name="value" for domain …}. */
  private static void curlCookie(String text, int start, List<Sighting> out) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_COOKIE && text.charAt(end) != '\n' && text.charAt(end) != '\r' && !text.startsWith(" for domain", end)) {
      end++;
    }
    if (text.startsWith(" for domain", end)) {
      Cookies.sent(text, start, end, out);
    }
  }
}
