package org.why401.engine.facts;

/** Durations and sizes as people say them. */
final class Measures {

  private static final long[] SECONDS = {31_536_000, 86_400, 3_600, 60, 1};
  private static final String[] UNITS = {"year", "day", "h", "min", "s"};

  private Measures() {}

  /** "7 min 12 s", "3 h", "20 days": the two greatest units, the second only where it is not nothing. */
  static String duration(long seconds) {
    long rest = seconds == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(seconds);
    int unit = 0;
    while (unit < SECONDS.length - 1 && rest < SECONDS[unit]) {
      unit++;
    }
    long first = rest / SECONDS[unit];
    String said = count(first, UNITS[unit]);
    // "20 days 3 h" says too much; "1 day 3 h" does not.
    if (unit < SECONDS.length - 1 && (unit > 1 || first < 3)) {
      long second = rest % SECONDS[unit] / SECONDS[unit + 1];
      said = second == 0 ? said : said + " " + count(second, UNITS[unit + 1]);
    }
    return said;
  }

  static String characters(int length) {
    return length == 1 ? "1 character" : length + " characters";
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (unit.length() > 3 || unit.equals("day") ? number == 1 ? "" : "s" : "");
  }
}
