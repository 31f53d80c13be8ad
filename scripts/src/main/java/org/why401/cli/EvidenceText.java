package org.why401.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.why401.cli.Paper.Ink;
import org.why401.engine.report.View;

/** The lines of the evidence that decided, with carets under the places and each fact's sentence behind them. */
final class EvidenceText {

  /** Of a place that goes over more lines only its first and last ones are shown. */
  private static final int MOST_LINES = 6;

  private EvidenceText() {}

  /**
   * The rows for the notes of those numbers.
   *
   * @param elsewhere sentences about what stands nowhere in the evidence
   */
  static List<String> of(View view, Set<Integer> numbers, List<String> elsewhere, Paper paper) {
    List<View.Line> lines = lines(view, numbers);
    int digits = 2;
    for (View.Line line : lines) {
      digits = Math.max(digits, String.valueOf(line.number()).length());
    }
    String bar = paper.sign("│", "|");
    String gutter = " ".repeat(3 + digits) + paper.ink(Ink.DIM, bar) + " ";
    int width = Paper.WIDTH - digits - 5;
    List<String> rows = new ArrayList<>();
    int last = 0;
    for (View.Line line : lines) {
      if (last > 0 && line.number() > last + 1 && spans(line, numbers) && !ends(line, numbers)) {
        rows.add(gutter + paper.ink(Ink.DIM, paper.sign("…", "...")));
      }
      String number = String.valueOf(line.number());
      String lead = "  " + " ".repeat(digits - number.length()) + paper.ink(Ink.DIM, number + " " + bar) + " ";
      for (String row : MarkedLine.rows(line, numbers, width, paper)) {
        rows.add((lead == null ? gutter : lead) + row);
        lead = null;
      }
      last = line.number();
    }
    for (String sentence : elsewhere) {
      boolean first = true;
      for (String row : Prose.wrap(sentence, width - 2)) {
        rows.add(gutter + (first ? paper.ink(Ink.CARET, paper.sign("–", "-")) + " " : "  ") + row);
        first = false;
      }
    }
    return rows;
  }

  private static List<View.Line> lines(View view, Set<Integer> numbers) {
    List<View.Line> shown = new ArrayList<>();
    List<View.Line> run = new ArrayList<>();
    for (View.Line line : view.lines()) {
      if (spans(line, numbers) || ends(line, numbers)) {
        run.add(line);
        if (ends(line, numbers)) {
          flush(run, shown);
        }
      }
    }
    flush(run, shown);
    return shown;
  }

  private static void flush(List<View.Line> run, List<View.Line> shown) {
    for (int i = 0; i < run.size(); i++) {
      if (run.size() <= MOST_LINES || i < MOST_LINES / 2 || i == run.size() - 1) {
        shown.add(run.get(i));
      }
    }
    run.clear();
  }

  private static boolean spans(View.Line line, Set<Integer> numbers) {
    for (View.Piece piece : line.pieces()) {
      if (piece.mark() > 0 && numbers.contains(piece.mark())) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(View.Line line, Set<Integer> numbers) {
    for (View.Note note : line.notes()) {
      if (numbers.contains(note.number())) {
        return true;
      }
    }
    return false;
  }
}
