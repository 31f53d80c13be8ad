package org.why401.rulebook;

import java.util.List;

/**
 * A Markdown file split in its front matter and its body.
 *
 * @param front null where the file has none, or none that can be read
 * @param body  the offset at which the Markdown begins
 */
public record FrontMatter(Yaml front, int body) {

  private static final String FENCE = "---";

  /** Splits a file whose first line is {@code ---}; what is wrong with it is added to {@code problems}. */
  public static FrontMatter read(Source source, List<Problem> problems) {
    String text = source.text();
    int start = after(text, 0);
    if (start < 0) {
      return new FrontMatter(null, 0);
    }
    for (int line = start; line < text.length(); line = next(text, line)) {
      int body = after(text, line);
      if (body >= 0) {
        return new FrontMatter(YamlReader.read(source, start, line, problems), body);
      }
    }
    problems.add(source.problem(0, FENCE.length(), "the front matter has no end", "close it with a line that says ---"));
    return new FrontMatter(null, text.length());
  }

  /** The offset after a fence line that begins at {@code line}, or -1 where there is none. */
  private static int after(String text, int line) {
    if (!text.startsWith(FENCE, line)) {
      return -1;
    }
    int next = next(text, line);
    return text.substring(line + FENCE.length(), next).isBlank() ? next : -1;
  }

  private static int next(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }
}
