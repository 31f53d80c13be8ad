package org.why401.engine.rules;

import com.google.re2j.Matcher;
import org.why401.engine.Fact;

/** Of a long statement that an expression was found in, the words that decided: they are marked and quoted, the rest is not. */
final class Decisive {

  /** A statement that is read at a glance stays whole. */
  private static final int SHORT = 48;
  /** How far from the match the clause that it stands in is looked for. */
  private static final int NEAR = 40;

  private static final int SHORTEST = 10;

  private Decisive() {}

  /** The fact with its place and its quotation narrowed; the same where nothing is to be narrowed. */
  static Fact of(Fact fact, Expected expected) {
    if (fact.words() == null || fact.value().length() <= SHORT) {
      return fact;
    }
    Matcher match = match(expected, fact.value());
    if (match == null) {
      return fact;
    }
    String value = fact.value();
    int start = begin(value, afterLead(value, match.start(), match.end()), match.end());
    int end = end(value, Math.max(start, match.start()), match.end());
    if (start >= end) {
      return fact;
    }
    String words = value.substring(start, end);
    return fact.at(start, end, quoting(fact.says(), words));
  }

  private static Matcher match(Expected expected, String value) {
    if (expected instanceof Expected.Regex regex) {
      Matcher matcher = regex.pattern().matcher(value);
      return matcher.find() && matcher.end() > matcher.start() ? matcher : null;
    }
    if (expected instanceof Expected.AnyOf list) {
      for (Expected choice : list.of()) {
        Matcher matcher = match(choice, value);
        if (matcher != null) {
          return matcher;
        }
      }
    }
    return null;
  }

  /** What stands before a colon names what the rest is about. */
  private static int afterLead(String value, int from, int to) {
    int colon = value.lastIndexOf(": ", to - SHORTEST);
    return colon >= from ? colon + 2 : from;
  }

  /** Where the clause begins, if that is near; else where the first word of the match does. */
  private static int begin(String value, int from, int to) {
    int start = from;
    while (start < to && !isWord(value.charAt(start)) && value.charAt(start) != '"' && value.charAt(start) != '\'') {
      start++;
    }
    for (int i = start; i >= 0 && start - i <= NEAR; i--) {
      if (i == 0 || value.charAt(i - 1) == ' ' && i > 1 && ends(value.charAt(i - 2))) {
        return i;
      }
    }
    while (start > 0 && isWord(value.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String value, int from, int to) {
    int end = to;
    while (end > from && !isWord(value.charAt(end - 1)) && value.charAt(end - 1) != '"' && value.charAt(end - 1) != '\'') {
      end--;
    }
    for (int i = end; i <= value.length() && i - end <= NEAR; i++) {
      if (i == value.length() || ends(value.charAt(i)) && (i + 1 == value.length() || value.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    while (end < value.length() && isWord(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(char c) {
    return c == '.' || c == ':' || c == ';' || c == ',';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** What the sentence shows already may be shown alone; words that were hidden in it may not. */
  private static String quoting(String says, String words) {
    int quote = says == null ? -1 : says.indexOf('"');
    return quote >= 0 && says.indexOf(words, quote) > 0 ? says.substring(0, quote + 1) + words + "\"" : says;
  }
}
