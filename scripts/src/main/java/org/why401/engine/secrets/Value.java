package org.why401.engine.secrets;

/**
 * Where an assignment's value stands.
 *
 * @param quoted   quotes stand around it
 * @param literal  a member's bare value, such as a number in JSON
 * @param attached it follows {@code =} without a space
 */
record Value(int start, int end, boolean quoted, boolean literal, boolean attached) {

  /** The value after the separator at {@code at}, of a name that begins at {@code name}. */
  static Value after(String text, int at, int name, boolean quotedName, boolean header) {
    int start = at + 1;
    if (start < text.length() && (text.charAt(start) == '>' || text.charAt(start) == '=' && text.charAt(at) == '=') || text.charAt(at) == ':' && start < text.length() && text.charAt(start) == '=') {
      start++;
    }
    int afterSeparator = start;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    boolean attached = text.charAt(at) == '=' && start == afterSeparator;
    char opener = name > 0 ? text.charAt(name - 1) : '\n';
    boolean opensList = start < text.length() && text.charAt(start) == '[' && Marks.end(text, start) < 0;
    if (header && !opensList && printed(text, start)) {
      return new Value(start + 1, quoteEnd(text, start + 1, text.charAt(start), false), true, false, false);
    }
    if (header && !opensList) {
      char closer = opener == '{' ? '}' : opener == '[' ? ']' : Assignments.isQuote(opener) ? opener : '\n';
      return new Value(start, lineEnd(text, start, closer), false, false, false);
    }
    start += opensList ? 1 : 0;
    boolean escaped = start + 1 < text.length() && text.charAt(start) == '\\' && Assignments.isQuote(text.charAt(start + 1));
    start += escaped ? 1 : 0;
    if (start < text.length() && Assignments.isQuote(text.charAt(start))) {
      return new Value(start + 1, quoteEnd(text, start + 1, text.charAt(start), escaped), true, false, attached);
    }
    if (quotedName) {
      return new Value(start, wordEnd(text, start, " \t,}]\n\r\"'"), false, true, attached);
    }
    Names.Kind kind = Names.of(nameAt(text, name, at));
    if (opensList || kind == Names.Kind.CREDENTIALS || kind == Names.Kind.COOKIE || kind == Names.Kind.CHALLENGE) {
      return new Value(start, credentialsEnd(text, start, opener == '\'' || opener == '"' ? "\n\r\"'" : "\n\r]}\"'"), false, false, attached);
    }
    boolean plainLine = name == 0 || opener == '\n' || opener == '\r' || opener == ' ' && text.charAt(at) == '=' && attached;
    String stops = plainLine || opener == '?' || opener == '&' ? " \t\n\r&\"'`<>#" : " \t\n\r&\"'`<>#,;)]}|";
    int end = wordEnd(text, start, opener == ';' ? stops + "?" : stops);
    // What parts parameters from each other is no part of a value, though a password may hold it inside.
    while (end > start && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Value(start, end, false, false, attached);
  }

  /** {@code 'Bearer x',}: a program printed the value as a member of an object. */
  private static boolean printed(String text, int start) {
    boolean quoted = start < text.length() && Assignments.isQuote(text.charAt(start));
    int end = quoted ? quoteEnd(text, start + 1, text.charAt(start), false) + 1 : text.length();
    return end < text.length() && text.charAt(end) == ',';
  }

  private static String nameAt(String text, int name, int at) {
    int end = at;
    while (end > name && !Looks.isWordChar(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(name, end);
  }

  /** The end of the line, or the closing quote or bracket before it. */
  private static int lineEnd(String text, int start, char closer) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      char c = text.charAt(i);
      boolean closed = c == closer && (c != ']' || i + 1 == text.length() || text.charAt(i + 1) <= ' ') && (c != '}' || i + 1 == text.length() || text.charAt(i + 1) <= ' ' || text.charAt(i + 1) == '{');
      if (closed && Assignments.isQuote(c) && text.charAt(i - 1) == '=' && i > start) {
        i = Math.max(i + 1, quoteEnd(text, i + 1, c, false) + 1); // a parameter's value, not the end
        continue;
      }
      if (closed && text.charAt(i - 1) != '\\' || c == '\\' && text.startsWith("\\r\\n", i)) {
        break; // a line end that a program printed ends the value too
      }
      i++;
    }
    i = Math.min(i, text.length());
    while (i > start && text.charAt(i - 1) <= ' ') {
      i--;
    }
    return i;
  }

  private static int quoteEnd(String text, int start, char quote, boolean escaped) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n') {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        if (escaped && text.charAt(i + 1) == quote) {
          return i;
        }
        i += 2;
        continue;
      }
      if (c == quote) {
        return i;
      }
      i++;
    }
    return Math.min(i, text.length());
  }

  /** A quote after an equals sign opens a parameter's value, which may hold anything. */
  private static int credentialsEnd(String text, int start, String stops) {
    int end = wordEnd(text, start, stops);
    while (end > start && end < text.length() && text.charAt(end) == '"' && text.charAt(end - 1) == '=') {
      int close = quoteEnd(text, end + 1, '"', false);
      end = close < text.length() && text.charAt(close) == '"' ? wordEnd(text, close + 1, stops) : close;
    }
    return end;
  }

  private static int wordEnd(String text, int start, String stops) {
    int i = start;
    while (i < text.length() && stops.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
