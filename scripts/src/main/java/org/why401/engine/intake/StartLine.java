package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** The first line of a request or response (RFC 9112 section 2.1), of any version of HTTP. */
final class StartLine {

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "CONNECT", "PROPFIND", "REPORT", "MKCOL", "PURGE", "TRACE");

  private StartLine() {}

  /** {@code GET /path HTTP/1.1}; the target may hold blanks that should not be there. */
  record RequestLine(Excerpt method, Excerpt target, Excerpt version) {}

  /** {@code HTTP/1.1 401 Unauthorized}; the reason is empty where none came. */
  record StatusLine(Excerpt version, Excerpt status, Excerpt reason) {}

  /** The request line that {@code line} is, or null. */
  static RequestLine request(Excerpt line) {
    Excerpt bare = line.strip();
    String text = bare.text();
    int version = text.lastIndexOf(" HTTP/");
    String method = methodAt(text, 0);
    if (version < 0 || method == null || version < method.length() || !version(text.substring(version + 1))) {
      return null;
    }
    Excerpt target = bare.cut(method.length(), version).strip();
    return target.isEmpty() ? null : new RequestLine(bare.cut(0, method.length()), target, bare.cut(version + 1, text.length()));
  }

  static boolean isRequest(String line) {
    String text = line.trim();
    String method = methodAt(text, 0);
    int version = text.lastIndexOf(" HTTP/");
    return method != null && version > method.length() && version(text.substring(version + 1)) && !text.substring(method.length(), version).trim().isEmpty();
  }

  /** The status line that {@code line} is, or null. */
  static StatusLine status(Excerpt line) {
    Excerpt bare = line.strip();
    String text = bare.text();
    if (!isStatus(text)) {
      return null;
    }
    int blank = text.indexOf(' ');
    int code = blank;
    while (text.charAt(code) == ' ') {
      code++;
    }
    return new StatusLine(bare.cut(0, blank), bare.cut(code, code + 3), bare.cut(code + 3, text.length()).strip());
  }

  static boolean isStatus(String line) {
    if (!line.startsWith("HTTP/")) {
      return false;
    }
    int blank = line.indexOf(' ');
    if (blank < 6 || blank > 8 || !version(line.substring(0, blank))) {
      return false;
    }
    int code = blank;
    while (code < line.length() && line.charAt(code) == ' ') {
      code++;
    }
    boolean ends = code + 3 >= line.length() || line.charAt(code + 3) <= ' ';
    return code + 3 <= line.length() && ends && digit(line.charAt(code)) && digit(line.charAt(code + 1)) && digit(line.charAt(code + 2));
  }

  /** Where in the line the method stands whose request line ends with the version at {@code version}; -1 where none does. */
  static int methodBefore(String line, int version) {
    if (!version(line.substring(version).strip())) {
      return -1;
    }
    for (int at = 0; at < version; at++) {
      boolean begins = at == 0 || line.charAt(at - 1) == ' ';
      if (begins && methodAt(line, at) != null) {
        return at;
      }
    }
    return -1;
  }

  /** The method that stands at {@code at} with a blank behind it, or null. */
  static String methodAt(String text, int at) {
    for (String method : METHODS) {
      if (text.startsWith(method, at) && text.startsWith(" ", at + method.length())) {
        return method;
      }
    }
    return null;
  }

  /** The end of the method that stands at {@code at} as a word, or -1. */
  static int methodEnd(String text, int at) {
    for (String method : METHODS) {
      int end = at + method.length();
      if (text.startsWith(method, at) && (end == text.length() || !Ascii.isLetterOrDigit(text.charAt(end)) && "-_".indexOf(text.charAt(end)) < 0)) {
        return end;
      }
    }
    return -1;
  }

  /** {@code HTTP/1.1}, {@code HTTP/2}, {@code HTTP/3.0}. */
  private static boolean version(String text) {
    return text.startsWith("HTTP/") && text.length() > 5 && digit(text.charAt(5))
        && (text.length() == 6 || text.length() == 8 && text.charAt(6) == '.' && digit(text.charAt(7)));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
