package org.why401.cli;

import org.why401.engine.Version;

/** why401 in a terminal. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.system();
    int status = run(args, terminal);
    terminal.flush();
    System.exit(status);
  }

  /** Runs one command line and answers its exit status. */
  static int run(String[] args, Terminal terminal) {
    boolean debug = false;
    try {
      RulesAhead rules = RulesAhead.begin(args);
      Options options = Arguments.parse(args);
      debug = options.debug();
      if (options.help()) {
        terminal.print(options.command().equals("jwt") ? Help.JWT : options.command().equals("redact") ? Help.REDACT : Help.MAIN);
        return 0;
      }
      if (options.version()) {
        terminal.print("why401 " + Version.NUMBER + "\n");
        return 0;
      }
      return switch (options.command()) {
        case "jwt" -> JwtCommand.run(options, rules, terminal);
        case "redact" -> RedactCommand.run(options, terminal);
        default -> CheckCommand.run(options, rules, terminal);
      };
    } catch (Complaint complaint) {
      terminal.complain(complaint.getMessage());
      return Status.WRONG;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      terminal.complain(bug instanceof OutOfMemoryError ? "there is not enough memory for this evidence. Give Java more with -Xmx, or check a part of it."
          : "why401 itself failed (" + bug.getClass().getSimpleName() + "). Please report it with the output of --debug, which shows no evidence.");
      if (debug) {
        Debug.trace(bug, terminal);
      }
      return Status.WRONG;
    }
  }
}
