package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.why401.engine.rules.Given.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesTreeTest {

  private static Map<String, Object> tree(List<Object> diagnoses, List<Object> providers) {
    return table("format", 1, "tool", "why401", "base", "https://why401.example/", "diagnoses", diagnoses, "providers", providers, "trees", List.of());
  }

  private static Map<String, Object> diagnosis(String id, Object... more) {
    Map<String, Object> diagnosis = table("id", id, "title", "Title", "description", "What it is.", "group", "token", "statuses", List.of(401));
    diagnosis.putAll(table(more));
    return diagnosis;
  }

  private static void refused(Map<String, Object> tree, String... words) {
    assertThatThrownBy(() -> RulesTree.read(tree)).isInstanceOf(BadCondition.class).hasMessageContainingAll(words);
  }

  private static void refusedDiagnosis(Map<String, Object> diagnosis, String... words) {
    refused(tree(List.of(diagnosis), List.of()), words);
  }

  private static Map<String, Object> when(Object... line) {
    return diagnosis("a", "when", List.of(table(line)));
  }

  private static List<Line> lines(Packed packed) {
    return IntStream.range(0, packed.count()).mapToObj(packed::line).toList();
  }

  @Test
  void aRulebookIsReadWhole() {
    String text = RulesTree.pack(tree(
        List.of(diagnosis("token-expired", "over", List.of("token-invalid"), "fix", table("operator", "o", "visitor", "v"), "confirm", "why401 jwt",
            "when", List.of(table("certain", table("challenge.error", "invalid_token"), "unless", table("challenge.error_description", "present")), table("likely", table("message", "/token expired/")))),
            diagnosis("token-invalid", "symptom", true)),
        List.of(table("id", "envoy", "title", "Envoy", "signs", List.of(table("certain", "token-expired", "when", table("message", "/^Jwt is expired/"), "example", "Jwt is expired"))))));
    Rulebook book = Rulebook.read(text);
    assertThat(book.base()).isEqualTo("https://why401.example/");
    Diagnosis expired = book.diagnosis("token-expired");
    assertThat(expired.fix().keySet()).containsExactly("visitor", "operator");
    assertThat(expired.confirm()).isEqualTo("why401 jwt");
    assertThat(expired.statuses()).containsExactly(401);
    assertThat(book.diagnosis("token-invalid").symptom()).isTrue();
    assertThat(book.diagnosis("token")).isNull();
    List<Line> lines = lines(new Packed(text));
    assertThat(lines).extracting(Line::certainty).containsExactly(Certainty.CERTAIN, Certainty.LIKELY, Certainty.CERTAIN);
    assertThat(lines.get(0).unless().terms()).hasSize(1);
    assertThat(lines.get(2).provider()).isEqualTo("envoy");
    assertThat(lines.get(2).diagnosis()).isEqualTo("token-expired");
    assertThat(book.withBase("https://else.example").base()).isEqualTo("https://else.example/");
  }

  @Test
  void anotherFormatIsRefused() {
    refused(table("format", 2, "tool", "why401"), "format 2 can't be read");
    refused(table("format", "1", "tool", "why401"), "format: must be a whole number");
    refused(Map.of(), "no rules of why401");
    refused(table("format", 1, "tool", "why401", "base", "javascript:alert(1)/"), "base: must be an address");
    refused(table("format", 1, "tool", "why401", "base", "https://x.example"), "ends in a slash");
    refused(table("format", 1, "tool", "why401", "base", "https://x.example/", "diagnoses", "none"), "diagnoses: must be a list");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    refusedDiagnosis(when("certain", table("jwt.expird", true)), "diagnoses[0].when[0].certain: unknown fact \"jwt.expird\"; did you mean \"jwt.expired\"?");
    refusedDiagnosis(when("certain", table("status", 401), "unles", table("status", 403)), "diagnoses[0].when[0].unles: is not known here; did you mean \"unless\"?");
    refusedDiagnosis(when("certain", table("status", 401), "likely", table("status", 401)), "either certain or likely");
    refusedDiagnosis(when("unless", table("status", 401)), "certain, likely or possible");
    refusedDiagnosis(when("certain", table()), "the condition is empty");
    refusedDiagnosis(when("certain", table("status", 401), "unless", table()), "the condition is empty");
    refusedDiagnosis(when("certain", "status"), "certain: must be a table");
    refusedDiagnosis(when("certain", table("message", "/a/")), "at least 4 letters");
    refusedDiagnosis(diagnosis("a", "when", table()), "when: must be a list");
    refusedDiagnosis(diagnosis("a", "symptom", "yes"), "symptom: must be true or false");
    refusedDiagnosis(diagnosis("a", "symptom", true, "healthy", true), "both a symptom and healthy");
    refusedDiagnosis(diagnosis("../a"), "id: an id is made of");
    refusedDiagnosis(diagnosis("a", "title", "red \u001b[31m"), "control character");
    refusedDiagnosis(diagnosis("a", "statuses", List.of("x")), "list of whole numbers");
    refused(tree(List.of(diagnosis("a"), diagnosis("a")), List.of()), "\"a\" is there twice");
    refused(tree(List.of("a"), List.of()), "diagnoses[0]: must be a table");
    Map<String, Object> untitled = diagnosis("a");
    untitled.remove("title");
    refusedDiagnosis(untitled, "diagnoses[0].title: is missing");
  }

  @Test
  void aSignMustMeanADiagnosisThatIsThere() {
    refused(tree(List.of(diagnosis("token-expired")), List.of(table("id", "envoy", "title", "Envoy", "signs", List.of(table("certain", "token-expird", "when", table("status", 401)))))),
        "providers[0].signs[0].certain: \"token-expird\" is no diagnosis; did you mean \"token-expired\"?");
  }

  @Test
  void overMayNotGoRoundInACircle() {
    refused(tree(List.of(diagnosis("x", "over", List.of("a")), diagnosis("a", "over", List.of("b", "c")), diagnosis("b"), diagnosis("c", "over", List.of("a"))), List.of()), "circle: a over c over a");
    refused(tree(List.of(diagnosis("a", "over", List.of("a"))), List.of()), "circle: a over a");
    refused(tree(List.of(diagnosis("a", "over", List.of("bb"))), List.of()), "\"bb\", which is no diagnosis");
  }

  @Test
  void aLongChainOfOverIsNoCircle() {
    Map<String, List<String>> chain = new LinkedHashMap<>();
    for (int i = 0; i < 5000; i++) {
      chain.put("d" + i, List.of("d" + (i + 1)));
    }
    chain.put("d5000", List.of());
    assertThat(Over.cycle(chain)).isEmpty();
    chain.put("d5000", List.of("d0"));
    assertThat(Over.cycle(chain)).hasSize(5002);
  }

  @Test
  void aDiamondIsNoCircle() {
    Map<String, List<String>> diamond = new HashMap<>(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"), "d", List.of()));
    assertThat(Over.cycle(diamond)).isEmpty();
  }

  @Test
  void allThatIsWrongWithAConditionIsTold() {
    List<String> problems = new ArrayList<>();
    Condition condition = ConditionReader.read(table("jwt.expird", true, "status", 401, "auth.sent", "maybe", "request.header.", "x"), (fact, message) -> problems.add(fact + ": " + message));
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).startsWith("jwt.expird: unknown fact");
    assertThat(problems.get(1)).startsWith("auth.sent: auth.sent is true or false");
    assertThat(condition.terms()).hasSize(1);
  }
}
