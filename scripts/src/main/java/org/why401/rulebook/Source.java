package org.why401.rulebook;

/**
 * A content file as it was read.
 *
 * @param path where it is, as people are told ({@code content/diagnoses/token-expired.md}), with forward slashes
 * @param text its characters, without a byte order mark
 */
public record Source(String path, String text) {

  /** A problem with the characters from {@code start} to {@code end} of this file. */
  public Problem problem(int start, int end, String message, String hint) {
    int from = Math.min(Math.max(0, start), text.length());
    int lineStart = text.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = text.indexOf('\n', from);
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    String line = text.substring(lineStart, lineEnd).stripTrailing();
    int number = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    int column = text.codePointCount(lineStart, from) + 1;
    int last = Math.min(Math.max(from, end), lineStart + line.length());
    return new Problem(path, number, column, message, line, Math.max(1, last <= from ? 1 : text.codePointCount(from, last)), hint);
  }

  /** A problem with the file as a whole. */
  public Problem problem(String message, String hint) {
    return problem(0, 0, message, hint);
  }
}
