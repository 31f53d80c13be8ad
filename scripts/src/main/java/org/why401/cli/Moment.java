package org.why401.cli;

import org.why401.engine.Clock;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.IsoTime;
import org.why401.engine.report.Secrets;

/** The clock that {@code --at} asks for. */
final class Moment {

  private static final long FIRST_PLAUSIBLE = 100_000_000;

  private Moment() {}

  static Clock clock(String at, long machine) {
    if (at == null) {
      return new Clock(null, machine);
    }
    if (at.equals("none")) {
      return Clock.NONE;
    }
    Long time = seconds(at);
    if (time == null) {
      throw new Complaint("--at " + Secrets.redact(at) + ": no time. Write it like 2026-03-01T10:00Z, or none.");
    }
    return new Clock(time, machine);
  }

  private static Long seconds(String at) {
    Long iso = IsoTime.read(at);
    if (iso != null) {
      return iso;
    }
    if (at.length() >= 9 && at.length() <= 11 && at.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long number = Long.parseLong(at);
      return number >= FIRST_PLAUSIBLE ? number : null;
    }
    return at.length() > 10 ? HttpDate.read(at) : null;
  }
}
