package org.why401.engine.rules;

/** How many characters expressions may still search in one check; bounds the time that evidence can cost which was made to be slow. */
final class Effort {

  /** A hundred times what 1 MB of real evidence takes. */
  static final long ENOUGH = 8_000_000;

  private long left;

  Effort(long characters) {
    left = characters;
  }

  /** Whether so many more characters may be searched. */
  boolean spend(int characters) {
    left -= characters + 1L;
    return left >= 0;
  }
}
