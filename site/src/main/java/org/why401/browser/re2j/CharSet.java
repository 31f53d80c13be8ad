package org.why401.browser.re2j;

import java.util.ArrayList;
import java.util.List;

/** Characters that one instruction reads. */
final class CharSet {

  private static final int ASCII = 128;

  /** Ranges of one item, first and last in turns; those that are not in them where {@code not}. */
  private record Item(String ranges, boolean not) {}

  private final List<Item> items = new ArrayList<>();
  private final boolean fold;
  private final boolean not;
  /** What is known of each ASCII character: 0 nothing, 1 that it is not in the set, 2 that it is. */
  private final byte[] known = new byte[ASCII];

  CharSet(boolean fold, boolean not) {
    this.fold = fold;
    this.not = not;
  }

  /** Adds the characters of some ranges, first and last in turns, each one character of the string; {@code without}: all but these. */
  CharSet add(String ranges, boolean without) {
    items.add(new Item(ranges, without));
    return this;
  }

  CharSet add(int low, int high) {
    return add(new StringBuilder().appendCodePoint(low).appendCodePoint(high).toString(), false);
  }

  boolean has(int c) {
    if (c >= ASCII) {
      return search(c);
    }
    if (known[c] == 0) {
      known[c] = (byte) (search(c) ? 2 : 1);
    }
    return known[c] == 2;
  }

  private boolean search(int c) {
    for (Item item : items) {
      if (within(item.ranges, c) != item.not) {
        return !not;
      }
    }
    return not;
  }

  private boolean within(String ranges, int c) {
    int same = c;
    for (int steps = 0; steps < Cases.MOST; steps++) {
      for (int i = 0; i < ranges.length();) {
        int low = ranges.codePointAt(i);
        i += Character.charCount(low);
        int high = ranges.codePointAt(i);
        i += Character.charCount(high);
        if (same >= low && same <= high) {
          return true;
        }
      }
      same = fold ? Cases.next(same) : c;
      if (same == c) {
        return false;
      }
    }
    return false;
  }
}
