package org.why401.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.why401.engine.report.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads command lines. The options are said here once; {@link Help} describes them. */
final class Arguments {

  private static final Set<String> ROLES = Set.of("visitor", "developer", "operator");

  private Arguments() {}

  /** Picocli's model of the command line, without annotations: reading those would cost a tenth of a second at each start. */
  static CommandSpec spec() {
    CommandSpec main = common("why401");
    main.addPositional(PositionalParamSpec.builder().paramLabel("TARGET").arity("0..*").type(List.class).auxiliaryTypes(String.class).build());
    main.addOption(OptionSpec.builder("-H").paramLabel("HEADER").arity("1").type(List.class).auxiliaryTypes(String.class).build());
    CommandSpec jwt = common("jwt");
    jwt.addPositional(PositionalParamSpec.builder().paramLabel("FILE").index("0").arity("0..1").type(List.class).auxiliaryTypes(String.class).build());
    main.addSubcommand("jwt", jwt);
    CommandSpec redact = common("redact");
    redact.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("0..*").type(List.class).auxiliaryTypes(String.class).build());
    main.addSubcommand("redact", redact);
    return main;
  }

  private static CommandSpec common(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    for (String option : new String[] {"--format", "--role", "--at", "--rules", "--base-url"}) {
      spec.addOption(OptionSpec.builder(option).arity("1").type(String.class).build());
    }
    for (String flag : new String[] {"--offline", "--no-color", "--debug"}) {
      spec.addOption(OptionSpec.builder(flag).arity("0").type(boolean.class).build());
    }
    spec.addOption(OptionSpec.builder("-h", "--help").arity("0").type(boolean.class).usageHelp(true).build());
    spec.addOption(OptionSpec.builder("-V", "--version").arity("0").type(boolean.class).versionHelp(true).build());
    return spec;
  }

  /** The options of a command line. */
  static Options parse(String[] args) {
    // The usual command line has no options, and needs no library to be read: that saves a fifth of the time to start.
    if (isPlain(args)) {
      String command = command(args);
      return new Options(command, List.of(args).subList(command.isEmpty() ? 0 : 1, args.length), List.of(), false, "developer", null, null, null, false, false, false, false, false);
    }
    CommandLine line = new CommandLine(spec());
    line.setExpandAtFiles(false);
    line.setOverwrittenOptionsAllowed(true);
    ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (ParameterException wrong) {
      throw new Complaint(words(wrong));
    }
    return parsed.hasSubcommand() ? options(parsed.subcommand(), parsed.subcommand().commandSpec().name()) : options(parsed, "");
  }

  private static String command(String[] args) {
    return args.length > 0 && (args[0].equals("jwt") || args[0].equals("redact")) ? args[0] : "";
  }

  private static boolean isPlain(String[] args) {
    for (String arg : args) {
      if (arg.startsWith("-") && !arg.equals("-")) {
        return false;
      }
    }
    return command(args).isEmpty() || args.length <= 2;
  }

  private static Options options(ParseResult parsed, String command) {
    String format = oneOf("--format", parsed.matchedOptionValue("--format", "text"), Set.of("text", "json"));
    String role = oneOf("--role", parsed.matchedOptionValue("--role", "developer"), ROLES);
    String base = parsed.matchedOptionValue("--base-url", (String) null);
    return new Options(command, parsed.matchedPositionalValue(0, List.of()), !command.isEmpty() ? List.of() : parsed.matchedOptionValue("-H", List.of()),
        format.equals("json"), role, parsed.matchedOptionValue("--at", (String) null), base == null || base.endsWith("/") ? base : base + "/",
        parsed.matchedOptionValue("--rules", (String) null), parsed.hasMatchedOption("--offline"), parsed.hasMatchedOption("--no-color"),
        parsed.hasMatchedOption("--debug"), parsed.hasMatchedOption("--help"), parsed.hasMatchedOption("--version"));
  }

  private static String oneOf(String option, String value, Set<String> allowed) {
    String word = value.toLowerCase(Locale.ROOT);
    if (!allowed.contains(word)) {
      throw new Complaint(option + " " + Secrets.redact(value) + ": choose one of " + String.join(", ", allowed.stream().sorted().toList())
          + ". why401 --help tells more.");
    }
    return word;
  }

  /** What is wrong, without a word of the arguments that may be secret. */
  private static String words(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-")) {
        int equals = first.indexOf('=');
        List<String> near = unmatched.getSuggestions();
        return "unknown option " + Secrets.redact(equals > 0 ? first.substring(0, equals) : first)
            + (near.isEmpty() ? "." : "; did you mean " + near.get(0).replace("Unknown option: ", "") + "?") + " why401 --help lists all options.";
      }
      return "one argument too many. why401 --help shows how it is called.";
    }
    ArgSpec arg = wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty() ? missing.getMissing().get(0) : wrong.getArgSpec();
    String option = arg instanceof OptionSpec spec ? spec.longestName() : null;
    return (option == null ? "the command line can't be read." : option + " needs a value.") + " why401 --help shows how it is called.";
  }
}
