package org.why401.rulebook;

import java.util.Comparator;

/**
 * Something in the content that must be mended.
 *
 * @param path    the file
 * @param line    from 1; 0 where the whole file is meant
 * @param column  from 1, in characters
 * @param message what is wrong, in one line
 * @param excerpt the line itself; null where there is none to show
 * @param length  how many characters are meant
 * @param hint    what to do; null where the message says it
 */
public record Problem(String path, int line, int column, String message, String excerpt, int length, String hint) implements Comparable<Problem> {

  private static final int WIDEST = 100;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::path).thenComparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(Problem::message);

  /** A problem that has no line, such as a file that can't be read. */
  public static Problem of(String path, String message, String hint) {
    return new Problem(path, 0, 0, message, null, 0, hint);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** The problem as people read it: place and message, the line with a caret, the hint. */
  public String text() {
    StringBuilder out = new StringBuilder(path);
    if (line > 0) {
      out.append(':').append(line).append(':').append(column);
    }
    out.append(": ").append(message);
    if (excerpt != null && !excerpt.isBlank()) {
      appendExcerpt(out);
    }
    if (hint != null) {
      out.append("\n    ").append(hint);
    }
    return out.toString();
  }

  private void appendExcerpt(StringBuilder out) {
    int[] all = excerpt.codePoints().map(c -> c < ' ' ? ' ' : c).toArray();
    int first = Math.min(Math.max(0, column - WIDEST / 2), Math.max(0, all.length - WIDEST));
    int shown = Math.min(WIDEST, all.length - first);
    int caret = Math.max(0, column - 1 - first);
    out.append("\n    ").append(new String(all, first, shown).stripTrailing());
    out.append("\n    ").append(" ".repeat(caret)).append("^".repeat(Math.max(1, Math.min(length, shown - caret))));
  }
}
