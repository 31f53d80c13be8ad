package org.why401.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Prose {

  private Prose() {}

  /** The lines of {@code text}, none wider than {@code width}; words that are wider themselves are cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : Paper.plain(text).strip().split(" +")) {
      int wide = Paper.columns(word);
      if (columns > 0 && columns + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      String rest = word;
      while (Paper.columns(rest) > width - columns) {
        int cut = fitting(rest, width - columns);
        lines.add(line + rest.substring(0, cut));
        line.setLength(0);
        columns = 0;
        rest = rest.substring(cut);
      }
      line.append(rest);
      columns += Paper.columns(rest);
    }
    if (columns > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** How many characters of {@code text} fit into {@code width} columns; one at least. */
  static int fitting(String text, int width) {
    int columns = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      columns += Paper.columns(codePoint);
      if (columns > width && i > 0) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** {@code first} before the first line of {@code text}, blanks of the same width before the others. */
  static List<String> hang(String first, String text, int width) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(first.length());
    for (String line : wrap(text, width - first.length())) {
      lines.add((lines.isEmpty() ? first : indent) + line);
    }
    return lines;
  }
}
