package org.why401.cli;

import java.util.List;
import org.why401.cli.Paper.Ink;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.Jwt;

/** A token's life as a line: from when it was good until when, and where the clock stands. */
final class Timeline {

  private static final int LENGTH = 74;
  /** Each label needs this much room. */
  private static final int ROOM = 23;

  private record Point(String word, long time) {}

  private Timeline() {}

  /** Four rows, or none where there is no life to draw or no clock. */
  static List<String> of(Jwt jwt, Long now, Paper paper) {
    Long from = jwt.time("nbf") != null ? jwt.time("nbf") : jwt.time("iat");
    Long to = jwt.time("exp");
    if (from == null || to == null || now == null || from >= to || !printable(from) || !printable(to) || !printable(now)) {
      return List.of();
    }
    Point start = new Point(jwt.time("nbf") != null ? "valid from" : "issued", from);
    Point clock = new Point("now", now);
    if (now > to) {
      return draw(start, new Point("ended", to), clock, "good for " + Durations.words(to - from), Durations.words(now - to) + " too late", true, false, paper);
    }
    Point end = new Point("ends", to);
    if (now < from) {
      return draw(clock, start, end, Durations.words(from - now) + " too early", "good for " + Durations.words(to - from), false, true, paper);
    }
    return draw(start, clock, end, "used " + Durations.words(now - from), "good for " + Durations.words(to - now) + " more", true, true, paper);
  }

  private static List<String> draw(Point first, Point second, Point third, String left, String right, boolean goodLeft, boolean goodRight, Paper paper) {
    double share = (double) (second.time - first.time) / (third.time - first.time);
    int middle = (int) Math.max(ROOM, Math.min(LENGTH - 2 * ROOM + 5, Math.round(share * LENGTH)));
    String bar = bar(goodLeft, middle - 1, paper) + paper.sign("┿", "+") + bar(goodRight, LENGTH - middle - 1, paper);
    return List.of("  " + row(first.word, second.word, third.word, middle), "  " + paper.ink(Ink.DIM, row(time(first), time(second), time(third), middle)),
        "  " + paper.sign("┝", "|") + bar + paper.sign("┥", "|"), "  " + left + " ".repeat(Math.max(1, middle - left.length())) + right);
  }

  private static String bar(boolean good, int length, Paper paper) {
    return (good ? paper.sign("━", "=") : paper.sign("╌", "-")).repeat(length);
  }

  private static String row(String first, String second, String third, int middle) {
    String begin = first + " ".repeat(Math.max(1, middle - first.length())) + second;
    return begin + " ".repeat(Math.max(1, LENGTH + 1 - begin.length() - third.length())) + third;
  }

  private static String time(Point point) {
    return IsoTime.print(point.time).replace('T', ' ');
  }

  private static boolean printable(long time) {
    return time >= 0 && time <= 253_402_300_799L;
  }
}
