package org.why401.cli;

import java.time.Instant;
import java.util.List;
import org.why401.engine.Clock;
import org.why401.engine.Engine;
import org.why401.engine.Excerpt;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtReader;
import org.why401.engine.report.Report;
import org.why401.engine.report.ReportTree;
import org.why401.rulebook.JsonText;

/** {@code why401 jwt}: what a token says, what is wrong with it, and what that means. */
final class JwtCommand {

  private JwtCommand() {}

  static int run(Options options, RulesAhead rules, Terminal terminal) {
    String name = options.targets().isEmpty() ? "-" : options.targets().get(0);
    if (name.equals("-") && !terminal.piped()) {
      terminal.complain("no token. Pipe it in, or name the file that it is in: why401 jwt < token.txt");
      return Status.WRONG;
    }
    Clock clock = Moment.clock(options.at(), Instant.now().getEpochSecond());
    Paper paper = new Paper(terminal.colour() && !options.noColor(), terminal.charset());
    String shown = name.equals("-") ? "standard input" : looksLikeToken(name) ? "token" : EvidenceFile.told(name);
    Jwt jwt;
    Report report;
    try {
      String text = text(name, terminal);
      jwt = find(text);
      if (options.debug()) {
        Debug.evidence(shown, text, clock, terminal);
      }
      report = Engine.check(shown, text, rules.get(options), clock);
    } catch (Unreadable unreadable) {
      return CheckCommand.unreadable(shown, unreadable.getMessage(), options, terminal);
    }
    Long now = clock.at() != null ? clock.at() : clock.machine();
    List<String> wrong = jwt == null ? List.of() : JwtFaults.of(jwt, now);
    if (jwt != null && wrong.isEmpty() && report.verdict() == Report.Verdict.UNDETERMINED) {
      report = new Report(report.target(), report.evidence(), report.clock(), report.time(), report.masked(), Report.Verdict.HEALTHY, null,
          report.findings(), report.observed(), report.ruledOut(), report.next(), report.view());
    }
    if (options.json()) {
      terminal.print(JsonText.of(ReportTree.of(report)) + "\n");
    } else {
      terminal.print(jwt == null ? none(paper) : JwtText.of(jwt, now, wrong, paper));
      if (jwt == null || !report.findings().isEmpty()) {
        terminal.print("\n" + TextReport.of(report, null, options.role(), paper, false));
      }
    }
    return Status.of(report.verdict());
  }

  private static String text(String name, Terminal terminal) throws Unreadable {
    if (name.equals("-")) {
      return EvidenceFile.read(terminal.in());
    }
    if (looksLikeToken(name)) {
      terminal.complain("a token on the command line stands in the shell's history and in the list of processes. Better: why401 jwt < token.txt");
      return name;
    }
    return EvidenceFile.read(name);
  }

  private static boolean looksLikeToken(String name) {
    return name.startsWith("ey") && name.indexOf('.') > 10 && name.length() > 40 && name.indexOf('/') < 0;
  }

  /** The first token in a text, or null. */
  private static Jwt find(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isTokenChar(text.charAt(end))) {
        end++;
      }
      if (end - i > 16 && text.charAt(i) == 'e') {
        Jwt jwt = JwtReader.read(Excerpt.of(text, i, end));
        if (jwt != null) {
          return jwt;
        }
      }
      i = end + 1;
    }
    return null;
  }

  private static boolean isTokenChar(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || c == '+' || c == '/';
  }

  private static String none(Paper paper) {
    StringBuilder text = new StringBuilder(paper.ink(Paper.Ink.BOLD, "No JSON web token is in it")).append("\n\n");
    for (String line : Prose.wrap("A token that is none says nothing by itself: only its issuer can tell whether it is good (RFC 7662).", Paper.WIDTH - 2)) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }
}
