package org.why401.site.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.why401.rulebook.Problem;

/** What the person sees: progress on a terminal, faults, and one line at the end. */
final class Console {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
  private final long start = System.nanoTime();

  Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Says what is being done; nothing where nobody looks. */
  void progress(String what) {
    if (terminal) {
      err.print(CLEAR_LINE + what + " …");
      err.flush();
    }
  }

  void done() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  int problems(List<Problem> problems) {
    done();
    err.println(faults(problems, "nothing was written"));
    return Main.FAULTS;
  }

  /** Tells what is worth knowing and no fault. */
  void hints(List<Problem> hints) {
    done();
    hints.forEach(hint -> out.println(hint.text()));
  }

  /** All faults, how many they are, and what follows from it. */
  static String faults(List<Problem> problems, String so) {
    return problems.stream().map(Problem::text).collect(Collectors.joining("\n")) + "\n" + count(problems.size(), "fault", "faults") + "; " + so;
  }

  void say(String line) {
    done();
    out.println(line);
  }

  String seconds() {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
