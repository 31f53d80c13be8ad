package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.Fuzzed;
import org.why401.engine.facts.Catalogue;

/** Fuzz targets for what reads rules: what is wrong is said in words. */
class RulesFuzzTest {

  static Stream<byte[]> expressions() {
    return Fuzzed.seeds("\\b(access )?token (is|has) expired\\b", "(?i:a|b)[[:alpha:]^-]{2,5}?\\x{41}\\pL", "(^|: )(the )?(?P<n>jwt)$", "[^\\d\\s]+", "a**", "(((", "[a", "x{9999}", "\\Qa.b\\E", "(?sm-i)^.$");
  }

  /** What the reader takes, RE2/J compiles, and every match has one of the literals that were read out of it. */
  @MethodSource("expressions")
  @FuzzTest
  void expression(byte[] bytes) {
    String expression = Fuzzed.text(bytes);
    Fuzzed.soon(() -> {
      try {
        ExpressionReader.read(expression);
      } catch (BadCondition said) {
        assertThat(said.getMessage()).isNotBlank();
        return;
      }
      Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    });
  }

  static Stream<byte[]> values() {
    return Fuzzed.seeds(">5m", "<=8KB", ">=", "/a/", "/", "present", "absent", "invalid_token", "", "401", "<0.5ms", "> 99999999999999999999d");
  }

  @MethodSource("values")
  @FuzzTest
  void value(byte[] bytes) {
    String value = Fuzzed.text(bytes);
    Fuzzed.soon(() -> {
      for (String fact : List.of("status", "message", "jwt.expired_for", "auth.sent", "auth.scheme", "nothing")) {
        ConditionReader.read(Map.of(fact, value), (name, message) -> assertThat(message).isNotBlank());
      }
    });
  }

  static Stream<byte[]> texts() {
    return Fuzzed.seeds("", "a\tb\nc", "\u001a@\u001d\u001e\u001f", "\u0000\u00e9", "why401 packed 1\t0\t0\t0");
  }

  /** Whatever stands in a rule comes back from where rules are packed. */
  @MethodSource("texts")
  @FuzzTest
  void packed(byte[] bytes) {
    String text = Fuzzed.text(bytes);
    Diagnosis diagnosis = new Diagnosis("a", text, text, text, List.of(401), List.of(), false, false, Map.of("developer", text + "."), text + ".");
    Condition when = new Condition(List.of(term("status", new Expected.Word(text)), term("message", new Expected.Regex(text, List.of(text + "a")))));
    Line line = new Line("a", null, Certainty.LIKELY, when, null);
    Fuzzed.soon(() -> {
      Packed packed = new Packed(Rulebook.pack("https://why401.example/", List.of(diagnosis), List.of(line), List.of()));
      assertThat(packed.diagnosis("a")).isEqualTo(diagnosis);
      assertThat(packed.line(0)).isEqualTo(line);
    });
  }

  private static Condition.Term term(String fact, Expected expected) {
    return new Condition.Term(fact, Catalogue.find(fact).nature(fact), expected);
  }
}
