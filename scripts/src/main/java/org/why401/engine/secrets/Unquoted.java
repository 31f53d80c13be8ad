package org.why401.engine.secrets;

/**
 * A text without what its writer put around it: the escapes of a string in JSON or a program, a terminal's colours, and the carets of Windows' cmd.
 * It still knows where each character stood. A whole exchange may stand in one string of a log, and its lines begin only when that is read.
 */
record Unquoted(String text, int[] starts) {

  private static final String ESCAPES = "nrt\"\\/'";
  private static final String MEANT = "\n\r\t\"\\/'";

  /** Null where there is nothing of the kind in {@code text}. */
  static Unquoted of(String text) {
    boolean carets = text.contains("^\"");
    if (!carets && !text.contains("\\\"") && !text.contains("\\n") && text.indexOf('\u001b') < 0) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int[] starts = new int[text.length() + 1];
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int code = c == '\\' && i + 1 < text.length() ? ESCAPES.indexOf(text.charAt(i + 1)) : -1;
      int colours = c == '\u001b' ? colourEnd(text, i) : -1;
      if (colours > 0) {
        i = colours;
      } else if (carets && c == '^' && i + 1 < text.length()) {
        i++;
      } else {
        starts[plain.length()] = i;
        plain.append(code < 0 ? c : MEANT.charAt(code));
        i += code < 0 ? 1 : 2;
      }
    }
    starts[plain.length()] = text.length();
    return new Unquoted(plain.toString(), starts);
  }

  private static int colourEnd(String text, int escape) {
    int end = escape + 2;
    while (end < text.length() && end - escape < 16 && (text.charAt(end) == ';' || text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
      end++;
    }
    return text.startsWith("[", escape + 1) && end < text.length() && text.charAt(end) == 'm' ? end + 1 : -1;
  }
}
