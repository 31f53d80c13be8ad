package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.List;

/** Finds the marks that an earlier redaction left in a text: they hide something already, so nothing is found in them. */
final class Marks {

  private static final int LONGEST = 1_000;
  private static final int TELLING = 4;

  private Marks() {}

  static boolean is(String text) {
    return text.startsWith("[") && end(text, 0) == text.length();
  }

  /** The offset after the mark that begins at {@code start}, or -1 where none does. */
  static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    int close = start + 1;
    while (close < limit && text.charAt(close) != ']' && text.charAt(close) != '[' && text.charAt(close) != '\n') {
      close++;
    }
    if (close >= limit || text.charAt(close) != ']') {
      return -1;
    }
    String inner = text.substring(start + 1, close);
    int comma = inner.indexOf(", ");
    int digit = comma + 2;
    while (comma > 0 && digit < inner.length() && inner.charAt(digit) >= '0' && inner.charAt(digit) <= '9') {
      digit++;
    }
    return comma > 0 && digit > comma + 2 && inner.startsWith(" character", digit) ? close + 1 : -1;
  }

  /** What is seen outside the marks of {@code text}. */
  static List<Sighting> outside(String text, List<Sighting> seen) {
    List<int[]> marks = new ArrayList<>();
    for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
      int end = end(text, i);
      if (end > 0) {
        marks.add(new int[] {i, end});
        i = end - 1;
      }
    }
    if (marks.isEmpty()) {
      return seen;
    }
    List<Sighting> kept = new ArrayList<>();
    for (Sighting sighting : seen) {
      clip(text, sighting, marks, kept);
    }
    return kept;
  }

  private static void clip(String text, Sighting sighting, List<int[]> marks, List<Sighting> kept) {
    int start = sighting.start();
    for (int i = first(marks, start); i < marks.size() && marks.get(i)[0] < sighting.end(); i++) {
      keep(text, sighting, start, marks.get(i)[0], kept);
      start = Math.max(start, marks.get(i)[1]);
    }
    if (start == sighting.start()) {
      kept.add(sighting);
    } else {
      keep(text, sighting, start, sighting.end(), kept);
    }
  }

  private static void keep(String text, Sighting sighting, int start, int end, List<Sighting> kept) {
    int telling = 0;
    for (int i = start; i < end; i++) {
      telling += Looks.isAlphanumeric(text.charAt(i)) ? 1 : 0;
    }
    if (telling >= TELLING) {
      kept.add(new Sighting(start, end, sighting.kind(), null, sighting.rank()));
    }
  }

  /** Index of the first mark that ends after {@code offset}. */
  private static int first(List<int[]> marks, int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle)[1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
