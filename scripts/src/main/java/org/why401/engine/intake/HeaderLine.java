package org.why401.engine.intake;

import org.why401.engine.Excerpt;
import org.why401.engine.Header;

/** One header line (RFC 9112 section 5): a token, a colon, a value. */
final class HeaderLine {

  private static final int MAX_NAME = 100;

  private HeaderLine() {}

  /** The header that {@code line} is, or null. */
  static Header read(Excerpt line) {
    Excerpt bare = line.strip();
    int colon = colon(bare.text());
    return colon < 0 ? null : new Header(bare.cut(0, colon), bare.cut(colon + 1, bare.text().length()).strip());
  }

  static boolean is(String line) {
    return colon(line.strip()) > 0;
  }

  /** Whether {@code line} goes on with the header line before it (obs-fold): it begins with white space, deeper than {@code indent}. */
  static boolean folds(String line, int indent) {
    return !line.isBlank() && indent(line) > indent;
  }

  static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int colon(String text) {
    int at = text.startsWith(":") ? 1 : 0;
    while (at < text.length() && at < MAX_NAME && token(text.charAt(at))) {
      at++;
    }
    boolean named = at > 0 && at < text.length() && text.charAt(at) == ':' && at < MAX_NAME;
    return named && !text.startsWith("//", at + 1) ? at : -1;
  }

  private static boolean token(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }
}
