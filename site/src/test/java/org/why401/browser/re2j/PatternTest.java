package org.why401.browser.re2j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.why401.rulebook.ContentRules;

/** What stands in a page for RE2/J finds what RE2/J finds. */
class PatternTest {

  private static final Path CONTENT = Path.of("../content");

  private static String mine(String expression, int flags, String text) {
    Matcher matcher = Pattern.compile(expression, flags).matcher(text);
    return matcher.find() ? matcher.start() + "-" + matcher.end() : "none";
  }

  private static String theirs(String expression, int flags, String text) {
    com.google.re2j.Matcher matcher = com.google.re2j.Pattern.compile(expression, flags).matcher(text);
    return matcher.find() ? matcher.start() + "-" + matcher.end() : "none";
  }

  private static void same(String expression, String text) {
    assertThat(mine(expression, Pattern.CASE_INSENSITIVE, text)).as("/%s/ in %s", expression, text)
        .isEqualTo(theirs(expression, com.google.re2j.Pattern.CASE_INSENSITIVE, text));
  }

  @Test
  void everyExpressionOfTheRulesFindsTheSameInEveryLineOfTheirPages() throws IOException {
    Set<String> expressions = new TreeSet<>();
    collect(ContentRules.read(CONTENT, "content", new ArrayList<>()), expressions);
    assertThat(expressions).hasSizeGreaterThan(200);
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        Files.readString(file).lines().filter(line -> line.length() > 8 && !line.startsWith("  - ")).distinct().forEach(lines::add);
      }
    }
    Random random = new Random(9110);
    for (String expression : expressions) {
      Pattern mine = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
      com.google.re2j.Pattern theirs = com.google.re2j.Pattern.compile(expression, com.google.re2j.Pattern.CASE_INSENSITIVE);
      for (int i = 0; i < 300; i++) {
        String line = lines.get(random.nextInt(lines.size()));
        String text = line.substring(random.nextInt(Math.min(8, line.length())));
        Matcher one = mine.matcher(text);
        com.google.re2j.Matcher other = theirs.matcher(text);
        assertThat(one.find()).as("/%s/ in %s", expression, text).isEqualTo(other.find());
      }
      same(expression, sample(expression));
    }
  }

  /** A text that an expression is likely to match: its own letters. */
  private static String sample(String expression) {
    return "x " + expression.replaceAll("\\\\[bBAzdDsSwW]|[\\^$?*+()|\\[\\]\\\\]|\\{[0-9,]+\\}|\\?:", " ").strip() + " y";
  }

  private static void collect(Object tree, Set<String> expressions) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> collect(value, expressions));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> collect(value, expressions));
    } else if (tree instanceof String text && text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
      expressions.add(text.substring(1, text.length() - 1));
    }
  }

  @Test
  void thePartsOfTheLanguageDoAsTheyDoInRe2() {
    for (String expression : List.of("a", "a|b", "ab|a", "a|ab", "(a|ab)(c|bcd)", "a*", "a+?", "(?U)a+", "(?U)a+?", "a{2}", "a{2,}", "a{0,2}b", "a{1,3}?", "(ab){2,3}", "x{0}y", "^a", "a$", "(?m)^b$",
        "\\bword\\b", "\\Bord", "\\Aa", "a\\z", "\\d+", "\\D", "\\s\\S", "[\\w-]+", "[^\\w ]", "[[:alpha:]]+", "[[:^alpha:]]", "[^[:space:]]+", "[]a]+", "[^]a]", "[a-]", "\\Qa.b\\Ec", "\\Q.*",
        "a.b", "(?s)a.b", "(?i:K)b", "(?i)s", "[a-c]d", "\\x41\\x{20ac}", "\\t|\\n|\\a|\\v|\\f|\\r", "(?P<name>a)b", "(?<n>a)", "(|a)*", "(|a)+", "(a*)*", "(a*)+", "(a|b)*?c", "((a?)|b)*c", "(?:)", "a**?".substring(0, 2),
        "^*a".substring(2), "[k]", "[^k]", "[\\W]", "[K-s]", "é", "[à-ÿ]", "\uD83D\uDE00+", "[^a]b", "ß", "σ", "ſ", "\u0130", "[\u2000-\u3000]", "[\\x{80}-\\x{2ff}]", "[[:cntrl:][:punct:]]+", "[[:xdigit:]]{4}")) {
      for (String text : List.of("", "a", "A", "aa", "ab", "abc", "abcd", "aab", "AAAb", "ababab", "y", "xxy", "b\na", "c\nb\nd", "a word here", "sword words", "3.14", "a b_c-d!", "]a", "]b", "-a", "a.bc", ".*", "a\nb",
          "\u212ab", "\u017f", "Ab\u20ac", "\u0007\u000b", "É", "Àÿ", "x\uD83D\uDE00\uD83D\uDE00y", "ẞ", "Σς", "i\u0130ı", "k", "DEADbeef", "\uD83D", "aaaaaaaaaab", "bac")) {
        same(expression, text);
        assertThat(mine(expression, 0, text)).as("/%s/ in %s", expression, text).isEqualTo(theirs(expression, 0, text));
      }
    }
  }

  @Test
  void expressionsThatWereMadeUpFindTheSame() {
    Random random = new Random(7235);
    for (int i = 0; i < 20_000; i++) {
      String expression = expression(random, 3);
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append("aAbBcK \n_é\u212a".charAt(random.nextInt(11)));
      }
      same(expression, text.toString());
    }
  }

  private static String expression(Random random, int depth) {
    StringBuilder made = new StringBuilder();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      made.append(switch (depth == 0 ? random.nextInt(8) : random.nextInt(12)) {
        case 0, 1, 2 -> String.valueOf("abck".charAt(random.nextInt(4)));
        case 3 -> ".";
        case 4 -> "[a-b]";
        case 5 -> "[^ak]";
        case 6 -> "\\w";
        case 7 -> List.of("^", "$", "\\b", "(?i)", "(?m)", "é").get(random.nextInt(6));
        case 8, 9 -> "(" + expression(random, depth - 1) + "|" + expression(random, depth - 1) + ")" + List.of("", "", "?").get(random.nextInt(3));
        default -> "(?:" + "a" + expression(random, depth - 1) + ")" + List.of("*", "+", "?", "{2}", "{1,3}", "{0,2}", "*?", "+?", "??", "{2,}").get(random.nextInt(10));
      });
    }
    return made.toString();
  }

  @Test
  void caseIsFoldedAsInRe2() {
    for (int c = 0; c < 0x10000; c++) {
      int low = Character.toLowerCase(c);
      int up = Character.toUpperCase(c);
      // Rules may not hold the few characters whose cases do not lead back; RE2/J would search for ever.
      boolean returns = c < 128 || Character.toLowerCase(up) == c || Character.toUpperCase(low) == c;
      if (returns && !Character.isSurrogate((char) c) && (low != c || up != c)) {
        String expression = "\\x{" + Integer.toHexString(c) + "}";
        same(expression, Character.toString(low));
        same(expression, Character.toString(up));
        same(expression, Character.toString(Character.toLowerCase(up)));
        same(expression, "kKsS\u017f\u212a\u00e5\u00c5\u212b\u03c3\u03c2\u03a3\u03b8\u03d1\u03f4\u03c9\u03a9\u2126\u03bc\u00b5\u0399\u03b9\u0345\u1fbe");
      }
    }
  }

  @Test
  void whatRulesMayNotUseIsRefused() {
    for (String expression : List.of("(a", "a)", "[a", "a\\", "(?z)a", "[[:letter:]]")) {
      assertThatThrownBy(() -> Pattern.compile(expression, 0)).as(expression).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void anExpressionMadeToBeSlowTakesLinearTime() {
    Pattern pattern = Pattern.compile("(x+x+)+y|(a|a)*b|([a-z ]*){20}never!", Pattern.CASE_INSENSITIVE);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(pattern.matcher("xa".repeat(20_000)).find()).isFalse());
  }
}
