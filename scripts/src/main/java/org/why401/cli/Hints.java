package org.why401.cli;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.report.Report;
import org.why401.probe.Asked;

/** What to give next time, where this time no cause could be named. */
final class Hints {

  private Hints() {}

  static List<String> of(Report report, Asked asked) {
    List<String> hints = new ArrayList<>();
    String kind = report.evidence() == null ? "" : report.evidence();
    if (asked != null) {
      hints.add("the request as your program sends it: its credentials with -H 'Authorization: ...'");
    } else if (!kind.equals("curl-verbose") && !kind.equals("http-exchange")) {
      hints.add("the whole exchange, request and answer: curl -v URL 2>&1 | why401");
    }
    if (kind.equals("curl-verbose") || kind.equals("http-exchange") || asked != null) {
      hints.add("the server's log lines of the same moment");
    }
    if (asked == null) {
      hints.add("the answer's body and headers: WWW-Authenticate, Date and Set-Cookie tell most");
    }
    hints.add("the token itself, if there is one: why401 jwt < token.txt");
    return hints;
  }
}
