package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/**
 * What a line says, without what stands before it: times, levels, names in brackets, prompts, quote marks, list numbers.
 *
 * @param text  what is left
 * @param dated a time was among it, so that the line is a log's
 */
record Saying(Excerpt text, boolean dated) {

  private static final int MAX_ROUNDS = 12;
  private static final int MAX_BRACKET = 120;
  private static final String LEVELS =
      "ERROR WARN WARNING INFO DEBUG TRACE FATAL SEVERE CRITICAL NOTICE";
  private static final String SHORT_LEVELS = "FATA ERRO WARN INFO DEBU PANI TRAC";
  private static final List<String> TOOLS = List.of(
      "npm ERR! ", "npm error ", "npm WARN ", "npm warn ", "ERR! ", "(MainThread) ", "> ", "$ ", "# ", "* ", "- ", "\u2022 ", "\u00d7 ", "\u2716 ");
  private static final List<String> SOURCES = List.of(".js:", ".mjs:", ".ts:", ".tsx:", ".jsx:", ".html:");
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

  static Saying clean(Excerpt line) {
    Excerpt rest = line.strip();
    boolean dated = false;
    for (int round = 0; round < MAX_ROUNDS && !rest.isEmpty(); round++) {
      String text = rest.text();
      int time = time(text);
      int length = time > 0 ? time : dated && glued(text) > 0 ? glued(text) : prefix(text);
      if (length == 0) {
        break;
      }
      dated |= time > 0 || length > 8 && text.startsWith("[") && text.length() > 12 && (time(text.substring(1)) > 0 || isoDate(text));
      rest = rest.cut(length, text.length()).strip();
    }
    return new Saying(unquoted(rest), dated);
  }

  private static int prefix(String text) {
    // logrus on a terminal: FATA[0000].
    if (text.length() > 10 && text.charAt(4) == '[' && text.charAt(9) == ']' && Words.has(SHORT_LEVELS, text.substring(0, 4)) && digits(text.substring(5, 9))) {
      return 10;
    }
    for (String tool : TOOLS) {
      if (text.startsWith(tool)) {
        return tool.length();
      }
    }
    int bracket = bracket(text);
    int level = bracket > 0 ? bracket : level(text);
    int spring = level > 0 ? level : spring(text);
    spring = spring > 0 ? spring : logger(text);
    int source = spring > 0 ? spring : source(text);
    int number = source > 0 ? source : number(text);
    return number > 0 ? number : LogHead.length(text);
  }

  /** {@code [error] }, {@code [main] }, {@code [4503:1124/063105:INFO:CONSOLE:0] }: short, closed, with something behind. */
  private static int bracket(String text) {
    if (!text.startsWith("[")) {
      return 0;
    }
    int close = text.indexOf(']');
    boolean prefix = close > 1 && close < MAX_BRACKET && close + 1 < text.length() && "{\"".indexOf(text.charAt(1)) < 0 && !code(text.substring(1, close));
    if (prefix && text.charAt(close + 1) == '[' && Ascii.isDigit(text.charAt(1))) {
      return close + 1; // Envoy: [time][12][debug][jwt] [filter.cc:23]
    }
    return prefix && (text.charAt(close + 1) == ' ' || text.charAt(close + 1) == ':') ? close + 2 : 0;
  }

  /** Rocket and others put several brackets behind the time, without a blank: {@code [app::auth][ERROR] }. */
  private static int glued(String text) {
    int close = text.startsWith("[") ? text.indexOf("][") : -1;
    return close > 1 && close < MAX_BRACKET ? close + 1 : 0;
  }

  /** {@code [invalid_token_response] }: Spring Security puts OAuth's code in front of its words. */
  private static boolean code(String word) {
    return word.indexOf('_') > 0 && isSnake(word);
  }

  private static int level(String text) {
    int end = 0;
    while (end < text.length() && end < 9 && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
      end++;
    }
    boolean ends = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ':');
    if (!ends || !Words.has(LEVELS, text.substring(0, end))) {
      return 0;
    }
    // Python's logging: WARNING:django.request:Forbidden.
    int name = text.charAt(end) == ':' ? end + 1 : text.length();
    int colon = name;
    while (colon < text.length() && (Ascii.isLetterOrDigit(text.charAt(colon)) || text.charAt(colon) == '.' || text.charAt(colon) == '_')) {
      colon++;
    }
    boolean named = colon > name && colon + 1 < text.length() && text.charAt(colon) == ':' && text.charAt(colon + 1) != '/';
    return named ? colon + 1 : end + 1;
  }

  /** Logback and log4j: {@code c.e.api.AuthFilter - }, a dotted name of a class. */
  private static int logger(String text) {
    int dash = text.indexOf(" - ");
    int dot = dash > 0 ? text.lastIndexOf('.', dash) : -1;
    return dot > 0 && dash < 120 && text.indexOf(' ') == dash && Ascii.isUpper(text.charAt(dot + 1)) ? dash + 3 : 0;
  }

  /** Spring Boot: {@code 123 --- [nio-8080-exec-1] o.s.Filter   : }; nginx: {@code 12#12: *7 }. */
  private static int spring(String text) {
    int dashes = text.indexOf("--- [");
    if (dashes >= 0 && dashes < 40) {
      int colon = text.indexOf(" : ", dashes);
      return colon > 0 && colon < dashes + 160 ? colon + 3 : 0;
    }
    int end = 0;
    while (end < text.length() && (Ascii.isDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (end < 3 || text.indexOf('#') <= 0 || text.indexOf('#') >= end || !text.startsWith(": ", end)) {
      return 0;
    }
    int blank = text.startsWith("*", end + 2) ? text.indexOf(' ', end + 2) : -1;
    return blank > 0 ? blank + 1 : end + 2;
  }

  /** A browser's console: {@code index-4f9c.js:12 }, {@code orders:1 }. */
  private static int source(String text) {
    int blank = text.indexOf(' ');
    String word = blank < 0 || blank > 200 ? "" : text.substring(0, blank);
    for (String end : SOURCES) {
      int at = word.indexOf(end);
      if (at > 0 && at + end.length() < word.length() && Ascii.isDigit(word.charAt(at + end.length()))) {
        return blank + 1;
      }
    }
    int colon = word.lastIndexOf(':');
    boolean page = colon > 0 && digits(word.substring(colon + 1)) && blank + 1 < text.length() && Ascii.isUpper(text.charAt(blank + 1));
    return page ? blank + 1 : klog(text);
  }

  /** Kubernetes: {@code 4191 kubelet.go:2130] }. */
  private static int klog(String text) {
    int close = text.indexOf("] ");
    int file = text.indexOf(".go:");
    return file > 0 && file < close && close < 80 ? close + 2 : 0;
  }

  /** A list's number: {@code 12. }, {@code 3) }. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && end < 4 && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && (text.startsWith(". ", end) || text.startsWith(") ", end)) ? end + 2 : 0;
  }

  /** How long the time is that the line begins with; 0 where it begins with none. */
  private static int time(String text) {
    int end = 0;
    int digits = 0;
    int marks = 0;
    while (end < text.length() && end < 40 && "0123456789-:./,TZ+ ".indexOf(text.charAt(end)) >= 0) {
      digits += Ascii.isDigit(text.charAt(end)) ? 1 : 0;
      marks += text.charAt(end) == ':' ? 1 : 0;
      end++;
    }
    while (end > 0 && end < text.length() && text.charAt(end - 1) != ' ') {
      end--;
    }
    if (digits >= 6 && marks >= 2 && end > 0) {
      return end;
    }
    int clf = text.length() > 27 && text.charAt(2) == '/' && text.charAt(6) == '/' && text.charAt(11) == ':' && text.charAt(26) == ' ' ? 27 : 0;
    int noon = clf == 0 && digits > 1 && marks == 1 ? noon(text) : 0;
    return clf > 0 ? clf : noon > 0 ? noon : syslog(text);
  }

  /** zerolog on a terminal: {@code 9:36AM }. */
  private static int noon(String text) {
    int blank = text.indexOf(' ');
    return blank > 5 && blank < 8 && (Words.before(text, blank, "AM") || Words.before(text, blank, "PM")) ? blank + 1 : 0;
  }

  /** {@code Nov 24 06:19:36 host process[1]: }. */
  private static int syslog(String text) {
    if (text.length() < 16 || text.charAt(3) != ' ' || text.charAt(9) != ':' || text.charAt(12) != ':' || text.charAt(15) != ' ') {
      return 0;
    }
    if (!MONTHS.contains(Ascii.lower(text.substring(0, 4)))) {
      return 0;
    }
    int colon = text.indexOf(": ", 16);
    String process = colon > 0 && colon < 120 ? text.substring(16, colon).strip() : "";
    boolean named = !process.isEmpty() && process.indexOf(' ') == process.lastIndexOf(' ');
    return named ? colon + 2 : 16;
  }

  /** {@code [2026-11-24 11:02:36.123][}: glued to what follows, it ends in no blank. */
  private static boolean isoDate(String text) {
    return Ascii.isDigit(text.charAt(1)) && text.charAt(5) == '-' && text.charAt(8) == '-' && Ascii.isDigit(text.charAt(9));
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 7;
  }

  private static Excerpt unquoted(Excerpt said) {
    String text = said.text();
    boolean quoted = text.length() > 2 && (text.charAt(0) == '"' || text.charAt(0) == '\u201C' || text.charAt(0) == '`');
    if (!quoted) {
      return said;
    }
    int end = text.charAt(text.length() - 1) == text.charAt(0) || text.charAt(text.length() - 1) == '\u201D' ? text.length() - 1 : text.length();
    return said.cut(1, end);
  }

  private static boolean isSnake(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && c != '_') {
        return false;
      }
    }
    return true;
  }
}
