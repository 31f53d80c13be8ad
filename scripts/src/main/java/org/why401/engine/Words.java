package org.why401.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of fixed words, each written as one text: in a page a long list of single texts weighs several times as much. */
public final class Words {

  private Words() {}

  /** Whether the text begins with one of these. */
  public static boolean begins(String text, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text contains one of these. */
  public static boolean within(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two texts, either of which may be null, are the same. */
  public static boolean same(String a, String b) {
    return a == null ? b == null : a.equals(b);
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
