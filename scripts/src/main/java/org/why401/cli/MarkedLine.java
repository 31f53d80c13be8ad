package org.why401.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.why401.cli.Paper.Ink;
import org.why401.engine.report.View;

/** One line of the evidence on as many rows as it takes, each with the carets and notes of the marks on it. */
final class MarkedLine {

  private static final String HANG = "  ";
  private static final int SLACK = 24;
  /** Of a line that takes more rows only the first and those with marks are shown. */
  private static final int MOST_ROWS = 8;

  private record Cell(String shown, int columns, Ink ink, int mark) {}

  private MarkedLine() {}

  static List<String> rows(View.Line line, Set<Integer> numbers, int width, Paper paper) {
    List<List<Cell>> broken = broken(cells(line, numbers, paper), width);
    List<View.Note> notes = new ArrayList<>();
    for (View.Note note : line.notes()) {
      // Two facts may say the same of one place; it is read once.
      boolean said = false;
      for (View.Note other : notes) {
        said |= Objects.equals(other.text(), note.text());
      }
      if (numbers.contains(note.number()) && !said) {
        notes.add(note);
      }
    }
    List<String> rows = new ArrayList<>();
    boolean skipped = false;
    for (int i = 0; i < broken.size(); i++) {
      if (!shown(broken, i)) {
        skipped = true;
        continue;
      }
      if (skipped) {
        rows.add(HANG + paper.ink(Ink.DIM, paper.sign("…", "...")));
        skipped = false;
      }
      String indent = i == 0 ? "" : HANG;
      rows.add(indent + inked(broken.get(i), paper));
      carets(broken, i, indent.length(), notes, width, paper, rows);
    }
    if (skipped) {
      rows.add(HANG + paper.ink(Ink.DIM, paper.sign("…", "...")));
    }
    // A note whose place is covered by another's has no carets of its own.
    for (View.Note note : notes) {
      boolean marked = false;
      for (List<Cell> row : broken) {
        marked |= first(row, note.number()) >= 0;
      }
      if (!marked) {
        note(note, 0, width, paper, rows);
      }
    }
    return rows;
  }

  private static List<Cell> cells(View.Line line, Set<Integer> numbers, Paper paper) {
    List<Cell> cells = new ArrayList<>();
    for (View.Piece piece : line.pieces()) {
      boolean marked = piece.mark() > 0 && numbers.contains(piece.mark());
      Ink ink = marked ? Ink.MARK : piece.veil() ? Ink.VEIL : piece.style() == View.Style.DIM ? Ink.DIM : piece.style() == View.Style.STRONG ? Ink.BOLD : Ink.PLAIN;
      String text = Paper.plain(piece.text());
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        int codePoint = text.codePointAt(i);
        String shown = paper.has(codePoint) ? Character.toString(codePoint) : "?";
        cells.add(new Cell(shown, Paper.columns(shown.codePointAt(0)), ink, marked ? piece.mark() : 0));
      }
    }
    return cells;
  }

  private static List<List<Cell>> broken(List<Cell> cells, int width) {
    List<List<Cell>> rows = new ArrayList<>();
    int start = 0;
    while (start < cells.size()) {
      int room = rows.isEmpty() ? width : width - HANG.length();
      int end = start;
      int columns = 0;
      int blank = -1;
      while (end < cells.size() && columns + cells.get(end).columns <= room) {
        columns += cells.get(end).columns;
        end++;
        if (cells.get(end - 1).shown.equals(" ") || cells.get(end - 1).shown.equals(",") || cells.get(end - 1).shown.equals("&")) {
          blank = end;
        }
      }
      if (end < cells.size() && blank > start && end - blank < SLACK) {
        end = blank;
      }
      end = Math.max(end, start + 1);
      rows.add(cells.subList(start, end == cells.size() ? end : withoutBlanks(cells, start, end)));
      start = end;
      while (start < cells.size() && cells.get(start).shown.equals(" ")) {
        start++;
      }
    }
    if (rows.isEmpty()) {
      rows.add(List.of());
    }
    return rows;
  }

  /** The end of a row that goes on below, without the blanks before it. */
  private static int withoutBlanks(List<Cell> cells, int start, int end) {
    int last = end;
    while (last > start + 1 && cells.get(last - 1).shown.equals(" ")) {
      last--;
    }
    return last;
  }

  private static boolean shown(List<List<Cell>> rows, int row) {
    if (rows.size() <= MOST_ROWS || row == 0) {
      return true;
    }
    int marked = 0;
    int before = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean any = marked(rows.get(i));
      marked += any ? 1 : 0;
      before += any && i < row ? 1 : 0;
    }
    return marked(rows.get(row)) && (marked <= MOST_ROWS || before < MOST_ROWS / 2 || before >= marked - 2);
  }

  private static boolean marked(List<Cell> row) {
    for (Cell cell : row) {
      if (cell.mark > 0) {
        return true;
      }
    }
    return false;
  }

  private static String inked(List<Cell> row, Paper paper) {
    StringBuilder text = new StringBuilder();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      run.append(row.get(i).shown);
      if (i + 1 == row.size() || row.get(i + 1).ink != row.get(i).ink || row.get(i + 1).mark != row.get(i).mark) {
        text.append(paper.ink(row.get(i).ink, run.toString()));
        run.setLength(0);
      }
    }
    return text.toString();
  }

  private static void carets(List<List<Cell>> broken, int index, int indent, List<View.Note> notes, int width, Paper paper, List<String> rows) {
    List<Cell> row = broken.get(index);
    for (View.Note note : notes) {
      int from = first(row, note.number());
      if (from < 0) {
        continue;
      }
      int column = indent + columns(row, 0, from);
      int wide = columns(row, from, last(row, note.number()) + 1);
      boolean goesOn = index + 1 < broken.size() && first(broken.get(index + 1), note.number()) >= 0;
      String carets = " ".repeat(column) + paper.ink(Ink.CARET, "^".repeat(Math.max(1, wide)));
      if (goesOn) {
        rows.add(carets);
        continue;
      }
      int end = column + wide;
      String number = String.valueOf(note.number());
      String words = note.text() == null ? "" : Paper.plain(note.text());
      if (end + 2 + number.length() + Paper.columns(words) <= width) {
        rows.add(carets + " " + paper.ink(Ink.CARET, number) + " " + words);
      } else {
        rows.add(carets);
        note(note, Math.max(0, Math.min(column, width - 1 - number.length() - Paper.columns(words))), width, paper, rows);
      }
    }
  }

  private static void note(View.Note note, int column, int width, Paper paper, List<String> rows) {
    String number = String.valueOf(note.number());
    boolean first = true;
    for (String words : Prose.wrap(note.text() == null ? "" : note.text(), width - column - number.length() - 1)) {
      rows.add(" ".repeat(column) + (first ? paper.ink(Ink.CARET, number) : " ".repeat(number.length())) + " " + words);
      first = false;
    }
  }

  private static int first(List<Cell> row, int number) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).mark == number) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<Cell> row, int number) {
    for (int i = row.size() - 1; i >= 0; i--) {
      if (row.get(i).mark == number) {
        return i;
      }
    }
    return -1;
  }

  private static int columns(List<Cell> row, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += row.get(i).columns;
    }
    return columns;
  }
}
