package org.why401.it;

import java.util.ArrayList;
import java.util.List;

/** The system's curl, as people paste what it prints. */
final class Curl {

  private Curl() {}

  /** {@code curl -v …}: the transcript and the body, in the order in which a terminal shows them. */
  static String verbose(String... arguments) {
    List<String> command = new ArrayList<>(List.of("curl", "-sv", "--max-time", "20", "--stderr", "-"));
    command.addAll(List.of(arguments));
    return Run.of(command.toArray(String[]::new)).out();
  }
}
