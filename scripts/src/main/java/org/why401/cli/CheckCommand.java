package org.why401.cli;

import java.time.Instant;
import java.util.List;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.report.Report;
import org.why401.engine.report.ReportTree;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Rulebook;
import org.why401.probe.Asked;
import org.why401.probe.BadAddress;
import org.why401.probe.Given;
import org.why401.probe.Probe;
import org.why401.rulebook.JsonText;

/** {@code why401 TARGET…}. */
final class CheckCommand {

  private CheckCommand() {}

  static int run(Options options, RulesAhead rules, Terminal terminal) {
    List<String> targets = options.targets();
    if (targets.isEmpty()) {
      if (!terminal.piped()) {
        terminal.complain("nothing to check. Name a file or a URL, or pipe something in; why401 --help shows examples.");
        return Status.WRONG;
      }
      targets = List.of("-");
    }
    if (!options.headers().isEmpty() && targets.stream().noneMatch(CheckCommand::isUrl)) {
      throw new Complaint("-H goes with a URL, and no target is one.");
    }
    Clock clock = Moment.clock(options.at(), Instant.now().getEpochSecond());
    Given given = given(options.headers());
    Rulebook rulebook = rules.get(options);
    Paper paper = new Paper(terminal.colour() && !options.noColor(), terminal.charset());
    int status = 0;
    for (String target : targets) {
      Checked checked = check(target, options, given, rulebook, clock, terminal);
      print(checked, options, paper, terminal, targets.size() > 1);
      status = Math.max(status, Status.of(checked.report().verdict()));
    }
    return status;
  }

  /** One target's report, and whom it took to get it. */
  record Checked(Report report, Asked asked) {}

  private static Checked check(String target, Options options, Given given, Rulebook rulebook, Clock clock, Terminal terminal) {
    String name = target.equals("-") ? "standard input" : target;
    try {
      if (isUrl(target)) {
        if (options.offline()) {
          throw new Unreadable("not asked, because of --offline. Give what it answered as a file, or leave --offline out.");
        }
        Asked asked = Probe.ask(target, given);
        if (asked.transcript() == null) {
          return new Checked(failed(target, asked.error(), Report.Verdict.UNREACHABLE), asked);
        }
        return new Checked(engine(target, asked.transcript(), rulebook, clock, options, terminal), asked);
      }
      String text = target.equals("-") ? EvidenceFile.read(terminal.in()) : EvidenceFile.read(target);
      return new Checked(engine(name, text, rulebook, clock, options, terminal), null);
    } catch (Unreadable | BadAddress unreadable) {
      return new Checked(failed(EvidenceFile.told(name), unreadable.getMessage(), Report.Verdict.UNREADABLE), null);
    }
  }

  private static Report engine(String target, String text, Rulebook rulebook, Clock clock, Options options, Terminal terminal) {
    if (options.debug()) {
      Debug.evidence(target, text, clock, terminal);
    }
    return Engine.check(target, text, rulebook, clock);
  }

  private static Report failed(String target, String error, Report.Verdict verdict) {
    return new Report(Secrets.redact(target), null, "none", null, 0, verdict, error, List.of(), List.of(), List.of(), null, null);
  }

  private static void print(Checked checked, Options options, Paper paper, Terminal terminal, boolean several) {
    Report report = checked.report();
    if (options.json()) {
      terminal.print(JsonText.of(ReportTree.of(report)) + "\n");
    } else if (report.error() != null && report.view() == null) {
      terminal.flush();
      terminal.err().println(Paper.plain(Secrets.redact(report.target()) + ": " + Secrets.redact(report.error())));
    } else {
      terminal.print(TextReport.of(report, checked.asked(), options.role(), paper, several));
    }
  }

  /** Tells that a target can't be read; answers the exit status. */
  static int unreadable(String target, String error, Options options, Terminal terminal) {
    print(new Checked(failed(target, error, Report.Verdict.UNREADABLE), null), options, new Paper(false, terminal.charset()), terminal, false);
    return Status.WRONG;
  }

  private static Given given(List<String> headers) {
    try {
      return Given.of(headers);
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }

  private static boolean isUrl(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7) || target.regionMatches(true, 0, "https://", 0, 8);
  }
}
