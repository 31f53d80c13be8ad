package org.why401.engine.rules;

import com.google.re2j.Pattern;
import java.util.List;

/** What a fact must look like. */
public sealed interface Expected {

  /** Equal; words ignore case. {@code false} holds only where the evidence would have shown the thing. */
  record Word(String word) implements Expected {}

  record AnyOf(List<Expected> of) implements Expected {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /** Found anywhere, ignoring case. {@code literals}: at least one of them (lower case) stands in every text that matches; empty where none is known. */
  record Regex(Pattern pattern, List<String> literals) implements Expected {
    public Regex {
      literals = List.copyOf(literals);
    }
  }

  /** A comparison of the fact's amount (seconds, bytes, or a plain number). {@code operator} is one of {@code < <= > >=}. */
  record Compare(String operator, double amount) implements Expected {}

  record Present() implements Expected {}

  record Absent() implements Expected {}
}
