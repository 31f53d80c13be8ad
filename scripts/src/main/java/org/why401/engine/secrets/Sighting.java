package org.why401.engine.secrets;

/**
 * A credential seen in a text.
 *
 * @param start first offset
 * @param end   offset after the last character; after {@code start}
 * @param label what may be told of it: kind, length, and what a diagnosis needs
 * @param rank  how much the label tells; where two sightings overlap, the label with the higher rank stays
 */
public record Sighting(int start, int end, String label, int rank) {

  /** A label that names only the kind. */
  public static final int KIND = 1;
  /** A label that was read out of the credential itself. */
  public static final int READ = 2;

  /** A credential of which only its kind and length are told. */
  public static Sighting of(String kind, int start, int end) {
    return new Sighting(start, end, Label.of(kind, end - start), KIND);
  }

  public Sighting shift(int by) {
    return new Sighting(start + by, end + by, label, rank);
  }
}
