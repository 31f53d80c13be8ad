package org.why401.engine.secrets;

import java.util.List;
import org.why401.engine.http.SecretForm;

/**
 * A credential seen in a text.
 *
 * @param start  first offset
 * @param end    offset after the last character; after {@code start}
 * @param kind   what it is, such as {@code JWT}
 * @param detail what else may be told of it, such as {@code exp 2026-11-18 10:00:00Z}; null for nothing
 * @param rank   how much kind and detail tell; where two sightings overlap, those of the higher rank stay
 */
public record Sighting(int start, int end, String kind, String detail, int rank) implements Comparable<Sighting> {

  /** Found again: told of elsewhere. */
  public static final int COPY = 0;
  /** Known by the name that it stands under. */
  public static final int NAMED = 1;
  /** Known by what it is itself. */
  public static final int READ = 2;

  /** In the order of the text, the longer first. */
  @Override
  public int compareTo(Sighting other) {
    return start != other.start ? start - other.start : other.end - end;
  }

  /** A credential known by the name that it stands under. */
  static Sighting of(String kind, int start, int end) {
    return new Sighting(start, end, kind, null, NAMED);
  }

  /** The same, with what its form says. */
  static Sighting of(String kind, String text, int start, int end) {
    return new Sighting(start, end, kind, details(null, SecretForm.of(text.substring(start, end))), NAMED);
  }

  /** The same credential with one more detail. */
  public Sighting with(String more) {
    return more == null ? this : new Sighting(start, end, kind, detail == null ? more : detail + ", " + more, rank);
  }

  /** Found to be what {@code more} tells of it; of the highest rank where that is something. */
  public Sighting with(List<String> more) {
    Sighting all = this;
    for (String one : more) {
      all = all.with(one);
    }
    return more.isEmpty() ? this : new Sighting(start, end, kind, all.detail, READ + 1);
  }

  /** What may be told beside faults, and the faults; null for nothing. */
  static String details(String first, List<String> faults) {
    StringBuilder text = new StringBuilder(first == null ? "" : first);
    for (String fault : faults) {
      String words = fault.replace('-', ' ');
      if (text.indexOf(words) < 0) {
        text.append(text.isEmpty() ? "" : ", ").append(words);
      }
    }
    return text.isEmpty() ? null : text.toString();
  }

  /**
   * The words that may stand for it: kind, length, detail, parted by commas. None of them holds a bracket, so that
   * {@code [JWT, 812 characters, exp 2026-11-18 10:00:00Z]} can be read back.
   */
  public String label() {
    int length = end - start;
    return kind + ", " + length + (length == 1 ? " character" : " characters") + (detail == null ? "" : ", " + detail);
  }
}
