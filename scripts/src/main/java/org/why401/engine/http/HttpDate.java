package org.why401.engine.http;

import org.why401.engine.Ascii;

/**
 * Dates of HTTP headers (RFC 9110 section 5.6.7: IMF-fixdate, RFC 850, asctime) and of access logs, read as RFC 6265 section 5.1.1 reads
 * cookie dates: whatever has a day, a month's name, a year and a time is a date.
 */
public final class HttpDate {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int MAX_LENGTH = 100;

  private HttpDate() {}

  /** Seconds since 1970, or null where {@code text} is no date. A time without a zone is UTC. */
  public static Long read(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    Parts parts = new Parts();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && (Ascii.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ':');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        parts.take(text.substring(start, i), start > 0 ? text.charAt(start - 1) : ' ');
        start = -1;
      }
    }
    return parts.seconds();
  }

  /** What was found of a date so far; -1 where nothing was. */
  private static final class Parts {
    private int day = -1;
    private int month = -1;
    private int year = -1;
    private int time = -1;
    private int offset;

    private void take(String token, char before) {
      if (time < 0 && token.indexOf(':') > 0) {
        clock(token);
      } else if ((before == '+' || before == '-') && time >= 0 && token.length() == 4 && number(token) >= 0) {
        int zone = number(token);
        offset = (before == '-' ? -1 : 1) * (zone / 100 * 3600 + zone % 100 * 60);
      } else if (day < 0 && token.length() <= 2 && number(token) >= 0) {
        day = number(token);
      } else if (month < 0 && monthOf(token) > 0) {
        month = monthOf(token);
      } else if (year < 0 && number(token) >= 0 && (token.length() == 2 || token.length() == 4)) {
        int written = number(token);
        year = written < 70 ? written + 2000 : written < 100 ? written + 1900 : written;
      }
    }

    /** {@code 10:00:00}, or with an access log's year before it, {@code 2026:10:00:00}. */
    private void clock(String token) {
      int[] fields = new int[4];
      int count = 0;
      int start = 0;
      for (int i = 0; i <= token.length(); i++) {
        if (i == token.length() || token.charAt(i) == ':') {
          if (count == fields.length) {
            return;
          }
          fields[count++] = number(token.substring(start, i));
          start = i + 1;
        }
      }
      int first = count == 4 ? 1 : 0;
      int second = count > 2 ? fields[first + 2] : 0;
      if (!within(fields[first], 23) || !within(fields[first + 1], 59) || !within(second, 60)) {
        return;
      }
      if (first == 1) {
        year = fields[0];
      }
      time = fields[first] * 3600 + fields[first + 1] * 60 + second;
    }

    private static boolean within(int number, int last) {
      return number >= 0 && number <= last;
    }

    private Long seconds() {
      if (day < 0 || month < 0 || year < 0 || time < 0) {
        return null;
      }
      Long midnight = Civil.seconds(year, month, day, 0, 0, 0);
      return midnight == null ? null : midnight + time - offset;
    }
  }

  private static int monthOf(String token) {
    if (token.length() < 3) {
      return -1;
    }
    int found = MONTHS.indexOf(Ascii.lower(token.substring(0, 3)));
    return found >= 0 && found % 3 == 0 ? found / 3 + 1 : -1;
  }

  /** A number of one to four ASCII digits, or -1. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
