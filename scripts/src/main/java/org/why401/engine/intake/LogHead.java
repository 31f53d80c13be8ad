package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** What logs of many programs and languages put before the words of a line, one piece at a time; {@link Saying} asks again for the next. */
final class LogHead {

  private static final String SHORT_LEVELS = "WRN INF ERR DBG FTL TRC EROR CRIT AM PM";
  private static final String FACILITIES = "kern user mail daemon auth syslog authpriv cron local0 local1 local7";
  private static final String DAYS = "Mon Tue Wed Thu Fri Sat Sun ";
  private static final int LONGEST_NAME = 100;
  /** {@code org.apache.catalina.realm.JNDIRealm.authenticate}: fewer dots may be a host's. */
  private static final int DOTS_OF_METHOD = 4;

  private LogHead() {}

  /** How long the piece is that the text begins with; 0 where it begins with none. */
  static int length(String text) {
    if (text.length() < 4) {
      return 0;
    }
    return switch (text.charAt(0)) {
      case '(' -> thread(text);
      case '<' -> closed(text, 1, '>');
      case '#' -> number(text);
      case '-' -> text.startsWith("---> ") ? 5 : 0;
      default -> Ascii.isLetter(text.charAt(0)) ? named(text) : mark(text);
    };
  }

  /** Python's Home Assistant: {@code (MainThread) [a.module] }. */
  private static int thread(String text) {
    int close = text.indexOf(')');
    return close > 1 && close < 40 && text.startsWith(" [", close + 1) ? close + 2 : 0;
  }

  /** Syslog's {@code <134>}, Erlang's {@code <0.812.0> }. */
  private static int closed(String text, int from, char close) {
    int end = from;
    while (end < text.length() && (Ascii.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ':')) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == close ? end + 1 : 0;
  }

  /** fluentd: {@code #0 }. */
  private static int number(String text) {
    int end = 1;
    while (Ascii.isDigit(text.charAt(end)) && end + 1 < text.length()) {
      end++;
    }
    return end > 1 && text.charAt(end) == ' ' ? end + 1 : 0;
  }

  /** A cross, an arrow, a lamp: one or two signs that are no letters of any language's words, and a blank. */
  private static int mark(String text) {
    char c = text.charAt(0);
    boolean sign = c >= '\u2190' && c < '\u2E80' || c >= '\uD83C' && c <= '\uDFFF' || c == '!';
    int blank = text.indexOf(' ');
    return sign && blank > 0 && blank < 4 ? blank + 1 : 0;
  }

  private static int named(String text) {
    // Ruby's Logger: W, [2026-11-24T11:02:36 #1]  WARN -- : ; its program name may stand before the colon.
    int dashes = text.startsWith(", [", 1) ? text.indexOf(" -- ") : -1;
    if (dashes > 0 && text.indexOf(": ", dashes) > 0) {
      return text.indexOf(": ", dashes) + 2;
    }
    if (text.charAt(1) == '/' || text.charAt(1) == ' ') {
      return logcat(text);
    }
    if (DAYS.contains(text.substring(0, 3) + " ")) {
      boolean date = text.length() == 28 && text.startsWith(" UTC ", 19); // all that a line of date -u says
      return date ? 0 : text.charAt(3) == ' ' ? 4 : text.startsWith(", ", 3) ? 5 : 0;
    }
    int blank = text.indexOf(' ');
    if (blank < 0 || blank > LONGEST_NAME) {
      return 0;
    }
    String word = text.substring(0, blank);
    if (Words.has(SHORT_LEVELS, word)) {
      return blank + 1;
    }
    int dot = word.indexOf('.');
    if (dot > 0 && Words.has(FACILITIES, word.substring(0, dot))) {
      return blank + 1;
    }
    // Monolog: production.ERROR: ; Java and Python: c.e.JwtFilter - ; a process: uhttpd[12]: ; Go: logger.go:27: ; a span of Rust's tracing.
    int brace = word.indexOf('{');
    if (brace > 0 && text.indexOf("}: ", brace) > 0) {
      return text.indexOf("}: ", brace) + 3;
    }
    boolean dashed = dot > 0 && text.startsWith("- ", blank + 1);
    if (dashed && name(word)) {
      return blank + 3;
    }
    int bracket = word.indexOf('[');
    int behind = bracket > 0 ? closed(word, bracket + 1, ']') : 0;
    if (behind > 0 && (behind == word.length() || word.endsWith("]:"))) {
      return blank + 1;
    }
    if (word.endsWith(":") && dot > 0 && word.length() - dot > 4 && upper(word.substring(dot + 1, word.length() - 1))) {
      return blank + 1;
    }
    return dots(word) >= DOTS_OF_METHOD && name(word) && blank + 1 < text.length() && Ascii.isUpper(text.charAt(blank + 1)) ? blank + 1 : 0;
  }

  /** Android: {@code I/okhttp ( 1234): }, {@code E NetworkClient: }. */
  private static int logcat(String text) {
    int colon = text.indexOf(": ");
    boolean level = "VDIWEF".indexOf(text.charAt(0)) >= 0 && colon > 2 && colon < 60;
    boolean pid = level && text.charAt(1) == '/' && text.charAt(colon - 1) == ')';
    boolean tag = level && text.charAt(1) == ' ' && text.lastIndexOf(' ', colon) == 1;
    return pid || tag ? colon + 2 : 0;
  }

  private static boolean name(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Ascii.isLetterOrDigit(word.charAt(i)) && "._$-".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean upper(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Ascii.isUpper(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int dots(String word) {
    int dots = 0;
    for (int i = 0; i < word.length(); i++) {
      dots += word.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }
}
