package org.why401.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken out of the evidence that still knows where each of its characters stood there.
 *
 * <p>A header's value is one stretch of the evidence; a body whose lines each carried a log prefix is many; a decoded value
 * (base64, JSON escapes) stands as a whole where its encoded form stood. Immutable.
 */
public final class Excerpt {

  /** A run of characters from {@code from} on that stands at {@code place}; {@code exact} where one character is one offset. */
  private record Run(int from, Place place, boolean exact) {}

  public static final Excerpt NONE = new Excerpt("", List.of());

  private final String text;
  private final List<Run> runs;

  private Excerpt(String text, List<Run> runs) {
    this.text = text;
    this.runs = runs;
  }

  /** The stretch of {@code evidence} from {@code start} to {@code end}. */
  public static Excerpt of(String evidence, int start, int end) {
    return new Excerpt(evidence.substring(start, end), List.of(new Run(0, new Place(start, end), true)));
  }

  /** A text that was decoded from what stands at {@code place}. */
  public static Excerpt decoded(String text, Place place) {
    return new Excerpt(text, List.of(new Run(0, place, false)));
  }

  /** The parts one after the other with {@code glue} between them; the glue stands nowhere. */
  public static Excerpt join(List<Excerpt> parts, String glue) {
    StringBuilder joined = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.append(glue);
      }
      for (Run run : parts.get(i).runs) {
        runs.add(new Run(run.from + joined.length(), run.place, run.exact));
      }
      joined.append(parts.get(i).text);
    }
    return new Excerpt(joined.toString(), List.copyOf(runs));
  }

  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The characters from {@code start} to {@code end} of this text. */
  public Excerpt cut(int start, int end) {
    return new Excerpt(text.substring(start, end), List.copyOf(runs(start, end)));
  }

  /** The runs that the characters from {@code start} to {@code end} stand in, as far as they do. */
  private List<Run> runs(int start, int end) {
    List<Run> kept = new ArrayList<>();
    for (int i = Math.max(0, runAt(start)); i < runs.size() && (runs.get(i).from < end || kept.isEmpty()); i++) {
      Run run = runs.get(i);
      int skipped = Math.max(0, start - run.from);
      if (!run.exact) {
        kept.add(new Run(Math.max(0, run.from - start), run.place, false));
        continue;
      }
      int first = Math.min(run.place.start() + skipped, run.place.end());
      int last = Math.max(first, Math.min(run.place.end(), run.place.start() + end - run.from));
      kept.add(new Run(Math.max(0, run.from - start), new Place(first, last), true));
    }
    return kept;
  }

  /** This text without white space at its ends. */
  public Excerpt strip() {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return start == 0 && end == text.length() ? this : cut(start, end);
  }

  /** Where all of this text stands in the evidence, or null where it stands nowhere. */
  public Place place() {
    return place(0, text.length());
  }

  /** Where the characters from {@code start} to {@code end} of this text stand in the evidence, or null where they stand nowhere. */
  public Place place(int start, int end) {
    if (runs.isEmpty()) {
      return null;
    }
    Place whole = null;
    for (Run run : start == 0 && end == text.length() ? runs : runs(start, end)) {
      whole = whole == null ? run.place : whole.cover(run.place);
    }
    return whole;
  }

  private int runAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).from <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text;
  }
}
