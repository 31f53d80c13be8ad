package org.why401.engine;

import java.util.HashSet;
import java.util.Set;

/** Sets of fixed words, each written as one text: in a page a long list of single texts weighs several times as much. */
public final class Words {

  private Words() {}

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
