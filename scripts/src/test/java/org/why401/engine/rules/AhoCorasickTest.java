package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AhoCorasickTest {

  private static Set<String> found(List<String> literals, String text) {
    BitSet found = new BitSet();
    new AhoCorasick(literals).scan(Fold.fold(text), found);
    return found.stream().mapToObj(literals::get).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void literalsInsideAndBesideEachOtherAreAllFound() {
    assertThat(found(List.of("he", "she", "his", "hers", "e"), "USHERS")).containsExactly("e", "he", "hers", "she");
  }

  @Test
  void noLiteralsFindNothing() {
    assertThat(found(List.of(), "anything")).isEmpty();
  }

  @Test
  void itFindsWhatAPlainSearchFinds() {
    Random random = new Random(7617);
    for (int round = 0; round < 2000; round++) {
      Set<String> literals = new TreeSet<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        literals.add(text(random, 1 + random.nextInt(4)));
      }
      String text = text(random, random.nextInt(40));
      Set<String> expected = new TreeSet<>();
      literals.stream().filter(Fold.fold(text)::contains).forEach(expected::add);
      assertThat(found(new ArrayList<>(literals), text)).as("%s in %s", literals, text).isEqualTo(expected);
    }
  }

  @Test
  void aTextMadeToBeSlowTakesLinearTime() {
    List<String> literals = new ArrayList<>();
    for (int i = 1; i <= 32; i++) {
      literals.add("a".repeat(i) + "b");
    }
    AhoCorasick automaton = new AhoCorasick(literals);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> automaton.scan("a".repeat(5_000_000), new BitSet()));
    assertThatNoException().isThrownBy(() -> automaton.scan("\uD800\uDC00\u0000\uFFFF", new BitSet()));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("abcé".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
