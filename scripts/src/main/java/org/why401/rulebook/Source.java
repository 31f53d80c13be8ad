package org.why401.rulebook;

import java.util.List;

/**
 * A content file as it was read, or a text that was put together from several.
 *
 * @param path  where it is, as people are told ({@code content/diagnoses/token-expired.md}), with forward slashes
 * @param text  its characters, without a byte order mark
 * @param parts where the characters come from, in order; empty where all of them are this file's own
 */
public record Source(String path, String text, List<Part> parts) {

  /**
   * Characters of a text that stand in a file.
   *
   * @param start  where they begin in the text
   * @param from   the file
   * @param offset where they begin in it
   * @param by     the place that included the file, such as {@code content/guide/start.md:7}; null where they were not included
   */
  public record Part(int start, Source from, int offset, String by) {

    private Problem problem(int at, int end, String message, String hint) {
      Problem there = from.problem(offset + at - start, offset + end - start, message, hint);
      return by == null ? there
          : new Problem(there.path(), there.line(), there.column(), there.message() + " (included by " + by + ")", there.excerpt(), there.length(), there.hint());
    }
  }

  public Source {
    parts = List.copyOf(parts);
  }

  public Source(String path, String text) {
    this(path, text, List.of());
  }

  /** A problem with the characters from {@code start} to {@code end}, told at their place in the file that they come from. */
  public Problem problem(int start, int end, String message, String hint) {
    int from = Math.min(Math.max(0, start), text.length());
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).start <= from) {
        return parts.get(i).problem(from, end, message, hint);
      }
    }
    return here(from, end, message, hint);
  }

  private Problem here(int from, int end, String message, String hint) {
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
