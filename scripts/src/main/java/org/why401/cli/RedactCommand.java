package org.why401.cli;

import java.util.List;
import org.why401.engine.intake.Reading;
import org.why401.engine.report.Secrets;

/** {@code why401 redact}: the evidence with its secrets replaced by the marks that intake reads back. */
final class RedactCommand {

  private RedactCommand() {}

  static int run(Options options, Terminal terminal) {
    List<String> names = options.targets().isEmpty() ? List.of("-") : options.targets();
    if (names.contains("-") && !terminal.piped()) {
      terminal.complain("nothing to redact. Name a file, or pipe something in; why401 redact --help shows examples.");
      return Status.WRONG;
    }
    int status = 0;
    for (String name : names) {
      try {
        String text = name.equals("-") ? EvidenceFile.read(terminal.in()) : EvidenceFile.read(name);
        String redacted = Secrets.redact(text, Secrets.find(text, Reading.read(text)));
        terminal.print(redacted.endsWith("\n") ? redacted : redacted + "\n");
      } catch (Unreadable unreadable) {
        terminal.complain((name.equals("-") ? "standard input" : EvidenceFile.told(name)) + ": " + unreadable.getMessage());
        status = Status.WRONG;
      }
    }
    return status;
  }
}
