package org.why401.engine.rules;

import com.google.re2j.Pattern;
import java.util.List;

/** What a fact must look like. */
public sealed interface Expected {

  /** Equal; words ignore case. {@code false} of a flag holds only where the evidence would have shown the thing. */
  record Word(String word) implements Expected {}

  /** Any of these; none of them is itself a list, {@link Present} or {@link Absent}. */
  record AnyOf(List<Expected> of) implements Expected {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /** A comparison of the fact's amount (seconds, bytes, or a plain number). {@code operator} is one of {@code < <= > >=}. */
  record Compare(String operator, double amount) implements Expected {

    /** What it demands; the amount itself would need the printing of doubles in a page. */
    @Override
    public String toString() {
      return operator + " " + (long) amount;
    }
  }

  record Present() implements Expected {}

  record Absent() implements Expected {}

  /** Found anywhere, ignoring case. Compiled when first used: most expressions of a rulebook never are. */
  final class Regex implements Expected {

    private final String expression;
    private final List<String> literals;
    private Sketch sketch;
    private Pattern pattern;

    /**
     * @param expression RE2 syntax, which an {@link ExpressionReader} has read without complaint
     * @param literals   at least one of them (folded to lower case) stands in every text that matches; empty where none is known
     */
    public Regex(String expression, List<String> literals) {
      this.expression = expression;
      this.literals = List.copyOf(literals);
    }

    public String expression() {
      return expression;
    }

    public List<String> literals() {
      return literals;
    }

    /** Whether a text, given in folded case, has what every text has in which the expression is found. */
    boolean mayBeIn(String folded) {
      if (sketch == null) {
        sketch = Sketch.of(expression);
      }
      return sketch.fits(folded);
    }

    public Pattern pattern() {
      if (pattern == null) {
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
      }
      return pattern;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Regex regex && regex.expression.equals(expression);
    }

    @Override
    public int hashCode() {
      return expression.hashCode();
    }

    @Override
    public String toString() {
      return "/" + expression + "/";
    }
  }
}
