package org.why401.engine;

import org.why401.engine.report.Report;
import org.why401.engine.rules.Rulebook;

/** The checker itself: one function from evidence to report. */
public final class Engine {

  private Engine() {}

  /**
   * Names the cause of the failure that {@code text} shows.
   *
   * @param target how the person named the evidence; shown in the report
   * @param text   the evidence; any text gives a report
   */
  public static Report check(String target, String text, Rulebook rulebook, Clock clock) {
    throw new UnsupportedOperationException("assembled when its parts stand");
  }
}
