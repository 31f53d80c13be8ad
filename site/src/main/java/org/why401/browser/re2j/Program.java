package org.why401.browser.re2j;

import java.util.Arrays;

/** Instructions of a machine that reads a text character by character. Jumps are relative, so that a stretch can be copied. */
final class Program {

  /** Reads a character of the set {@code sets[at]}. */
  static final int READ = 0;
  /** Goes on at {@code first[at]} and at {@code second[at]}, which matters less. */
  static final int SPLIT = 1;
  /** Goes on where the place in the text is of the kind {@code first[at]}. */
  static final int ASSERT = 2;
  /** The end. */
  static final int MATCH = 3;

  static final int TEXT_BEGIN = 0;
  static final int TEXT_END = 1;
  static final int LINE_BEGIN = 2;
  static final int LINE_END = 3;
  static final int WORD_EDGE = 4;
  static final int NO_WORD_EDGE = 5;

  int size;
  int[] kinds = new int[16];
  int[] first = new int[16];
  int[] second = new int[16];
  CharSet[] sets = new CharSet[16];

  void read(CharSet set) {
    add(READ, 0, 0, set);
  }

  void assertion(int place) {
    add(ASSERT, place, 0, null);
  }

  /** Two ways to go on, as jumps from here; the first is preferred. */
  void split(int to, int otherwise) {
    add(SPLIT, to, otherwise, null);
  }

  void match() {
    add(MATCH, 0, 0, null);
  }

  /** Opens a gap at {@code at} for one instruction; jumps over it do not occur, since what stands behind is a whole part. */
  void insertSplit(int at, int to, int otherwise) {
    split(0, 0);
    move(at, at + 1, size - 1 - at);
    set(at, SPLIT, to, otherwise, null);
  }

  /** Repeats the instructions from {@code from} on, {@code count} of them, at the end. */
  void copy(int from, int count) {
    for (int i = from; i < from + count; i++) {
      add(kinds[i], first[i], second[i], sets[i]);
    }
  }

  /** Forgets what comes from {@code at} on. */
  void cut(int at) {
    size = at;
  }

  private void move(int from, int to, int count) {
    System.arraycopy(kinds, from, kinds, to, count);
    System.arraycopy(first, from, first, to, count);
    System.arraycopy(second, from, second, to, count);
    System.arraycopy(sets, from, sets, to, count);
  }

  private void add(int kind, int one, int two, CharSet set) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
      sets = Arrays.copyOf(sets, 2 * size);
    }
    set(size++, kind, one, two, set);
  }

  private void set(int at, int kind, int one, int two, CharSet set) {
    kinds[at] = kind;
    first[at] = one;
    second[at] = two;
    sets[at] = set;
  }
}
