package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.FactType.Kind;

/** Reads what a condition says that a fact must look like. */
public final class Expectation {

  private static final int MOST_CHOICES = 500;
  private static final int LONGEST_WORD = 500;
  private static final int LEAST_LETTERS = 4;

  private Expectation() {}

  /**
   * Reads one value of a condition's table and tries it out.
   *
   * @param raw a String, Number, Boolean or a List of these
   * @throws BadCondition where a fact of that type can't look like it
   */
  public static Expected parse(FactType type, Object raw) {
    Expected expected = read(type, raw);
    tryOut(type, expected);
    return expected;
  }

  /** The same, with expressions left uncompiled until they are used. */
  static Expected read(FactType type, Object raw) {
    if (raw instanceof List<?> list) {
      return anyOf(type, list);
    }
    if (raw instanceof String text && (text.equals("present") || text.equals("absent"))) {
      if (text.equals("present")) {
        return new Expected.Present();
      }
      if (type.missing() == null) {
        throw new BadCondition("a rule can't rest on the absence of " + type.name() + ": evidence seldom shows that it was not there");
      }
      return new Expected.Absent();
    }
    return single(type, raw);
  }

  private static void tryOut(FactType type, Expected expected) {
    if (expected instanceof Expected.Regex regex) {
      try {
        regex.pattern();
      } catch (RuntimeException e) {
        throw new BadCondition(type.name() + ": " + regex + " is no RE2 expression: " + e.getMessage());
      }
    } else if (expected instanceof Expected.AnyOf list) {
      list.of().forEach(choice -> tryOut(type, choice));
    }
  }

  private static Expected anyOf(FactType type, List<?> list) {
    if (type.kind() == Kind.FLAG) {
      throw new BadCondition(type.name() + " is true or false; write \"present\" if either will do");
    }
    if (list.isEmpty()) {
      throw new BadCondition("the list is empty, so nothing is in it; write \"present\" if any value will do");
    }
    if (list.size() > MOST_CHOICES) {
      throw new BadCondition("the list has " + list.size() + " members; at most " + MOST_CHOICES + " are read");
    }
    List<Expected> choices = new ArrayList<>();
    for (Object member : list) {
      if (member instanceof List<?>) {
        throw new BadCondition("a list can't stand in a list; write all members in one");
      }
      if ("present".equals(member) || "absent".equals(member)) {
        throw new BadCondition("\"" + (String) member + "\" can't stand in a list; write a line of its own for it");
      }
      choices.add(single(type, member));
    }
    return choices.size() == 1 ? choices.get(0) : new Expected.AnyOf(choices);
  }

  private static Expected single(FactType type, Object raw) {
    if (raw == null) {
      throw new BadCondition(type.name() + " has nothing to look like; write \"present\" or \"absent\", or what it must be");
    }
    if (!(raw instanceof String || raw instanceof Number || raw instanceof Boolean)) {
      throw new BadCondition(type.name() + " must look like a word, a number, a list, a /regular expression/ or a comparison");
    }
    String text = raw instanceof Number number ? plain(number) : raw instanceof Boolean flag ? flag.toString() : (String) raw;
    if (text.length() > LONGEST_WORD && !isExpression(text)) {
      throw new BadCondition(type.name() + " is compared with " + text.length() + " characters; at most " + LONGEST_WORD + " are read");
    }
    switch (type.kind()) {
      case FLAG:
        return flag(type, text);
      case NUMBER, DURATION, SIZE:
        return measure(type, text);
      default:
        return words(type, text);
    }
  }

  private static Expected flag(FactType type, String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new BadCondition(type.name() + " is true or false, never \"" + text + "\"");
    }
    return new Expected.Word(text);
  }

  private static Expected measure(FactType type, String text) {
    if (isExpression(text)) {
      throw new BadCondition(type.name() + " is measured, not spelt: compare it, as in " + Measure.example(type.kind()));
    }
    if (type.kind() == Kind.NUMBER && Measure.isNumber(text)) {
      return new Expected.Word(text);
    }
    return Measure.comparison(type, text);
  }

  private static Expected words(FactType type, String text) {
    if (isExpression(text)) {
      return expression(type, text.substring(1, text.length() - 1));
    }
    if (Measure.looksCompared(text)) {
      throw new BadCondition(type.name() + " is text, which is not measured; write a word, a list or a /regular expression/ instead of \"" + text + "\"");
    }
    return new Expected.Word(text);
  }

  private static Expected expression(FactType type, String expression) {
    List<String> literals = Literals.searchable(ExpressionReader.read(expression).best());
    boolean told = !literals.isEmpty();
    String shortest = null;
    for (String literal : literals) {
      if (shortest == null || Literals.weight(literal) < Literals.weight(shortest)) {
        shortest = literal;
      }
    }
    told &= shortest != null && Literals.weight(shortest) >= LEAST_LETTERS;
    if (!told && needsLiterals(type.name())) {
      throw new BadCondition("/" + expression + "/ needs in each alternative a literal of at least " + LEAST_LETTERS + " letters, so that it can be searched for quickly"
          + (shortest == null ? "; write out a word that every match contains" : "; \"" + shortest + "\" is too short"));
    }
    return new Expected.Regex(expression, literals);
  }

  /** Whether its values may be whole bodies. */
  private static boolean needsLiterals(String fact) {
    return fact.equals("message") || fact.startsWith("body.");
  }

  private static boolean isExpression(String text) {
    return text.length() > 1 && text.startsWith("/") && text.endsWith("/");
  }

  /** A number as people write it: without a point where it is whole. */
  private static String plain(Number number) {
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : number.toString();
  }
}
