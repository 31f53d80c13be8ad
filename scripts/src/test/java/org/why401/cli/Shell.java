package org.why401.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines as a shell would, with the rules that the tests bring. */
record Shell(int status, String out, String err) {

  private static final String RULES = "src/test/resources/org/why401/cli/rules.json";

  static Shell run(String... args) {
    return piped(null, args);
  }

  static Shell piped(String input, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--rules", RULES));
    return bare(input == null ? null : new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), all.toArray(new String[0]));
  }

  static Shell bare(InputStream input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(input == null ? InputStream.nullInputStream() : input, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), input != null, false, StandardCharsets.UTF_8);
    int status = Main.run(args, terminal);
    terminal.flush();
    return new Shell(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
