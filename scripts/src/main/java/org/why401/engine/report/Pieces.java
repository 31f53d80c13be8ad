package org.why401.engine.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.why401.engine.report.View.Piece;
import org.why401.engine.report.View.Style;

/** Cuts one line into pieces wherever its look changes. */
final class Pieces {

  /** Of a longer line only its beginning and what stands near its marks is shown. */
  private static final int LONGEST = 4_000;
  private static final int NEAR = 400;

  private Pieces() {}

  /** The line from {@code start} to {@code end}; {@code veil} is the first that may reach into it. */
  static List<Piece> of(String text, int start, int end, List<Veil> veils, int veil, List<Views.Mark> marks) {
    List<Views.Mark> here = new ArrayList<>();
    for (Views.Mark mark : marks) {
      if (mark.place().start() < end && mark.place().end() > start) {
        here.add(mark);
      }
    }
    List<LineStyle.Run> styles = LineStyle.of(text.substring(start, Math.min(end, start + LONGEST)));
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (int i = veil; i < veils.size() && veils.get(i).place().start() < end; i++) {
      Veil next = veils.get(i);
      open(text, at, Math.max(at, next.place().start()), start, end, styles, here, pieces);
      // A veil over several lines is shown where it begins.
      if (next.place().start() >= start) {
        veiled(next, here, pieces);
      }
      at = Math.max(at, Math.min(end, next.place().end()));
    }
    open(text, at, end, start, end, styles, here, pieces);
    return pieces;
  }

  /** A mark about a detail of the label takes those words, any other takes what is left. */
  private static void veiled(Veil veil, List<Views.Mark> marks, List<Piece> pieces) {
    String shown = veil.mark();
    int whole = 0;
    int detailed = 0;
    int from = 0;
    int to = 0;
    for (Views.Mark mark : marks) {
      if (!mark.place().overlaps(veil.place())) {
        continue;
      }
      int detail = mark.detail() == null || detailed > 0 ? -1 : shown.indexOf(", " + mark.detail());
      if (detail >= 0) {
        detailed = mark.number();
        from = detail + 2;
        int comma = shown.indexOf(',', from);
        to = comma < 0 ? shown.length() - 1 : comma;
      } else if (whole == 0 && mark.detail() == null) {
        whole = mark.number();
      }
    }
    if (detailed == 0) {
      pieces.add(new Piece(shown, Style.PLAIN, true, whole > 0 ? whole : first(veil, marks)));
      return;
    }
    pieces.add(new Piece(shown.substring(0, from), Style.PLAIN, true, whole));
    pieces.add(new Piece(shown.substring(from, to), Style.PLAIN, true, detailed));
    pieces.add(new Piece(shown.substring(to), Style.PLAIN, true, 0));
  }

  private static int first(Veil veil, List<Views.Mark> marks) {
    for (Views.Mark mark : marks) {
      if (mark.place().overlaps(veil.place())) {
        return mark.number();
      }
    }
    return 0;
  }

  private static void open(String text, int from, int to, int start, int end, List<LineStyle.Run> styles, List<Views.Mark> marks, List<Piece> pieces) {
    if (to <= from) {
      return;
    }
    BitSet cuts = new BitSet(to - from + 1);
    cuts.set(to - from);
    for (LineStyle.Run run : styles) {
      cut(cuts, start + run.start(), from, to);
      cut(cuts, start + run.end(), from, to);
    }
    for (Views.Mark mark : marks) {
      cut(cuts, mark.place().start(), from, to);
      cut(cuts, mark.place().end(), from, to);
    }
    int last = from;
    for (int cut = cuts.nextSetBit(1); cut >= 0; cut = cuts.nextSetBit(cut + 1)) {
      pieces.add(piece(text, last, from + cut, start, end, styles, marks));
      last = from + cut;
    }
  }

  private static Piece piece(String text, int from, int to, int start, int end, List<LineStyle.Run> styles, List<Views.Mark> marks) {
    Style style = Style.PLAIN;
    for (LineStyle.Run run : styles) {
      if (from >= start + run.start() && to <= start + run.end()) {
        style = run.style();
      }
    }
    int number = 0;
    for (Views.Mark mark : marks) {
      boolean inside = from >= mark.place().start() && to <= mark.place().end();
      // Of marks over one another the smallest shows; all of their notes do.
      if (inside && (number == 0 || length(mark) < length(of(marks, number)))) {
        number = mark.number();
      }
    }
    return new Piece(clean(end - start > LONGEST ? shortened(text, from, to, number) : text.substring(from, to)), style, false, number);
  }

  private static String shortened(String text, int from, int to, int number) {
    int limit = number > 0 ? LONGEST / 2 : NEAR;
    return to - from <= 2 * limit ? text.substring(from, to) : text.substring(from, from + limit) + " … " + text.substring(to - limit, to);
  }

  private static Views.Mark of(List<Views.Mark> marks, int number) {
    for (Views.Mark mark : marks) {
      if (mark.number() == number) {
        return mark;
      }
    }
    throw new IllegalStateException("no mark " + number);
  }

  private static int length(Views.Mark mark) {
    return mark.place().end() - mark.place().start();
  }

  private static void cut(BitSet cuts, int at, int from, int to) {
    if (at > from && at < to) {
      cuts.set(at - from);
    }
  }

  /** Without the sequences that steer a terminal, which neither a terminal nor a page may obey. */
  private static String clean(String text) {
    if (text.indexOf('\u001b') < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != '\u001b') {
        clean.append(text.charAt(i++));
        continue;
      }
      boolean string = text.startsWith("]", i + 1);
      i += 2;
      if (string) {
        while (i < text.length() && text.charAt(i) != '\u0007' && text.charAt(i) != '\u001b') {
          i++;
        }
        i += i < text.length() && text.charAt(i) == '\u001b' ? 2 : 1;
      } else if (i <= text.length() && text.charAt(i - 1 < text.length() ? i - 1 : 0) == '[') {
        while (i < text.length() && (text.charAt(i) < '@' || text.charAt(i) > '~')) {
          i++;
        }
        i++;
      }
    }
    return clean.toString();
  }
}
