package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Walks over a header's value and reads the small things that RFC 9110 section 5.6 names: tokens, white space, quoted strings. */
final class FieldScanner {

  /** How far a closing quote is looked for behind quotes that nobody escaped: bounds the work on hostile text. */
  private static final int INNER_QUOTES = 16;
  private static final int INNER_LENGTH = 2_000;
  private static final int LOOK_AHEAD = 128;

  private final Excerpt field;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private int at;

  FieldScanner(Excerpt field) {
    this.field = field;
    this.text = field.text();
  }

  int at() {
    return at;
  }

  void go(int offset) {
    at = offset;
  }

  boolean done() {
    return at >= text.length();
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  Excerpt cut(int start, int end) {
    return field.cut(start, end);
  }

  void problem(String word, String says, int start, int end) {
    problems.add(new Problem(word, says, field.place(start, end)));
  }

  /** Moves the problems noted since the last call to {@code to}, each kind once. */
  void moveProblems(List<Problem> to) {
    for (Problem problem : problems) {
      boolean noted = false;
      for (Problem known : to) {
        noted |= known.word().equals(problem.word());
      }
      if (!noted) {
        to.add(problem);
      }
    }
    problems.clear();
  }

  /** Skips white space, and commas of empty list elements where {@code commas}; returns how many characters. */
  int skip(boolean commas) {
    int start = at;
    while (at < text.length() && (isSpace(text.charAt(at)) || commas && text.charAt(at) == ',')) {
      at++;
    }
    return at - start;
  }

  /** The end of the token that starts at {@code from}; {@code from} itself where none does. */
  int tokenEnd(int from) {
    int end = from;
    while (end < text.length() && isTokenChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of the token68 that starts at {@code from} and fills its list element; {@code from} itself where none does. */
  int token68End(int from) {
    int end = markEnd(from);
    if (end > from) {
      return end;
    }
    while (end < text.length() && isToken68Char(text.charAt(end))) {
      end++;
    }
    if (end == from) {
      return from;
    }
    int padding = end;
    while (padding < text.length() && text.charAt(padding) == '=') {
      padding++;
    }
    boolean fills = padding == text.length() || isSpace(text.charAt(padding)) || text.charAt(padding) == ',';
    // "realm = x" with white space around the sign is a parameter.
    return fills && !(padding == end && equalsAfter(end) >= 0) ? padding : from;
  }

  /** Behind what a redaction left of a token, or {@code from} where none begins there. */
  private int markEnd(int from) {
    return Math.max(from, Mark.end(text, from));
  }

  /** The offset of the equals sign behind the token that ends at {@code tokenEnd}, white space allowed; -1 where there is none. */
  int equalsAfter(int tokenEnd) {
    int i = tokenEnd;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '=' ? i : -1;
  }

  /** Reads a parameter's value behind its equals sign; null where none stands there. */
  Excerpt value() {
    skip(false);
    if (done() || peek() == ',') {
      return null;
    }
    char first = peek();
    if (first == '"') {
      return quoted(at + 1, '"', false);
    }
    if (first == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      problem("escaped-quote", "the challenge's quotes are escaped with backslashes", at, at + 2);
      return quoted(at + 2, '"', true);
    }
    if (first == '\u201c' || first == '\u201d' || first == '\u201e') {
      problem("typographic-quote", "the challenge has typographic quotes", at, at + 1);
      return quoted(at + 1, first == '\u201e' ? '\u201c' : '\u201d', false);
    }
    return unquoted();
  }

  private Excerpt unquoted() {
    int start = at;
    int end = wordEnd(start);
    boolean odd = end > tokenEnd(start) && end > token68End(start);
    // "error_description=The token expired": words that are no parameter belong to the value.
    for (int next = end; next < text.length() && isSpace(text.charAt(next)); ) {
      int word = next;
      while (word < text.length() && isSpace(text.charAt(word))) {
        word++;
      }
      int last = wordEnd(word);
      if (last == word || startsParameter(word) || startsChallenge(word)) {
        break;
      }
      problem("unquoted-space", "a value with spaces has no quotes", start, last);
      end = last;
      next = last;
    }
    if (odd) {
      problem("unquoted-character", "a value without quotes has characters that need them", start, end);
    }
    at = end;
    return cut(start, end);
  }

  private int wordEnd(int from) {
    int end = markEnd(from);
    while (end < text.length() && text.charAt(end) != ',' && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Reads a quoted string from its first character; {@code escaped} where its quotes carry a backslash. */
  private Excerpt quoted(int start, char close, boolean escaped) {
    int firstClose = -1;
    int quotes = 0;
    int end = -1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closing = escaped ? c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == close : c == close || close != '"' && c == '"';
      if (closing) {
        firstClose = firstClose < 0 ? i : firstClose;
        if (closesHere(i + (escaped ? 2 : 1))) {
          end = i;
          break;
        }
        if (++quotes > INNER_QUOTES || i - start > INNER_LENGTH) {
          break;
        }
      } else if (c == '\\' && !escaped) {
        i++;
      }
    }
    if (end < 0) {
      end = firstClose;
    } else if (end > firstClose) {
      problem("unescaped-quote", "a quote inside a quoted value is not escaped", firstClose, firstClose + 1);
    }
    if (end < 0) {
      problem("unterminated-quote", "a quoted value has no closing quote", start - 1, text.length());
      end = text.length();
      at = end;
    } else {
      at = end + (escaped ? 2 : 1);
    }
    return unescape(start, end);
  }

  /** Whether a quote before {@code from} may close its string: the list goes on, or another parameter or challenge begins. */
  private boolean closesHere(int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';') {
      return true;
    }
    return startsParameter(i) || i > from && startsChallenge(i);
  }

  private boolean startsParameter(int from) {
    int end = nearTokenEnd(from);
    return end > from && equalsAfter(end) >= 0;
  }

  /** A word and a parameter: a challenge whose comma is missing. */
  private boolean startsChallenge(int from) {
    int end = nearTokenEnd(from);
    int next = end;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return end > from && next > end && startsParameter(next) && Ascii.isUpper(text.charAt(from));
  }

  private int nearTokenEnd(int from) {
    int end = from;
    while (end < text.length() && end - from < LOOK_AHEAD && isTokenChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Excerpt unescape(int start, int end) {
    if (text.lastIndexOf('\\', end - 1) < start) {
      return cut(start, end);
    }
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < end) {
        i++;
        c = text.charAt(i);
      }
      plain.append(c);
    }
    return Excerpt.decoded(plain.toString(), field.place(start, end));
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  static boolean isTokenChar(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  static boolean isToken68Char(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~+/".indexOf(c) >= 0;
  }
}
