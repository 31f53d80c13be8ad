package org.why401.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Clock;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.report.ReportTree;
import org.why401.engine.report.View;

/** The JSON report, and what a page shows beside it: the evidence in pieces, the number of each reason's note, and the token. */
final class PageReport {

  private PageReport() {}

  static Map<String, Object> of(String text, Clock clock, Report report) {
    Map<String, Object> tree = ReportTree.of(report);
    number(tree.get("findings"), report.findings());
    number(tree.get("observed"), report.observed());
    tree.put("view", report.view() == null ? null : row("lines", lines(report.view())));
    tree.put("token", TokenReport.of(text, clock, report));
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static void number(Object trees, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Map<String, Object> finding = (Map<String, Object>) ((List<Object>) trees).get(i);
      finding.put("description", findings.get(i).diagnosis().description());
      List<Object> because = (List<Object>) finding.get("because");
      List<Reason> reasons = findings.get(i).because();
      for (int j = 0; j < reasons.size(); j++) {
        Map<String, Object> reason = (Map<String, Object>) because.get(j);
        reason.put("number", reasons.get(j).number());
        reason.put("quiet", reasons.get(j).quiet());
      }
    }
  }

  private static List<Object> lines(View view) {
    List<Object> lines = new ArrayList<>();
    for (View.Line line : view.lines()) {
      List<Object> pieces = new ArrayList<>();
      for (View.Piece piece : line.pieces()) {
        pieces.add(row("text", piece.text(), "style", Ascii.lower(piece.style().name()), "veil", piece.veil(), "mark", piece.mark()));
      }
      List<Object> notes = new ArrayList<>();
      for (View.Note note : line.notes()) {
        notes.add(row("number", note.number(), "text", note.text()));
      }
      lines.add(row("number", line.number(), "pieces", pieces, "notes", notes));
    }
    return lines;
  }

  private static Map<String, Object> row(Object... keysAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      row.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return row;
  }
}
