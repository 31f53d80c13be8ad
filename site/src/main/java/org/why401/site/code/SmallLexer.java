package org.why401.site.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of languages that no token maker knows: comments from {@code #} on, strings, variables, and the words that lead a line. */
final class SmallLexer implements Highlight.Lines {

  /**
   * What is particular to a language.
   *
   * @param leads   the first word of a statement is a keyword
   * @param dashes  a word such as {@code Get-Item} or {@code -Uri} is a keyword
   * @param words   further keywords, in small letters
   */
  record Rules(boolean leads, boolean dashes, Set<String> words) {}

  static final Rules NGINX = new Rules(true, false, Set.of("on", "off"));
  static final Rules POWERSHELL = new Rules(false, true, Set.of("if", "else", "elseif", "foreach", "for", "while", "function", "param", "return", "try", "catch", "finally", "throw", "in"));

  private final Rules rules;

  SmallLexer(Rules rules) {
    this.rules = rules;
  }

  @Override
  public List<Run> runs(String line) {
    List<Run> runs = new ArrayList<>();
    boolean leads = true;
    int i = 0;
    while (i < line.length()) {
      int end = end(line, i);
      String text = line.substring(i, end);
      Run.Kind kind = kind(text, leads);
      runs.add(new Run(kind, text));
      leads = text.isBlank() ? leads : text.equals("{") || text.equals("}") || text.equals(";");
      i = end;
    }
    return runs;
  }

  private Run.Kind kind(String text, boolean leads) {
    char c = text.charAt(0);
    if (c == '#') {
      return Run.Kind.COMMENT;
    }
    if (c == '"' || c == '\'') {
      return Run.Kind.STRING;
    }
    if (c == '$') {
      return text.length() > 1 ? Run.Kind.VARIABLE : Run.Kind.PLAIN;
    }
    if (isWord(c)) {
      String small = text.toLowerCase(Locale.ROOT);
      boolean dashed = rules.dashes && text.indexOf('-') >= 0 && Character.isLetter(text.charAt(text.length() - 1));
      boolean keyword = rules.leads && leads || dashed || rules.words.contains(small);
      return keyword ? Run.Kind.KEYWORD : text.chars().allMatch(d -> d >= '0' && d <= '9') ? Run.Kind.LITERAL : Run.Kind.PLAIN;
    }
    return Run.Kind.PLAIN;
  }

  private static int end(String line, int start) {
    char c = line.charAt(start);
    if (c == '#') {
      return line.length();
    }
    if (c == '"' || c == '\'') {
      int end = line.indexOf(c, start + 1);
      return end < 0 ? line.length() : end + 1;
    }
    int end = start + 1;
    if (c == '$' || isWord(c)) {
      while (end < line.length() && isWord(line.charAt(end))) {
        end++;
      }
    } else if (c == ' ') {
      while (end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
