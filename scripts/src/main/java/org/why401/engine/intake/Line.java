package org.why401.engine.intake;

import org.why401.engine.Excerpt;

/**
 * One line of the evidence without what was put around it.
 *
 * @param text  without line end, colours and prefixes
 * @param start offset in the evidence at which {@code text} begins
 * @param end   offset behind it
 * @param plain {@code text} is exactly what stands between {@code start} and {@code end}, from the line's first character on
 */
record Line(Excerpt text, int start, int end, boolean plain) {

  /** A line whose first {@code length} characters are gone. */
  Line without(int length) {
    Excerpt rest = text.cut(Math.min(length, text.text().length()), text.text().length());
    return new Line(rest, rest.place() == null ? end : rest.place().start(), end, false);
  }
}
