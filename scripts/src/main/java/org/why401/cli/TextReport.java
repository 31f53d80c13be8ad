package org.why401.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.why401.cli.Paper.Ink;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Next;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Certainty;
import org.why401.probe.Asked;

/** A report as people read it in a terminal: the surest finding whole, the others short, then what else there is to know. */
final class TextReport {

  private static final int LABEL = 13;
  private static final int TITLE = 12;
  private static final Set<String> NAMES = Set.of("aud", "iss", "exp", "nbf", "iat", "kid", "alg", "scope", "error", "error_description", "realm", "nonce");
  private static final List<String> ROLES = List.of("visitor", "developer", "operator");

  private final Paper paper;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Paper paper) {
    this.paper = paper;
  }

  /** The report's text; {@code asked} is null where no request was sent. */
  static String of(Report report, Asked asked, String role, Paper paper, boolean several) {
    TextReport sheet = new TextReport(paper);
    if (several) {
      sheet.title(Secrets.redact(report.target()));
      sheet.blank();
    }
    switch (report.verdict()) {
      case DIAGNOSED -> sheet.diagnosed(report, role);
      case HEALTHY -> sheet.healthy(report);
      default -> sheet.undetermined(report, asked);
    }
    sheet.prose(0, Ink.DIM, Closing.of(report, asked));
    if (several) {
      sheet.blank();
    }
    return sheet.text.toString();
  }

  private void diagnosed(Report report, String role) {
    boolean first = true;
    for (Finding finding : report.findings()) {
      head(finding);
      if (first) {
        prose(2, Ink.PLAIN, finding.diagnosis().description());
        blank();
        evidence(report, finding);
        fixes(finding, role, true);
        if (finding.diagnosis().confirm() != null) {
          label("confirm", CommandLines.wrap(finding.diagnosis().confirm(), Paper.WIDTH - LABEL));
        }
      } else {
        prose(2, Ink.PLAIN, sentence(finding));
        blank();
        fixes(finding, role, false);
      }
      page("page", finding.page());
      if (finding.provider() != null) {
        page("product", finding.provider());
      }
      blank();
      first = false;
    }
    observed(report.observed());
    ruledOut(report.ruledOut());
    next(report.next());
  }

  private void healthy(Report report) {
    title(paper.sign("✓ ", "") + "Nothing is wrong here");
    blank();
    if (report.observed().isEmpty()) {
      prose(2, Ink.PLAIN, "No request in this evidence was refused. If something fails all the same, check what was printed when it failed.");
      blank();
      return;
    }
    for (Finding finding : report.observed()) {
      prose(2, Ink.BOLD, finding.diagnosis().title());
      prose(2, Ink.PLAIN, finding.diagnosis().description());
      blank();
      evidence(report, finding);
      page("page", finding.page());
      blank();
    }
  }

  private void undetermined(Report report, Asked asked) {
    title("No cause could be named");
    blank();
    prose(2, Ink.PLAIN, asked == null ? "The evidence was read, but nothing in it tells one cause from another."
        : "The server was asked, but its answer does not tell one cause from another.");
    blank();
    prose(2, Ink.PLAIN, "What helps next time (what is printed here has its secrets masked):");
    for (String hint : Hints.of(report, asked)) {
      for (String line : Prose.hang("  - ", hint, Paper.WIDTH)) {
        line(line);
      }
    }
    blank();
    observed(report.observed());
    ruledOut(report.ruledOut());
  }

  private void observed(List<Finding> observed) {
    if (observed.isEmpty()) {
      return;
    }
    title("Also seen");
    blank();
    for (Finding finding : observed) {
      prose(2, Ink.PLAIN, finding.diagnosis().title());
      link(2, finding.page());
    }
    blank();
  }

  private void ruledOut(List<Finding> ruledOut) {
    if (ruledOut.isEmpty()) {
      return;
    }
    title("Ruled out");
    blank();
    for (Finding finding : ruledOut) {
      String words = finding.diagnosis().title() + (finding.because().isEmpty() ? "" : ": " + finding.because().get(0).says());
      for (String line : Prose.hang("  - ", words, Paper.WIDTH)) {
        line(line);
      }
    }
    blank();
  }

  private void next(Next next) {
    if (next == null) {
      return;
    }
    title("One question more");
    blank();
    prose(2, Ink.PLAIN, next.ask());
    for (String answer : next.answers()) {
      for (String line : Prose.hang("  - ", answer, Paper.WIDTH)) {
        line(line);
      }
    }
    blank();
  }

  private void head(Finding finding) {
    String sign = finding.certainty() == Certainty.CERTAIN ? paper.sign("●", "*") : finding.certainty() == Certainty.LIKELY ? paper.sign("◐", "+") : paper.sign("○", "o");
    String word = finding.certainty().word();
    boolean first = true;
    for (String line : Prose.wrap(finding.diagnosis().title(), Paper.WIDTH - TITLE)) {
      String lead = first ? sign + " " + paper.ink(Ink.BOLD, word) + " ".repeat(TITLE - 2 - word.length()) : " ".repeat(TITLE);
      line(lead + paper.ink(Ink.BOLD, line));
      first = false;
    }
    blank();
  }

  private void evidence(Report report, Finding finding) {
    Set<Integer> numbers = new LinkedHashSet<>();
    List<String> elsewhere = new ArrayList<>();
    for (Reason reason : finding.because()) {
      if (reason.number() > 0) {
        numbers.add(reason.number());
      } else if (!reason.quiet() && reason.says() != null && !elsewhere.contains(reason.says())) {
        elsewhere.add(reason.says());
      }
    }
    List<String> rows = report.view() == null ? List.of() : EvidenceText.of(report.view(), numbers, elsewhere, paper);
    for (String row : rows) {
      line(row);
    }
    if (!rows.isEmpty()) {
      blank();
    }
  }

  private void fixes(Finding finding, String role, boolean all) {
    Map<String, String> fix = finding.diagnosis().fix();
    List<String> roles = new ArrayList<>(List.of(role));
    for (String other : ROLES) {
      if (!other.equals(role) && (all || fix.get(role) == null && roles.size() < 2 && fix.get(other) != null)) {
        roles.add(other);
      }
    }
    boolean any = false;
    for (String one : roles) {
      if (fix.get(one) != null) {
        label(one, fix.get(one));
        any = true;
      }
    }
    if (any && all) {
      blank();
    }
  }

  /** The reasons of a finding in one sentence, or what it is where no reason says anything. */
  private static String sentence(Finding finding) {
    StringBuilder words = new StringBuilder();
    for (Reason reason : finding.because()) {
      if (!reason.quiet() && reason.says() != null && words.indexOf(reason.says()) < 0 && words.length() < 160) {
        words.append(words.length() == 0 ? "" : "; ").append(reason.says()).append(reason.where() == null ? "" : " (" + reason.where() + ")");
      }
    }
    if (words.length() == 0) {
      return finding.diagnosis().description();
    }
    // Names of claims and parameters stay as they are written.
    String first = words.substring(0, Math.max(0, words.indexOf(" ")));
    return (NAMES.contains(first) ? words.substring(0, 1) : words.substring(0, 1).toUpperCase(Locale.ROOT)) + words.substring(1) + ".";
  }

  private void label(String label, String words) {
    label(label, Prose.wrap(words, Paper.WIDTH - LABEL));
  }

  private void label(String label, List<String> lines) {
    String lead = "  " + label + " ".repeat(Math.max(1, LABEL - 2 - label.length()));
    boolean first = true;
    for (String line : lines) {
      line((first ? paper.ink(Ink.DIM, lead) : " ".repeat(LABEL)) + line);
      first = false;
    }
  }

  /** An address is never broken: where it does not fit beside its label it has a line of its own. */
  private void page(String label, String address) {
    String shown = Paper.plain(address);
    String lead = "  " + label + " ".repeat(LABEL - 2 - label.length());
    if (LABEL + shown.length() <= Paper.WIDTH) {
      line(paper.ink(Ink.DIM, lead) + paper.ink(Ink.LINK, shown));
    } else {
      line(paper.ink(Ink.DIM, lead.stripTrailing()));
      link(2, shown);
    }
  }

  private void link(int indent, String address) {
    line(" ".repeat(indent + address.length() > Paper.WIDTH ? 0 : indent) + paper.ink(Ink.LINK, Paper.plain(address)));
  }

  private void title(String words) {
    prose(0, Ink.BOLD, words);
  }

  private void prose(int indent, Ink ink, String words) {
    for (String line : Prose.wrap(words, Paper.WIDTH - indent)) {
      line(" ".repeat(indent) + paper.ink(ink, line));
    }
  }

  private void blank() {
    text.append('\n');
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
