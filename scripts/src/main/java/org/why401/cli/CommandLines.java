package org.why401.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks commands so that they can still be pasted into a shell. */
final class CommandLines {

  private CommandLines() {}

  /** The lines of {@code command}: broken at blanks outside quotes, with a backslash at the end of each but the last. */
  static List<String> wrap(String command, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(Paper.plain(command).strip())) {
      if (line.length() > 0 && line.length() + 1 + word.length() + 2 > width) {
        lines.add(line + " \\");
        line.setLength(0);
        line.append("  ");
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() == 2 && command.length() <= width ? List.of(command) : lines;
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    char quote = 0;
    int start = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ' ') {
        words.add(command.substring(start, i));
        start = i + 1;
      }
    }
    words.add(command.substring(start));
    return words;
  }
}
