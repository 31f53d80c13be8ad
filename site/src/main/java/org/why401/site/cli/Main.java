package org.why401.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The generator's command line. */
@Command(name = "why401-site", sortOptions = false, sortSynopsis = false, mixinStandardHelpOptions = true, versionProvider = Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class, ServeCommand.class, NewCommand.class}, synopsisSubcommandLabel = "COMMAND",
    description = "Makes a static site of a folder of Markdown pages, diagnoses and decision trees.",
    footer = {"", "A content folder needs nothing but Markdown files with title and description in their front matter.", "",
        "Exit status: 0 all is well, 1 the content has faults (all are listed), 2 the command line is wrong or a folder can't be read or written."})
public final class Main {

  /** All is well. */
  static final int FINE = 0;
  /** The content has faults. */
  static final int FAULTS = 1;
  /** The command line is wrong, or a folder can't be used. */
  static final int USAGE = 2;

  @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show the stack trace of an unforeseen fault.")
  boolean debug;

  /** Whether this process has nothing else to do. */
  boolean alone;

  /** Runs the command line and ends the program. */
  public static void main(String... arguments) {
    Main main = new Main();
    main.alone = true;
    System.exit(main.execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
  }

  /** Runs the command line; the result is the exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new Main().execute(out, err, arguments);
  }

  private int execute(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(this).setOut(out).setErr(err).setUsageHelpAutoWidth(true).setUsageHelpLongOptionsMaxWidth(30);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err, debug));
    line.setParameterExceptionHandler((e, all) -> misused(e, err));
    line.setExecutionStrategy(parsed -> {
      if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
        line.usage(out);
        return USAGE;
      }
      return new CommandLine.RunLast().execute(parsed);
    });
    try {
      return line.execute(arguments);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Says what is wrong; the whole of what could be right would bury it. */
  private static int misused(CommandLine.ParameterException e, PrintWriter err) {
    err.println(e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("    " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help shows what it takes");
    }
    return USAGE;
  }

  private static int failed(Exception e, PrintWriter err, boolean debug) {
    err.println("why401-site: " + Faults.text(e));
    if (debug) {
      e.printStackTrace(err);
    } else if (!(e instanceof IOException)) {
      err.println("    this should not happen; --debug shows where it did");
    }
    return USAGE;
  }
}
