package org.why401.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Version;
import org.why401.engine.http.IsoTime;

/** A report as the tree that its JSON is written from: maps, lists, strings, numbers, null. */
public final class ReportTree {

  private static final int SCHEMA = 1;

  private ReportTree() {}

  /** The members in the order of the schema. Texts pass through {@link Secrets} once more, whatever came before. */
  public static Map<String, Object> of(Report report) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("tool", "why401");
    tree.put("version", Version.NUMBER);
    tree.put("schema", SCHEMA);
    tree.put("target", safe(report.target()));
    tree.put("evidence", report.evidence());
    Map<String, Object> clock = new LinkedHashMap<>();
    clock.put("source", report.clock());
    clock.put("time", report.time() == null ? null : IsoTime.print(report.time()));
    tree.put("clock", clock);
    tree.put("masked", report.masked());
    tree.put("verdict", report.verdict().word());
    tree.put("error", safe(report.error()));
    tree.put("findings", each(report.findings(), Shape.FINDING));
    tree.put("observed", each(report.observed(), Shape.OBSERVED));
    tree.put("ruled_out", each(report.ruledOut(), Shape.RULED_OUT));
    tree.put("next", next(report.next()));
    return tree;
  }

  private static Map<String, Object> next(Next next) {
    if (next == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ask", next.ask());
    tree.put("answers", next.answers());
    return tree;
  }

  private enum Shape { FINDING, OBSERVED, RULED_OUT }

  private static List<Object> each(List<Finding> findings, Shape shape) {
    List<Object> trees = new ArrayList<>();
    for (Finding finding : findings) {
      trees.add(finding(finding, shape));
    }
    return trees;
  }

  private static Map<String, Object> finding(Finding finding, Shape shape) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("diagnosis", finding.diagnosis().id());
    if (shape == Shape.FINDING) {
      tree.put("certainty", finding.certainty().word());
    }
    if (shape != Shape.RULED_OUT) {
      tree.put("title", finding.diagnosis().title());
      tree.put("page", finding.page());
    }
    if (shape == Shape.FINDING) {
      tree.put("provider", finding.provider());
      tree.put("exchange", finding.exchange());
    }
    List<Object> because = new ArrayList<>();
    for (Reason reason : finding.because()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("fact", reason.fact());
      one.put("value", safe(reason.value()));
      one.put("where", reason.where());
      one.put("says", safe(reason.says()));
      because.add(one);
    }
    tree.put("because", because);
    if (shape == Shape.FINDING) {
      Map<String, Object> fix = new LinkedHashMap<>();
      for (String role : List.of("visitor", "developer", "operator")) {
        if (finding.diagnosis().fix().get(role) != null) {
          fix.put(role, finding.diagnosis().fix().get(role));
        }
      }
      tree.put("fix", fix);
      tree.put("confirm", finding.diagnosis().confirm());
    }
    return tree;
  }

  private static String safe(String words) {
    return words == null ? null : Secrets.redact(words);
  }
}
