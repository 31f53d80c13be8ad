package org.why401.engine;

/**
 * Where something stands in the evidence: a half-open range of UTF-16 offsets into its text.
 *
 * @param start first offset, inclusive
 * @param end   last offset, exclusive; never before {@code start}
 */
public record Place(int start, int end) {

  public Place {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("place " + start + ".." + end);
    }
  }

  /** Whether two places, either of which may be null, are the same. */
  public static boolean same(Place a, Place b) {
    return a == null || b == null ? a == b : a.start == b.start && a.end == b.end;
  }

  public boolean overlaps(Place other) {
    return start < other.end && other.start < end;
  }

  /** The smallest place that holds both. */
  public Place cover(Place other) {
    return new Place(Math.min(start, other.start), Math.max(end, other.end));
  }
}
