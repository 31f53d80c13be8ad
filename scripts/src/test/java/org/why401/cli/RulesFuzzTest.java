package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Fuzzed;
import org.why401.engine.rules.BadCondition;
import org.why401.engine.rules.RulesTree;

/** Fuzz target for {@code --rules FILE}: rules are read, or what is wrong with them is said. */
class RulesFuzzTest {

  static Stream<byte[]> files() {
    return Fuzzed.seeds("""
        {"tool":"why401","format":1,"base":"https://a.example/","diagnoses":[{"id":"a","title":"A","description":"B","group":"token","statuses":[401],"over":["b"],"fix":{"developer":"C"},
         "when":[{"certainty":"certain","when":{"status":401,"message":"/expired/"},"unless":{"auth.sent":false}}]},{"id":"b","title":"B"}],
         "trees":[{"id":"t","start":"q","questions":{"q":{"ask":"?","answers":[{"say":"a","go":"diagnoses/a"}]}}}]}""",
        "{\"tool\":\"why401\",\"format\":1,\"base\":\"https://a.example/\",\"diagnoses\":[]}", "{}", "[", "");
  }

  @MethodSource("files")
  @FuzzTest
  void rules(byte[] bytes) {
    Fuzzed.soon(() -> {
      try {
        RulesTree.read(JsonTree.read(new ByteArrayInputStream(bytes))).trees();
      } catch (BadCondition | Complaint said) {
        assertThat(said.getMessage()).isNotBlank();
      }
    });
  }
}
