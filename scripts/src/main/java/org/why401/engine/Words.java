package org.why401.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sets of fixed words, each written as one text: in a page a long list of single texts weighs several times as much. */
public final class Words {

  private Words() {}

  /** Whether the word is one of these, which blanks part. */
  public static boolean has(String words, String word) {
    if (word == null || word.isEmpty() || word.indexOf(' ') >= 0) {
      return false;
    }
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || words.charAt(at - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with one of these, which bars part. */
  public static boolean begins(String text, String beginnings) {
    int start = 0;
    while (start < beginnings.length()) {
      int end = end(beginnings, start);
      if (text.regionMatches(0, beginnings, start, end - start)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Whether the text contains one of these, which bars part. */
  public static boolean within(String text, String parts) {
    int start = 0;
    while (start < parts.length()) {
      int end = end(parts, start);
      if (text.contains(parts.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static int end(String parts, int start) {
    int bar = parts.indexOf('|', start);
    return bar < 0 ? parts.length() : bar;
  }

  /** Whether two texts, either of which may be null, are the same. */
  public static boolean same(String a, String b) {
    return a == null ? b == null : a.equals(b);
  }

  /** Whether the word stands just before that offset. {@code startsWith} can't ask this: in a page it fails at an offset below zero. */
  public static boolean before(String text, int at, String word) {
    return text.regionMatches(at - word.length(), word, 0, word.length());
  }

  /** What stands for each word: words and texts take turns; not to be changed. */
  public static Map<String, String> table(String... wordsAndTexts) {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < wordsAndTexts.length; i += 2) {
      table.put(wordsAndTexts[i], wordsAndTexts[i + 1]);
    }
    return table;
  }

  /** The words, which blanks part; not to be changed. */
  public static Set<String> of(String words) {
    Set<String> set = new HashSet<>();
    int start = 0;
    while (start < words.length()) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      set.add(words.substring(start, end));
      start = end + 1;
    }
    return set;
  }
}
