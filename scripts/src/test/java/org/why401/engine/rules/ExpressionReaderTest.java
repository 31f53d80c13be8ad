package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {

  private static List<String> literals(String expression) {
    return Literals.searchable(ExpressionReader.read(expression).best());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
      "expired ~ expired",
      "Jwt is EXPIRED ~ jwt is expired",
      "(^|: )(the )?(access )?(token|jwt) (is |has )?expired ~ expired",
      "token expired|session over ~ session over;token expired",
      "(token|session) expired ~ session expired;token expired",
      "a+expired ~ expired",
      "expired.*token ~ expired",
      "tokens? ~ token",
      "[Tt]oken ~ token",
      "to[kc]en ~ tocen;token",
      "invalid[ _-]token ~ invalid token;invalid-token;invalid_token",
      "(?i:EXPIRED) ~ expired",
      "(?i)EXPIRED ~ expired",
      "(?P<what>expired) ~ expired",
      "(?<what>expired) ~ expired",
      "\\Qexpired (now)\\E ~ expired (now)",
      "\\bexpired\\b ~ expired",
      "^expired$ ~ expired",
      "expired\\.token ~ expired.token",
      "\\x65xpired ~ expired",
      "expired{2} ~ expire",
      "(expired){2,} ~ expired",
      "(expired)+ ~ expired",
      "x\\{a} ~ x{a}",
      "[^a]expired ~ expired",
      "expired[[:alpha:]]\\w ~ expired",
      "AADSTS(50034|50126) ~ aadsts50034;aadsts50126",
      "expired\\d+ ~ expired",
      "[]x]expired ~ ]expired;xexpired"})
  void everyMatchContainsOneOfTheLiterals(String expression, String expected) {
    assertThat(literals(expression)).containsExactly(expected.split(";"));
    Pattern.compile(expression);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {".*", "a*", "(expired)?", "expired|", "|expired", "(expired|.)", "\\d", "[a-z]", "[^x]", "(expired)*", "(expired){0,3}", "(?i)", "^$"})
  void whereNoneIsKnownNoneIsTold(String expression) {
    assertThat(literals(expression)).isEmpty();
  }

  @Test
  void theCharactersThatRe2HoldsEqualAreFoldedAlike() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      char folded = Fold.fold(c);
      if (Fold.fold(folded) != folded || folded != c && Fold.comesBack(c) && !holdsEqual(c, folded)) {
        fail("U+" + Integer.toHexString(c) + " and U+" + Integer.toHexString(folded));
      }
    }
    assertThat(Fold.fold("TO\u212AEN EXPIRE\u017F")).isEqualTo("token expires");
  }

  private static boolean holdsEqual(char a, char b) {
    String hex = "\\x{" + Integer.toHexString(a) + "}";
    return Pattern.compile("^" + hex + "[" + hex + "]$", Pattern.CASE_INSENSITIVE).matcher(b + "" + b).find();
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(strings = {"expired\u1C80", "expired[\u1C80]", "expired[\u1C00-\u1D00]", "expired\\x{1c80}", "expired\\Q\u1C80"})
  void aCharacterOnWhichRe2WouldNeverEndIsRefused(String expression) {
    assertThatThrownBy(() -> ExpressionReader.read(expression)).isInstanceOf(BadCondition.class).hasMessageContaining("U+1c80");
  }

  /** Writes an expression and, beside it, a text that it matches. */
  private static final class Writer {
    private static final String[] ATOMS = {"a", "B", "token", " ", "\\.", "\\x41", "\\Qx(\\E", "[ab]", "[Tt]", "s", "k"};
    private static final String[] SHOWN = {"A", "b", "ToKeN", " ", ".", "a", "X(", "b", "T", "s", "\u212A"};
    private static final String[] LOOSE = {".", "\\d", "[^q]", "\\w", "[a-z]", "[[:alpha:]x]", "[\\s\\d]"};
    private static final String[] LOOSE_SHOWN = {"z", "7", "w", "_", "m", "x", "3"};
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    Writer(Random random) {
      this.random = random;
    }

    String expression(int depth) {
      int choices = 1 + random.nextInt(3);
      int shown = random.nextInt(choices);
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < choices; i++) {
        int before = text.length();
        written.append(i > 0 ? "|" : "").append(sequence(depth));
        if (i != shown) {
          text.setLength(before);
        }
      }
      return written.toString();
    }

    private String sequence(int depth) {
      StringBuilder written = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        written.append(item(depth));
      }
      return written.toString();
    }

    private String item(int depth) {
      int before = text.length();
      String atom;
      if (depth > 0 && random.nextInt(3) == 0) {
        atom = (random.nextBoolean() ? "(" : "(?:") + expression(depth - 1) + ")";
      } else if (random.nextInt(4) == 0) {
        int n = random.nextInt(LOOSE.length);
        atom = LOOSE[n];
        text.append(LOOSE_SHOWN[n]);
      } else {
        int n = random.nextInt(ATOMS.length);
        atom = ATOMS[n];
        text.append(SHOWN[n]);
      }
      String once = text.substring(before);
      boolean repeats = !atom.endsWith("\\E") && atom.length() != 5 || atom.startsWith("(");
      int repetition = repeats ? random.nextInt(10) : 9;
      int times = switch (repetition) {
        case 0, 1 -> random.nextInt(2);
        case 2 -> random.nextInt(3);
        case 3 -> 1 + random.nextInt(2);
        case 4 -> 2;
        default -> 1;
      };
      text.setLength(before);
      text.append(once.repeat(times));
      return atom + switch (repetition) {
        case 0 -> "?";
        case 1 -> "??";
        case 2 -> "*";
        case 3 -> "+";
        case 4 -> "{2,3}";
        default -> "";
      };
    }
  }

  @Test
  void noMatchEscapesItsLiterals() {
    Random random = new Random(401);
    int told = 0;
    for (int i = 0; i < 6_000; i++) {
      Writer writer = new Writer(random);
      String expression = writer.expression(3);
      if (expression.isEmpty()) {
        continue;
      }
      String text = writer.text.toString();
      assertThat(Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(text).find()).as("/%s/ on \"%s\"", expression, text).isTrue();
      List<String> literals = literals(expression);
      String folded = Fold.fold(text);
      assertThat(Sketch.of(expression).fits("xs" + folded + "at")).as("/%s/ on \"%s\"", expression, text).isTrue();
      if (!literals.isEmpty()) {
        told++;
        assertThat(literals).as("/%s/ on \"%s\"", expression, text).anyMatch(folded::contains);
      }
    }
    assertThat(told).isGreaterThan(1_000);
  }

  @Test
  void whatItTakesRe2Compiles() {
    Random random = new Random(407);
    String[] pieces = {"a", "(", ")", "[", "]", "{", "}", "2", ",", "3", "*", "+", "?", "|", "\\", "^", "$", ".", "-", ":", "P", "<", ">", "i", "Q", "E", "x", "d", "p", "L", "=", "(?:", "[^", "[:alpha:]", "\\d", "{2}", "\\b", "(?i)", "é", "\uD83D\uDE00"};
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder expression = new StringBuilder();
      for (int n = 1 + random.nextInt(8); n > 0; n--) {
        expression.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        ExpressionReader.read(expression.toString());
      } catch (BadCondition refused) {
        continue;
      }
      taken++;
      try {
        Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE);
      } catch (PatternSyntaxException e) {
        assertThat(e).as("/%s/", expression).isNull();
      }
    }
    assertThat(taken).isGreaterThan(5_000);
  }
}
