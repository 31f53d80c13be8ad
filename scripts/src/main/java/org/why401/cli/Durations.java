package org.why401.cli;

/** Spans of time as people write them, in their two largest units. */
final class Durations {

  private static final long[] SECONDS = {86_400, 3_600, 60, 1};
  private static final String[] UNITS = {"d", "h", "min", "s"};

  private Durations() {}

  static String words(long seconds) {
    long rest = Math.abs(seconds);
    if (rest >= 2 * 365 * SECONDS[0]) {
      return rest / (365 * SECONDS[0]) + " years";
    }
    if (rest < 3_600 && rest >= 60 && rest % 60 == 0 || rest == 3_600) {
      return rest / 60 + " min";
    }
    for (int unit = 0; unit < SECONDS.length; unit++) {
      if (rest >= SECONDS[unit] || unit == SECONDS.length - 1) {
        String first = rest / SECONDS[unit] + " " + (unit == 0 ? rest / SECONDS[0] == 1 ? "day" : "days" : UNITS[unit]);
        long left = unit + 1 < SECONDS.length ? rest % SECONDS[unit] / SECONDS[unit + 1] : 0;
        return left == 0 ? first : first + " " + left + " " + UNITS[unit + 1];
      }
    }
    throw new IllegalStateException();
  }
}
