package org.why401.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;

class ReportTreeTest {

  private static final Diagnosis EXPIRED = new Diagnosis("token-expired", "Expired", "It is.", "token", List.of(401), List.of(), false, false,
      Map.of("operator", "o", "visitor", "v", "developer", "d"), "why401 jwt < token.txt");

  @Test
  void membersComeInTheOrderOfTheSchema() {
    Finding finding = new Finding(EXPIRED, Certainty.CERTAIN, "page", null, 2, List.of(new Reason("challenge.error", "invalid_token", "line 12", "says", null, 1)));
    Map<String, Object> tree = ReportTree.of(new Report("t", "curl-verbose", "evidence", 0L, 2, Report.Verdict.DIAGNOSED, null, List.of(finding), List.of(finding), List.of(finding), new Next("Which?", List.of("This", "That")), null));
    assertThat(tree.keySet()).containsExactly("tool", "version", "schema", "target", "evidence", "clock", "masked", "verdict", "error", "findings", "observed", "ruled_out", "next");
    assertThat(tree.get("clock")).isEqualTo(Map.of("source", "evidence", "time", "1970-01-01T00:00:00Z"));
    assertThat(first(tree, "findings").keySet()).containsExactly("diagnosis", "certainty", "title", "page", "provider", "exchange", "because", "fix", "confirm");
    assertThat(((Map<?, ?>) first(tree, "findings").get("fix")).keySet().toString()).isEqualTo("[visitor, developer, operator]");
    assertThat(first(tree, "observed").keySet()).containsExactly("diagnosis", "title", "page", "because");
    assertThat(tree.get("next")).isEqualTo(Map.of("ask", "Which?", "answers", List.of("This", "That")));
    assertThat(first(tree, "ruled_out").keySet()).containsExactly("diagnosis", "because");
  }

  @Test
  void noTextInItCarriesASecret() {
    Finding finding = new Finding(EXPIRED, Certainty.CERTAIN, "page", null, 1, List.of(new Reason("message", "password=canary99", null, "it says password=canary99", null, 0)));
    Map<String, Object> tree = ReportTree.of(new Report("https://a:canary99@h/?token=canary99", null, "none", null, 0, Report.Verdict.UNREACHABLE, "no route to a:canary99",
        List.of(finding), List.of(), List.of(), null, null));
    tree.remove("error");
    assertThat(tree.toString()).doesNotContain("canary99");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> first(Map<String, Object> tree, String member) {
    return (Map<String, Object>) ((List<?>) tree.get(member)).get(0);
  }
}
