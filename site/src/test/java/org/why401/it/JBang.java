package org.why401.it;

import com.google.re2j.Pattern;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JBang with a home of its own, run as its wrapper does: JBang prints the java command and exits with 255; the wrapper runs that command.
 *
 * @param home where it keeps what it compiled and whom it trusts
 */
record JBang(Path home) {

  private static final int COMMAND_PRINTED = 255;

  /** Runs {@code jbang ARGUMENTS} in a folder; without a command in the output, that is its own answer. */
  Run run(Path folder, String input, String... arguments) {
    Run jbang = ask(folder, arguments);
    return jbang.status() == COMMAND_PRINTED ? Run.in(folder, input, List.of("bash", "-c", "exec " + jbang.out()), environment()) : jbang;
  }

  private Run ask(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Run.java(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "dev.jbang.Main"));
    command.addAll(List.of(arguments));
    return Run.in(folder, "", command, environment());
  }

  /** Maven's local repository, where all that the scripts need already lies: nothing is downloaded. */
  private Map<String, String> environment() {
    return Map.of("JBANG_DIR", home.toString(), "JBANG_REPO", repository().toString(), "JBANG_NO_VERSION_CHECK", "true",
        "JAVA_HOME", System.getProperty("java.home"));
  }

  /** The folder above {@code com/google/re2j/re2j/<version>/re2j-<version>.jar}. */
  private static Path repository() {
    try {
      Path jar = Path.of(Pattern.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../../../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
