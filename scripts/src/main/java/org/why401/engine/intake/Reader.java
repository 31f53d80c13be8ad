package org.why401.engine.intake;

/** Reads one kind of evidence where it begins. */
interface Reader {

  /**
   * Reads what begins at the line {@code at} into {@code draft}.
   *
   * @return the line behind what was read, or {@code at} where this kind doesn't begin there
   */
  int read(Lines lines, int at, Draft draft);
}
