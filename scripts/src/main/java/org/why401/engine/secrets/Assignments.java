package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.Words;
import org.why401.engine.secrets.Names.Kind;

/**
 * Names with a value after {@code :} or {@code =}: header lines, JSON members, query and form parameters, variables, dumps of maps.
 * One pass; how a value ends depends on what stands around its name.
 */
final class Assignments {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_LEAD = 48;

  private static final int SHORTEST = 4;

  private Assignments() {}

  static void find(String text, List<Sighting> out) {
    long budget = 32L * text.length() + 100_000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '=') {
        Value value = at(text, i, out);
        if (value != null) {
          budget -= value.end() - value.start();
        }
        // Values within values within values: no such text is honest, so the rest of this one is hidden and passed over.
        if (budget < 0 && value != null && value.end() > value.start()) {
          out.add(Sighting.of("secret", value.start(), value.end()));
          i = value.end() - 1;
        }
      }
    }
  }

  /** Sees what the assignment at {@code separator} assigns; answers its value, or null where its name says nothing. */
  private static Value at(String text, int separator, List<Sighting> out) {
    if (text.startsWith("::", separator) || Words.before(text, separator + 1, "::")) {
      return null; // JWT::DecodeError is a class
    }
    int nameEnd = separator;
    while (nameEnd > 0 && separator - nameEnd < 3 && text.charAt(nameEnd - 1) == ' ') {
      nameEnd--;
    }
    int quotes = nameEnd;
    while (nameEnd > 0 && quotes - nameEnd < 4 && (isQuote(text.charAt(nameEnd - 1)) || text.charAt(nameEnd - 1) == '\\')) {
      nameEnd--;
    }
    boolean quoted = nameEnd < quotes;
    int start = nameEnd;
    while (start > 0 && nameEnd - start < LONGEST_NAME && Looks.isWordChar(text.charAt(start - 1))) {
      start--;
    }
    int outer = start;
    while (start < nameEnd && (text.charAt(start) == '-' || text.charAt(start) == '.')) {
      start++;
    }
    if (start == nameEnd) {
      return null;
    }
    String name = text.substring(start, nameEnd);
    Kind kind = spoken(text, start, nameEnd) ? Kind.TOKEN : Names.of(name);
    boolean header = text.charAt(separator) == ':' && !quoted && startsHeader(text, outer);
    boolean like = header || (quoted || name.startsWith("X-") || name.startsWith("x-")) && name.indexOf('-') > 0;
    if (like && (kind == Kind.NONE || kind == Kind.QUERY) && Names.header(name)) {
      kind = Kind.TOKEN;
    }
    if (kind == Kind.QUERY && text.charAt(separator) == '=') {
      NameThenValue.find(text, name, separator, out);
    }
    if (kind != Kind.NONE) {
      Value value = Value.after(text, separator, outer, quoted, header);
      if (text.startsWith("</", value.start()) || text.startsWith("<\\/", value.start())) {
        return null; // the label of an input field
      }
      seen(text, name, kind, value, header, inQuery(text, outer, separator), out);
      return value;
    }
    if (quoted || text.charAt(separator) == '=') {
      NameThenValue.find(text, name, separator, out);
    }
    return null;
  }

  private static void seen(String text, String name, Kind kind, Value value, boolean header, boolean query, List<Sighting> out) {
    if (value.end() <= value.start()) {
      return;
    }
    switch (kind) {
      case CREDENTIALS -> Credentials.find(text, value.start(), value.end(), !header && !value.quoted(), out);
      case CHALLENGE -> Credentials.challenge(text, value.start(), value.end(), out);
      case COOKIE -> cookies(text, value, header, false, out);
      case SET_COOKIE -> cookies(text, value, header, true, out);
      default -> plain(text, name, kind, value, header, query, out);
    }
  }

  private static void cookies(String text, Value value, boolean header, boolean set, List<Sighting> out) {
    if (!header && text.substring(value.start(), value.end()).indexOf('=') < 0) {
      return;
    }
    if (set) {
      Cookies.set(text, value.start(), value.end(), out);
    } else {
      Cookies.sent(text, value.start(), value.end(), out);
    }
  }

  private static void plain(String text, String name, Kind kind, Value value, boolean header, boolean query, List<Sighting> out) {
    String secret = text.substring(value.start(), value.end());
    if (Looks.hidden(secret) || Looks.state(secret) || Looks.sentence(secret) || secret.startsWith("[") && value.quoted()) {
      return;
    }
    if (kind == Kind.TOKEN && !header && !query && !value.attached() && secret.length() < SHORTEST) {
      return; // "the Jwt: I/O error", "validate token: "aud" not satisfied"
    }
    boolean prose = !header && !query && !value.quoted() && !value.literal();
    if (prose && secret.endsWith(":") && Looks.word(secret.substring(0, secret.length() - 1)) && !value.attached()) {
      return; // "getting credentials: exec: executable aws failed"
    }
    boolean variable = value.attached() && (kind == Kind.PASSWORD || name.indexOf('_') >= 0);
    boolean alone = name.indexOf('-') > 0 && endsLine(text, value.end());
    if (prose && Looks.word(secret) && !variable && !alone) {
      return;
    }
    if (kind == Kind.QUERY && !query && (!Looks.random(secret) || Looks.identifier(secret))) {
      return;
    }
    if (kind == Kind.QUERY && secret.length() < 4) {
      return;
    }
    int end = Names.isScope(name) ? scopeStart(text, value.start(), value.end()) : value.end();
    out.add(Sighting.of(Names.label(name, kind), text, value.start(), end));
  }

  /** Nothing else follows: a header's name with one word behind it is no sentence. */
  private static boolean endsLine(String text, int end) {
    return end == text.length() || "\n\r]}\"'\\".indexOf(text.charAt(end)) >= 0;
  }

  /** Where the scope begins in an id of a key with its scope: date, region and service are what a diagnosis needs. */
  private static int scopeStart(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '/' || text.regionMatches(true, i, "%2F", 0, 3)) {
        return i;
      }
    }
    return end;
  }

  /** {@code Invalid API key: …} and {@code API key provided: …}, as servers say it. */
  private static boolean spoken(String text, int start, int end) {
    String said = text.substring(Math.max(0, start - 12), end);
    int length = said.length();
    return said.regionMatches(true, length - 7, "api key", 0, 7) || said.regionMatches(true, length - 12, "key provided", 0, 12)
        || said.regionMatches(true, length - 14, "token provided", 0, 14);
  }

  /** Whether a header line begins at {@code start}: only what tools put before one stands before it on its line, or a quote or bracket opens it. */
  private static boolean startsHeader(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (before == '[' || isQuote(before) || before == '\n' || before == '\r') {
      return true;
    }
    boolean arrow = false;
    for (int i = start - 1; i >= 0 && start - i < LONGEST_LEAD; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c == '>' || c == '<' || c == '|') {
        arrow = true;
      } else if (c > ' ' && c != '*' && c != '{' && c != ',' && c != '+' && !arrow) {
        return false;
      }
    }
    return arrow;
  }

  private static boolean inQuery(String text, int start, int separator) {
    if (text.charAt(separator) != '=') {
      return false;
    }
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return before == '?' || before == '&' || before == ';' || before == '#' || before == '\n' || before == '\r' || isQuote(before)
        || Words.before(text, start, "&amp;") || Words.before(text, start, "\\u0026") || Words.before(text, start, "%26") || Words.before(text, start, "%3F");
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }
}
