package org.why401.engine.http;

/** Moments as RFC 3339 writes them, such as {@code 2026-03-01T10:00:00Z}. */
public final class IsoTime {

  private IsoTime() {}

  /** The moment {@code seconds} after 1970 began, in UTC. */
  public static String print(long seconds) {
    long[] date = Civil.date(Math.floorDiv(seconds, Civil.DAY));
    long time = Math.floorMod(seconds, Civil.DAY);
    return pad(date[0], 4) + "-" + pad(date[1], 2) + "-" + pad(date[2], 2)
        + "T" + pad(time / 3600, 2) + ":" + pad(time / 60 % 60, 2) + ":" + pad(time % 60, 2) + "Z";
  }

  /**
   * Seconds since 1970 of a moment that {@code text} is: date and time with {@code T} or a blank between, seconds, their fraction and the
   * zone left out at will (then UTC); a date alone is its midnight. Null where it is none.
   */
  public static Long read(String text) {
    String moment = text.strip();
    if (moment.length() < 10 || moment.length() > 40 || moment.charAt(4) != '-' || moment.charAt(7) != '-') {
      return null;
    }
    int year = field(moment, 0, 4);
    int month = field(moment, 5, 7);
    int day = field(moment, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    if (moment.length() == 10) {
      return Civil.seconds(year, month, day, 0, 0, 0);
    }
    int hour = field(moment, 11, 13);
    int minute = moment.length() >= 16 && moment.charAt(13) == ':' ? field(moment, 14, 16) : -1;
    if ("Tt _".indexOf(moment.charAt(10)) < 0 || hour < 0 || minute < 0) {
      return null;
    }
    boolean seconds = moment.length() >= 19 && moment.charAt(16) == ':';
    int second = seconds ? field(moment, 17, 19) : 0;
    Long local = second < 0 ? null : Civil.seconds(year, month, day, hour, minute, second);
    Integer offset = offset(moment.substring(afterFraction(moment, seconds ? 19 : 16)).strip());
    return local == null || offset == null ? null : local - offset;
  }

  private static int afterFraction(String moment, int from) {
    int at = from;
    if (at < moment.length() && (moment.charAt(at) == '.' || moment.charAt(at) == ',')) {
      at++;
      while (at < moment.length() && moment.charAt(at) >= '0' && moment.charAt(at) <= '9') {
        at++;
      }
    }
    return at;
  }

  /** Seconds east of Greenwich, or null where {@code zone} is none. */
  private static Integer offset(String zone) {
    if (zone.isEmpty() || zone.equalsIgnoreCase("z") || zone.equals("UTC") || zone.equals("GMT")) {
      return 0;
    }
    if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
      return null;
    }
    String digits = zone.substring(1).replace(":", "");
    int hours = digits.length() >= 2 ? HttpDate.number(digits.substring(0, 2)) : -1;
    int minutes = digits.length() == 4 ? HttpDate.number(digits.substring(2)) : digits.length() == 2 ? 0 : -1;
    if (hours < 0 || minutes < 0) {
      return null;
    }
    return (zone.charAt(0) == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
  }

  private static int field(String text, int start, int end) {
    return text.length() < end ? -1 : HttpDate.number(text.substring(start, end));
  }

  private static String pad(long number, int width) {
    String digits = Long.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }
}
