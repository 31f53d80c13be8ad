package org.why401.browser.re2j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.re2j.PatternSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzz target: what a page has in place of RE2/J finds what RE2/J finds, or refuses the expression. */
class PatternFuzzTest {

  private static final int LONGEST = 200;

  /** An expression, a line's end, and the text to search. */
  static Stream<byte[]> cases() {
    return Stream.of("\\b(access )?token (is|has) expired\\b\nThe access token has expired.", "(?i:a|b)[[:alpha:]^-]{2,5}?\\x{41}\nbabcA", "(^|: )(the )?jwt$\nx: JWT", "[^\\d\\s]+\n12 ab", "a**\naa", "(((\n(",
        "(a|ab)(c|bcd)(d*)\nabcd", "\\Qa.b\\E\na.b", "(?sm)^.$\na\nb", "\\pL+\n\u00e9", "k\n\u212a", "x{0,3}?$\nxx").map(text -> text.getBytes(StandardCharsets.UTF_8));
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
    com.google.re2j.Pattern theirs;
    Pattern mine;
    try {
      theirs = com.google.re2j.Pattern.compile(expression, com.google.re2j.Pattern.CASE_INSENSITIVE);
      mine = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException | IllegalArgumentException refused) {
      return;
    }
    com.google.re2j.Matcher other = theirs.matcher(text);
    Matcher one = mine.matcher(text);
    boolean found = one.find();
    assertThat(found).isEqualTo(other.find());
    if (found) {
      assertThat(one.start() + "-" + one.end()).isEqualTo(other.start() + "-" + other.end());
    }
  }
}
