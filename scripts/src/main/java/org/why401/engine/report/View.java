package org.why401.engine.report;

import java.util.List;

/**
 * The evidence as people see it: its lines in pieces, secrets veiled, the places that decided marked and noted. Terminal, page and
 * check page all show this.
 */
public record View(List<Line> lines) {

  public View {
    lines = List.copyOf(lines);
  }

  /**
   * One line of the evidence.
   *
   * @param number from 1
   * @param notes  notes whose mark ends on this line
   */
  public record Line(int number, List<Piece> pieces, List<Note> notes) {}

  /**
   * A run of characters that look alike.
   *
   * @param veil the text is a mark that stands for a secret
   * @param mark the number of the note that it belongs to; 0 where it is not marked
   */
  public record Piece(String text, Style style, boolean veil, int mark) {}

  /** A sentence beside a line. */
  public record Note(int number, String text) {}

  /** How a piece is set: {@code DIM} for header names and prefixes, {@code STRONG} for a status. */
  public enum Style { PLAIN, DIM, STRONG }
}
