package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.engine.report.Reason;
import org.why401.engine.rules.RulesTree;

class DecisivePlaceTest {

  private static final String EVIDENCE = "HTTP/1.1 401\nWWW-Authenticate: Bearer error_description=\"An error occurred while the Jwt was decoded: Jwt expired at noon\"\n\n";

  private static String marked(Map<String, ?> condition) {
    Map<String, Object> late = Map.of("id", "late", "title", "Late", "description", "It was late.", "group", "clock", "statuses", List.of(401),
        "fix", Map.of(), "when", List.of(Map.of("likely", condition)));
    Map<String, Object> rules = Map.of("format", 1, "tool", "why401", "base", "https://a.example/", "diagnoses", List.of(late), "providers", List.of());
    Reason reason = Engine.check("x", EVIDENCE, RulesTree.read(rules), Clock.NONE).findings().get(0).because().get(0);
    return EVIDENCE.substring(reason.place().start(), reason.place().end());
  }

  @Test
  void anExpressionMarksTheClauseThatItWasFoundIn() {
    assertThat(marked(Map.of("message", "/(^|: )jwt expired at/"))).isEqualTo("Jwt expired at noon");
    assertThat(marked(Map.of("challenge.error_description", "/jwt expired/"))).isEqualTo("Jwt expired at noon");
  }

  @Test
  void whatIsMerelyThereMarksTheWhole() {
    assertThat(marked(Map.of("challenge.error_description", "present"))).startsWith("error_description=").endsWith("noon\"");
  }
}
