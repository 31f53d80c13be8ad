package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

class ExpectationTest {

  private static final FactType WORD = type("error.code", Kind.WORD);
  private static final FactType MESSAGE = type("message", Kind.TEXT);
  private static final FactType STATUS = type("status", Kind.NUMBER);
  private static final FactType AGE = type("jwt.expired_for", Kind.DURATION);
  private static final FactType SIZE = type("auth.size", Kind.SIZE);
  private static final FactType SENT = type("auth.sent", Kind.FLAG);

  private static FactType type(String name, Kind kind) {
    return new FactType(name, kind, "", null, ShownBy.REQUEST_HEAD, "was not there");
  }

  private static void refused(FactType type, Object raw, String... words) {
    assertThatThrownBy(() -> Expectation.parse(type, raw)).isInstanceOf(BadCondition.class).hasMessageContainingAll(words);
  }

  @ParameterizedTest
  @CsvSource({">5m,>,300", "<=1.5h,<=,5400", ">= 2d,>=,172800", "<250ms,<,0.25", ">-30s,>,-30", ">0,>,0"})
  void durations(String text, String operator, double seconds) {
    assertThat(Expectation.parse(AGE, text)).isEqualTo(new Expected.Compare(operator, seconds));
  }

  @ParameterizedTest
  @CsvSource({">8KB,8192", ">1MB,1048576", ">100B,100", ">0,0"})
  void sizes(String text, double bytes) {
    assertThat(Expectation.parse(SIZE, text)).isEqualTo(new Expected.Compare(">", bytes));
  }

  @Test
  void numbers() {
    assertThat(Expectation.parse(STATUS, 401)).isEqualTo(new Expected.Word("401"));
    assertThat(Expectation.parse(STATUS, 401.0)).isEqualTo(new Expected.Word("401"));
    assertThat(Expectation.parse(STATUS, ">=500")).isEqualTo(new Expected.Compare(">=", 500));
    assertThat(Expectation.parse(STATUS, List.of(401, ">=500"))).isEqualTo(new Expected.AnyOf(List.of(new Expected.Word("401"), new Expected.Compare(">=", 500))));
    assertThat(Expectation.parse(WORD, 10001)).isEqualTo(new Expected.Word("10001"));
  }

  @Test
  void aSlashAloneAndWhatOnlyLooksLikeAComparisonAreWords() {
    assertThat(Expectation.parse(WORD, "/")).isEqualTo(new Expected.Word("/"));
    assertThat(Expectation.parse(MESSAGE, "<html>")).isEqualTo(new Expected.Word("<html>"));
    assertThat(Expectation.parse(MESSAGE, "> ")).isEqualTo(new Expected.Word("> "));
  }

  @Test
  void trueAndFalseOfTextAreWords() {
    assertThat(Expectation.parse(WORD, true)).isEqualTo(new Expected.Word("true"));
  }

  @Test
  void aKindThatDoesNotSuitIsRefusedWithWhatToWrite() {
    refused(AGE, "5m", "compare it", "\">5m\"");
    refused(AGE, 300, "compare it");
    refused(AGE, ">5", "no unit", "ms, s, m, h and d");
    refused(AGE, ">5min", "\"min\" is no unit");
    refused(AGE, ">8KB", "\"KB\" is no unit");
    refused(SIZE, ">8kb", "B, KB and MB");
    refused(STATUS, "4xx", "a list of numbers or a comparison");
    refused(STATUS, "/^4/", "measured, not spelt");
    refused(STATUS, ">=500s", "\"s\" is no unit");
    refused(STATUS, true, "can't be \"true\"");
    refused(SENT, "yes", "true or false, never \"yes\"");
    refused(SENT, List.of(true, false), "write \"present\"");
    refused(SENT, "/true/", "true or false");
    refused(WORD, ">5m", "not measured");
  }

  @Test
  void listsAreFlatAndHoldOnlyValues() {
    refused(WORD, List.of(), "empty");
    refused(WORD, List.of(List.of("a")), "a list can't stand in a list");
    refused(WORD, List.of("a", "present"), "\"present\" can't stand in a list");
    refused(WORD, List.of("a", "absent"), "\"absent\" can't stand in a list");
    List<Object> withNothing = new ArrayList<>();
    withNothing.add(null);
    refused(WORD, withNothing, "nothing to look like");
    refused(WORD, null, "nothing to look like");
    refused(WORD, Map.of("a", "b"), "must look like a word");
  }

  @Test
  void absentIsRefusedWhereNoRuleMayRestOnIt() {
    FactType noRuleMay = new FactType("product", Kind.WORD, "", null, ShownBy.NOTHING, null);
    refused(noRuleMay, "absent", "can't rest on the absence of product");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/401|denied/", "/.*/", "/[a-z]+/", "/(expired)?/", "/bad|expired/", "/\\d{4}/", "/no (.*) foo/"})
  void anExpressionOnAMessageNeedsALiteralInEachAlternative(String expression) {
    refused(MESSAGE, expression, "literal of at least 4 letters");
    refused(type("body.json.error", Kind.TEXT), expression, "literal of at least 4 letters");
    Expectation.parse(WORD, expression);
  }

  @ParameterizedTest
  @CsvSource({"/(?=expired)/,unless", "/(?<!not )expired/,unless", "/expired)/,closes nothing", "/(expired/,never closed", "/[expired/,never closed", "/expired\\/,at the end",
      "/\\1expired/,back references", "/\\qexpired/,write q", "/*expired/,repeats nothing", "/expired**/,follow each other", "//,is empty", "/expired{5}{5}/,follow each other",
      "/((expired{1000}){1000}){1000}/,multiply", "/expired{1001}/,at most 1000", "/(?x)expired/,something unknown", "/expired{a}/,counts nothing", "/expired{02}/,counts nothing", "/expired\\p{Greek}/,not known here", "/expired[\\pL]/,not known here"})
  void anExpressionThatIsWrongIsRefusedWithWhatToWrite(String expression, String word) {
    refused(MESSAGE, expression, word);
  }

  @Test
  void expressionsAreOfABoundedSize() {
    refused(MESSAGE, "/" + "(".repeat(100_000) + "/", "too long");
    refused(MESSAGE, "/" + "(".repeat(900) + "expired" + ")".repeat(900) + "/", "deep");
    refused(WORD, "x".repeat(1000), "at most 500");
  }
}
