package org.why401.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.report.View.Style;

/** How the parts of a line are set: what tools put before it and header names dim, a status strong. */
final class LineStyle {

  /** A stretch of one line. */
  record Run(int start, int end, Style style) {}

  private static final int LONGEST_NAME = 64;

  private LineStyle() {}

  /** The stretches that are not plain, in order. */
  static List<Run> of(String line) {
    List<Run> runs = new ArrayList<>();
    if (line.startsWith("* ")) {
      runs.add(new Run(0, line.length(), Style.DIM));
      return runs;
    }
    int start = line.startsWith("> ") || line.startsWith("< ") ? 2 : line.equals(">") || line.equals("<") ? 1 : 0;
    int nameEnd = nameEnd(line, start);
    if (nameEnd > start) {
      runs.add(new Run(0, nameEnd, Style.DIM));
      return runs;
    }
    if (start > 0) {
      runs.add(new Run(0, start, Style.DIM));
    }
    int status = status(line, start);
    if (status > 0) {
      runs.add(new Run(status, status + 3, Style.STRONG));
    }
    return runs;
  }

  private static int nameEnd(String line, int start) {
    int i = start;
    while (i < line.length() && i - start < LONGEST_NAME && isNameChar(line.charAt(i))) {
      i++;
    }
    boolean ends = i > start && i < line.length() && line.charAt(i) == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ');
    return ends ? i + 1 : start;
  }

  private static int status(String line, int start) {
    if (!line.startsWith("HTTP/", start)) {
      return -1;
    }
    int space = line.indexOf(' ', start);
    if (space < 0 || space + 4 > line.length()) {
      return -1;
    }
    for (int i = space + 1; i < space + 4; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return -1;
      }
    }
    return space + 1;
  }

  private static boolean isNameChar(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }
}
