package org.why401.cli;

import org.why401.engine.report.Report;

/** What the exit status says. Of several targets the highest counts. */
final class Status {

  static final int WRONG = 2;

  private Status() {}

  static int of(Report.Verdict verdict) {
    return switch (verdict) {
      case HEALTHY -> 0;
      case DIAGNOSED -> 1;
      case UNREADABLE -> WRONG;
      case UNDETERMINED -> 3;
      case UNREACHABLE -> 4;
    };
  }
}
