package org.why401.it;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The checker's JSON report, as a test asks it. */
record Answer(JsonNode report) {

  /** What the built checker says of a text. */
  static Answer to(String evidence) {
    return of(Run.checker(evidence, "--offline", "--format", "json", "-"));
  }

  /** What it says of an address. */
  static Answer toUrl(String url, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "--format";
    all[1] = "json";
    all[2] = url;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return of(Run.checker("", all));
  }

  static Answer of(Run run) {
    if (run.out().isBlank()) {
      throw new AssertionError("no report: " + run);
    }
    return new Answer(JsonMapper.shared().readTree(run.out()));
  }

  /** The reports of a run over several targets, one a line, without their targets. */
  static List<JsonNode> lines(Run run) {
    return run.out().lines().map(line -> withoutTarget(JsonMapper.shared().readTree(line))).toList();
  }

  /** How the evidence was called is the one thing in which reports of the same evidence may differ. */
  static JsonNode withoutTarget(JsonNode report) {
    return ((ObjectNode) report).without("target");
  }

  /** The findings as {@code token-expired certain}, best first. */
  List<String> findings() {
    return StreamSupport.stream(report.path("findings").spliterator(), false)
        .map(finding -> finding.path("diagnosis").asString() + " " + finding.path("certainty").asString()).toList();
  }

  String top() {
    return findings().isEmpty() ? verdict() : findings().get(0);
  }

  String verdict() {
    return report.path("verdict").asString();
  }
}
