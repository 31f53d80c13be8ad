package org.why401.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.why401.engine.report.Secrets;

/**
 * The streams of this run.
 *
 * @param piped   something other than a keyboard is behind the input
 * @param colour  the output is a terminal that shows colours, and nobody asked for none
 * @param charset of the output
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean piped, boolean colour, Charset charset) {

  static Terminal system() {
    boolean plain = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty() || "dumb".equals(System.getenv("TERM"));
    Charset charset = outputCharset();
    return new Terminal(System.in, new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, charset),
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, charset), !isTerminal(0), !plain && isTerminal(1), charset);
  }

  /** The shell's character set: Java 17 does not tell that of the output, only that of the system. */
  private static Charset outputCharset() {
    for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isTerminal(int descriptor) {
    if (System.console() != null) {
      return true;
    }
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  void print(String text) {
    out.print(text);
  }

  /** One line on the error output; secrets in it are masked, and nothing in it steers the terminal. */
  void complain(String message) {
    flush();
    err.println("why401: " + Paper.plain(Secrets.redact(message)));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
