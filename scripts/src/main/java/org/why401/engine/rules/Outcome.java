package org.why401.engine.rules;

/** What comes of holding a condition against facts; {@code UNKNOWN} where the evidence can't tell. */
public enum Outcome {
  HOLDS, UNKNOWN, FAILS;

  /** Both must hold: the worse of the two. */
  Outcome and(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Either may hold: the better of the two. */
  Outcome or(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
