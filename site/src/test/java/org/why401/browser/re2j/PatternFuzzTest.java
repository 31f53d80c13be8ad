package org.why401.browser.re2j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.why401.engine.rules.ConditionReader;

/** Fuzz target: of every expression that rules may use, what a page has in place of RE2/J finds what RE2/J finds. */
class PatternFuzzTest {

  private static final int LONGEST = 200;

  /** An expression, a line's end, and the text to search. */
  static Stream<byte[]> cases() {
    return Stream.of("\\b(access )?token (is|has) expired\\b\nThe access token has expired.", "(?i:a|b)[[:alpha:]^-]{2,5}?\\x{41}\nbabcA", "(^|: )(the )?jwt$\nx: JWT", "[^\\d\\s]+\n12 ab", "a**\naa", "(((\n(",
        "(a|ab)(c|bcd)(d*)\nabcd", "\\Qa.b\\E\na.b", "(?sm)^.$\na\nb", "\\pL+\n\u00e9", "k\n\u212a", "x{0,3}?$\nxx", "[ab]{02,}?A\nbabcA").map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("cases")
  @FuzzTest
  void finds(byte[] bytes) {
    String both = new String(bytes, StandardCharsets.UTF_8);
    int end = both.indexOf('\n');
    if (end < 0 || end > LONGEST) {
      return;
    }
    String expression = both.substring(0, end);
    String text = both.substring(end + 1);
    List<String> refused = new ArrayList<>();
    ConditionReader.read(Map.of("url.path", "/" + expression + "/"), (fact, message) -> refused.add(message));
    if (expression.isEmpty() || !refused.isEmpty()) {
      return;
    }
    com.google.re2j.Pattern theirs = com.google.re2j.Pattern.compile(expression, com.google.re2j.Pattern.CASE_INSENSITIVE);
    Pattern mine = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    com.google.re2j.Matcher other = theirs.matcher(text);
    Matcher one = mine.matcher(text);
    boolean found = one.find();
    assertThat(found).isEqualTo(other.find());
    if (found) {
      assertThat(one.start() + "-" + one.end()).isEqualTo(other.start() + "-" + other.end());
    }
  }
}
