package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.why401.engine.rules.Given.condition;
import static org.why401.engine.rules.Given.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.why401.engine.facts.Catalogue;

/** What is packed comes back the same, whatever characters it has. */
class PackedTest {

  private static final Condition EVERYTHING = new Condition(List.of(
      term("status", new Expected.AnyOf(List.of(new Expected.Word("401"), new Expected.Compare(">=", 500)))),
      term("message", new Expected.Regex("a\tb\n\u001a\u001f(é|\u20ac)", List.of("a\tb", "\u001f"))),
      term("url.path", new Expected.Regex(".*", List.of())),
      term("jwt.expired_for", new Expected.Compare("<", 0.005)),
      term("jwt.alg", new Expected.Word("")),
      term("auth.scheme", new Expected.Present()),
      term("challenge.error", new Expected.Absent())));

  private static Condition.Term term(String fact, Expected expected) {
    return new Condition.Term(fact, Catalogue.find(fact).nature(fact), expected);
  }

  @Test
  void linesComeBackTheSame() {
    List<Line> lines = List.of(new Line("a", "envoy", Certainty.LIKELY, EVERYTHING, null), new Line("a", null, Certainty.CERTAIN, condition("status", 401), EVERYTHING));
    Packed packed = new Packed(Rulebook.pack("https://why401.example/", List.of(diagnosis("a")), lines, List.of()));
    assertThat(packed.count()).isEqualTo(2);
    assertThat(packed.line(0)).isEqualTo(lines.get(0));
    assertThat(packed.line(1)).isEqualTo(lines.get(1));
    Expected.Regex regex = (Expected.Regex) packed.line(0).when().terms().get(1).expected();
    assertThat(regex.literals()).containsExactly("a\tb", "\u001f");
    assertThat(packed.literals()).containsExactlyInAnyOrder("a\tb", "\u001f");
    assertThat(packed.searched()).containsExactly("message");
  }

  @Test
  void diagnosesComeBackTheSame() {
    Diagnosis whole = new Diagnosis("b-c", "Title", "Two\nlines\tand a tab", "token", List.of(401, 403), List.of("a", "b"), true, false, Map.of("developer", "Fix it."), "why401 jwt");
    Diagnosis bare = new Diagnosis("b", "", "", "", List.of(), List.of(), false, true, Map.of(), null);
    Rulebook book = Rulebook.of("https://why401.example/", List.of(whole, bare, diagnosis("a")), List.of(), List.of());
    assertThat(book.diagnosis("b-c")).isEqualTo(whole);
    assertThat(book.diagnosis("b")).isEqualTo(bare);
    assertThat(book.diagnosis("b-")).isNull();
    assertThat(book.asksForRequest("b")).isFalse();
    Rulebook asking = Rulebook.of("https://why401.example/", List.of(bare), List.of(Given.line("b", Certainty.LIKELY, condition("auth.sent", true))), List.of());
    assertThat(asking.asksForRequest("b")).isTrue();
  }

  @Test
  void treesComeBackTheSame() {
    Map<String, Tree.Question> questions = new LinkedHashMap<>();
    questions.put("what", new Tree.Question("What\tis it?", List.of(new Tree.Answer("This", condition("status", 401), "next"), new Tree.Answer("That", null, "diagnoses/a"))));
    questions.put("next", new Tree.Question("And then?", List.of()));
    Tree tree = new Tree("locked-out", questions);
    assertThat(Rulebook.of("https://why401.example/", List.of(), List.of(), List.of(tree, tree)).trees()).containsExactly(tree, tree);
  }

  @Test
  void aWordWithABlankOrATabIsFoundByItsKey() {
    Rulebook book = Given.book(List.of(diagnosis("a")), Given.line("a", Certainty.LIKELY, new Condition(List.of(term("challenge.realm", new Expected.Word("a\tb 1"))))));
    assertThat(book.compiled().hold(Given.whole().fact("challenge.realm", "A\tB 1").facts(), new Effort(100)).hits()).hasSize(1);
    assertThat(book.compiled().hold(Given.whole().fact("challenge.realm", "a").facts(), new Effort(100)).hits()).isEmpty();
  }

  @Test
  void whatAnotherVersionPackedIsRefused() {
    assertThatThrownBy(() -> Rulebook.read("why401 packed 1\t0\t0\t0")).isInstanceOf(BadCondition.class).hasMessageContaining("another version");
  }
}
