package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String EVIDENCE = "| one\n| two\n";
  private static final Excerpt LINES = Excerpt.join(List.of(Excerpt.of(EVIDENCE, 2, 5), Excerpt.of(EVIDENCE, 8, 11)), "\n");

  @Test
  void aTextJoinedFromPrefixedLinesKnowsWhereItsCharactersStood() {
    assertThat(LINES.text()).isEqualTo("one\ntwo");
    assertThat(LINES.place(1, 3)).isEqualTo(new Place(3, 5));
    assertThat(LINES.place(4, 7)).isEqualTo(new Place(8, 11));
    assertThat(LINES.place()).isEqualTo(new Place(2, 11));
  }

  @Test
  void aCutOfACutKeepsItsPlace() {
    assertThat(LINES.cut(2, 6).cut(2, 4).text()).isEqualTo("tw");
    assertThat(LINES.cut(2, 6).cut(2, 4).place()).isEqualTo(new Place(8, 10));
  }

  @Test
  void aDecodedTextStandsWhereItsEncodedFormStood() {
    Excerpt decoded = Excerpt.decoded("alice:secret", new Place(20, 36));
    assertThat(decoded.cut(0, 5).place()).isEqualTo(new Place(20, 36));
  }

  @Test
  void stripTakesWhiteSpaceFromBothEnds() {
    assertThat(Excerpt.of("a:  b \r\n", 2, 8).strip().place()).isEqualTo(new Place(4, 5));
    assertThat(Excerpt.of("   ", 0, 3).strip().isEmpty()).isTrue();
  }
}
