package org.why401.site.check;

import java.util.List;
import java.util.Optional;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Report;
import org.why401.engine.rules.Certainty;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;

/**
 * What the checker must answer.
 *
 * @param diagnosis the id that must come first, or {@code undetermined}, or {@code healthy}
 * @param certainty how sure; null where that does not matter
 */
record Verdict(String diagnosis, String certainty) {

  /** How an answer differs from what was stated. */
  record Fault(String message, String hint) {}

  static Verdict of(Fence fence, Page page) {
    String is = fence.values().get("is");
    return is == null ? new Verdict(page.name(), fence.words().keySet().iterator().next()) : new Verdict(is, null);
  }

  Optional<Fault> fault(Report report) {
    String stated = certainty == null ? diagnosis : certainty + " " + diagnosis;
    Finding first = report.findings().isEmpty() ? null : report.findings().get(0);
    String answer = first == null ? report.verdict().word() : text(first);
    if (!answers(report, first)) {
      return Optional.of(new Fault("the checker answers " + answer + ", not " + stated, because(first)));
    }
    for (Finding other : report.findings().subList(Math.min(1, report.findings().size()), report.findings().size())) {
      if (other.certainty() == Certainty.CERTAIN) {
        return Optional.of(new Fault("the checker is certain of " + other.diagnosis().id() + " too", because(other)));
      }
    }
    return Optional.empty();
  }

  /** For words that can mean several things: this one must be among the answers, and no answer certain. */
  Optional<Fault> faultAmong(Report report) {
    for (Finding finding : report.findings()) {
      if (finding.certainty() == Certainty.CERTAIN) {
        return Optional.of(new Fault("it means several things, and the checker is certain of " + finding.diagnosis().id(), because(finding)));
      }
      if (finding.diagnosis().id().equals(diagnosis) && finding.certainty().word().equals(certainty)) {
        return Optional.empty();
      }
    }
    String answer = report.findings().isEmpty() ? report.verdict().word() : String.join(", ", report.findings().stream().map(Verdict::text).toList());
    return Optional.of(new Fault("the checker answers " + answer + ", and not " + certainty + " " + diagnosis, null));
  }

  private boolean answers(Report report, Finding first) {
    return switch (diagnosis) {
      case "undetermined" -> report.verdict() == Report.Verdict.UNDETERMINED;
      case "healthy" -> report.verdict() == Report.Verdict.HEALTHY;
      default -> first != null && first.diagnosis().id().equals(diagnosis) && (certainty == null || first.certainty().word().equals(certainty));
    };
  }

  private static String text(Finding finding) {
    return finding.certainty().word() + " " + finding.diagnosis().id();
  }

  private static String because(Finding finding) {
    if (finding == null || finding.because().isEmpty()) {
      return null;
    }
    List<String> facts = finding.because().stream()
        .map(reason -> reason.fact() + " = " + reason.value() + (reason.where() == null ? "" : " (" + reason.where() + ")")).toList();
    return "it rests on " + String.join(", ", facts);
  }
}
