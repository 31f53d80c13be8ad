package org.why401.engine.secrets;

/** Moments as text, in UTC, after ISO 8601. */
public final class Stamp {

  private static final long DAY = 86_400;

  private Stamp() {}

  /** Such as {@code 2026-11-18T10:00:00Z}. */
  public static String iso(long seconds) {
    return text(seconds, 'T');
  }

  /** Such as {@code 2026-11-18 10:00:00Z}. */
  public static String spaced(long seconds) {
    return text(seconds, ' ');
  }

  private static String text(long seconds, char between) {
    long days = Math.floorDiv(seconds, DAY);
    long rest = Math.floorMod(seconds, DAY);
    StringBuilder text = new StringBuilder(20);
    date(days, text);
    text.append(between);
    two(rest / 3600, text).append(':');
    two(rest / 60 % 60, text).append(':');
    two(rest % 60, text).append('Z');
    return text.toString();
  }

  /** Days since 1970 as a date of the Gregorian calendar; years begin in March here, so that leap days come last. */
  private static void date(long days, StringBuilder text) {
    long shifted = days + 719_468;
    long era = Math.floorDiv(shifted, 146_097);
    long dayOfEra = Math.floorMod(shifted, 146_097);
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153;
    long day = dayOfYear - (153 * month + 2) / 5 + 1;
    long year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
    text.append(year < 1000 && year >= 0 ? "0000".substring(String.valueOf(year).length()) : "").append(year).append('-');
    two(month >= 10 ? month - 9 : month + 3, text).append('-');
    two(day, text);
  }

  private static StringBuilder two(long number, StringBuilder text) {
    return (number < 10 ? text.append('0') : text).append(number);
  }
}
