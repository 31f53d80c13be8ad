package org.why401.engine.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.why401.engine.Place;
import org.why401.engine.report.View.Line;
import org.why401.engine.report.View.Note;

/** Cuts the evidence into the lines and pieces that people see. */
public final class Views {

  /** An evidence of more lines than this shows only those near its marks. */
  private static final int ALL_LINES = 2_000;
  private static final int AROUND = 5;
  private static final int FIRST = 20;

  /** Where a note's mark stands. {@code detail}: the part of a veil's label that the fact speaks of, or null for all. */
  record Mark(Place place, int number, String says, String detail) {}

  private Views() {}

  /**
   * The evidence with its secrets veiled, and each reason's place marked with the reason's number.
   *
   * @param veils    sorted, none overlapping another
   * @param findings whose reasons are marked; reasons with number 0 are not
   */
  public static View of(String text, List<Veil> veils, List<Finding> findings) {
    List<Mark> marks = marks(text, findings);
    int[] starts = lineStarts(text);
    BitSet shown = starts.length <= ALL_LINES ? null : near(starts, marks);
    List<Line> lines = new ArrayList<>();
    int veil = 0;
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      int end = lineEnd(text, start, i + 1 < starts.length ? starts[i + 1] : text.length());
      while (veil < veils.size() && veils.get(veil).place().end() <= start) {
        veil++;
      }
      // The last line break ends a line, it does not begin one.
      boolean blankEnd = i == starts.length - 1 && start == text.length() && i > 0;
      if (!blankEnd && (shown == null || shown.get(i))) {
        lines.add(new Line(i + 1, Pieces.of(text, start, end, veils, veil, marks), notes(start, end, i + 1 < starts.length ? starts[i + 1] : text.length() + 1, marks)));
      }
    }
    return new View(lines);
  }

  private static List<Mark> marks(String text, List<Finding> findings) {
    List<Mark> marks = new ArrayList<>();
    BitSet seen = new BitSet();
    for (Finding finding : findings) {
      for (Reason reason : finding.because()) {
        Place place = reason.place();
        if (reason.number() > 0 && place != null && place.end() > place.start() && place.end() <= text.length() && !seen.get(reason.number())) {
        seen.set(reason.number());
          marks.add(new Mark(place, reason.number(), says(reason), detail(reason.fact())));
        }
      }
    }
    return marks;
  }

  /** A token's label tells when it ends, and a fact about that marks those words alone. */
  private static String detail(String fact) {
    return fact.startsWith("jwt.expired") ? "exp " : null;
  }

  /** What a note says. Beside its own line a statement need not be read twice. */
  private static String says(Reason reason) {
    int quote = reason.fact().equals("message") && reason.says() != null ? reason.says().indexOf(" says \"") : -1;
    return quote < 0 ? reason.says() : reason.says().substring(0, quote) + " says why";
  }

  private static List<Note> notes(int start, int end, int next, List<Mark> marks) {
    List<Note> notes = new ArrayList<>();
    for (Mark mark : marks) {
      int last = mark.place.end() - 1;
      if (last >= start && (last < end || last < next)) {
        notes.add(new Note(mark.number, mark.says));
      }
    }
    return notes;
  }

  private static int[] lineStarts(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      count += breaks(text, i) ? 1 : 0;
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (breaks(text, i)) {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  private static boolean breaks(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  private static int lineEnd(String text, int start, int next) {
    int end = next;
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static BitSet near(int[] starts, List<Mark> marks) {
    BitSet near = new BitSet();
    near.set(0, FIRST);
    for (Mark mark : marks) {
      int first = lineOf(starts, mark.place.start());
      int last = lineOf(starts, mark.place.end() - 1);
      near.set(Math.max(0, first - AROUND), Math.min(starts.length, first + AROUND + 1));
      near.set(Math.max(0, last - AROUND), Math.min(starts.length, last + AROUND + 1));
    }
    return near;
  }

  private static int lineOf(int[] starts, int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
