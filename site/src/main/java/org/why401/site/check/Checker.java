package org.why401.site.check;

import org.why401.engine.Clock;
import org.why401.engine.report.Report;

/** The engine with a book's rules. Safe for use by several threads. */
@FunctionalInterface
public interface Checker {

  /** @param target how the evidence is named in the report */
  Report check(String target, String text, Clock clock);
}
