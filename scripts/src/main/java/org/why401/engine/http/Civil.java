package org.why401.engine.http;

/** The proleptic Gregorian calendar, counted in days: what dates need of it, without a library that TeaVM would have to carry. */
public final class Civil {

  static final long DAY = 86_400;

  private Civil() {}

  /** Seconds since 1970 of a moment in UTC, or null where there is no such moment. */
  public static Long seconds(int year, int month, int day, int hour, int minute, int second) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month) || hour > 24 || hour < 0 || minute > 59 || minute < 0 || second > 60 || second < 0) {
      return null;
    }
    return days(year, month, day) * DAY + hour * 3600L + minute * 60L + second;
  }

  /** Days since 1970-01-01, with years that begin in March so that the leap day is their last. */
  private static long days(int year, int month, int day) {
    int march = month > 2 ? year : year - 1;
    long era = Math.floorDiv(march, 400);
    long ofEra = march - era * 400;
    long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
  }

  /** Year, month and day of the day that is {@code days} after 1970-01-01. */
  static long[] date(long days) {
    long shifted = days + 719_468;
    long era = Math.floorDiv(shifted, 146_097L);
    long ofEra = shifted - era * 146_097;
    long year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    long ofYear = ofEra - (365 * year + year / 4 - year / 100);
    long month = (5 * ofYear + 2) / 153;
    long day = ofYear - (153 * month + 2) / 5 + 1;
    long civil = month < 10 ? month + 3 : month - 9;
    return new long[] {year + era * 400 + (civil <= 2 ? 1 : 0), civil, day};
  }

  private static int lastDay(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
