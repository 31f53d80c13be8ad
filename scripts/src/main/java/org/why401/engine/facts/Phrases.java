package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Looks for fixed words in what tools, logs and bodies say. */
final class Phrases {

  private static final int LONGEST = 2_000;
  private static final int MOST = 200;

  private Phrases() {}

  /** A phrase that was found, what it means, and the line that it stands in. */
  record Found(String meaning, Excerpt line, int start, int end) {}

  /** The lines that were said about the exchange, and the statements of its body. */
  static List<Excerpt> lines(Scene scene) {
    List<Excerpt> lines = new ArrayList<>();
    add(scene.exchange().said(), lines);
    Body body = scene.body();
    if (body.page() != null) {
      if (body.page().title() != null) {
        lines.add(body.page().title());
      }
      add(body.page().statements(), lines);
    } else if (body.text() != null) {
      lines.add(body.text());
    }
    return lines;
  }

  private static void add(List<Excerpt> from, List<Excerpt> lines) {
    lines.addAll(from.subList(0, Math.min(MOST, from.size())));
  }

  /**
   * Pairs of a phrase and what it means.
   *
   * @param rows what it means, and the phrases that mean it, with bars between them
   */
  static String[][] table(String[][] rows) {
    List<String[]> pairs = new ArrayList<>();
    for (String[] row : rows) {
      int start = 0;
      while (start <= row[1].length()) {
        int bar = row[1].indexOf('|', start);
        int end = bar < 0 ? row[1].length() : bar;
        pairs.add(new String[] {row[1].substring(start, end), row[0]});
        start = end + 1;
      }
    }
    return pairs.toArray(new String[0][]);
  }

  /**
   * For each line the first phrase that stands in it.
   *
   * @param topics  words in lower case of which a line must have one before it is looked through
   * @param phrases pairs of words in lower case and what they mean; the specific before the general
   */
  static List<Found> in(List<Excerpt> lines, String[] topics, String[][] phrases) {
    List<Found> found = new ArrayList<>();
    for (Excerpt line : lines) {
      String lower = Ascii.lower(line.text().length() > LONGEST ? line.text().substring(0, LONGEST) : line.text());
      if (hasAny(lower, topics)) {
        first(line, lower, phrases, found);
      }
    }
    return found;
  }

  private static boolean hasAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void first(Excerpt line, String lower, String[][] phrases, List<Found> found) {
    for (String[] phrase : phrases) {
      int at = lower.indexOf(phrase[0]);
      if (at >= 0) {
        found.add(new Found(phrase[1], line, at, at + phrase[0].length()));
        return;
      }
    }
  }
}
