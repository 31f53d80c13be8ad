package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.http.IsoTime;

/** The time that a log wrote, as a Date header can say it. */
final class LogTime {

  private static final int SECONDS = 10;
  private static final int MILLISECONDS = 13;

  private LogTime() {}

  /** Dates stay as they are; seconds and milliseconds since 1970 become one. */
  static Excerpt of(Excerpt written) {
    String text = written.text();
    int digits = 0;
    while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number = digits == text.length() || text.charAt(digits) == '.';
    return number && (digits == SECONDS || digits == MILLISECONDS)
        ? Excerpt.decoded(IsoTime.print(Long.parseLong(text.substring(0, SECONDS))), written.place()) : written;
  }
}
