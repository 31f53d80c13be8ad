package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What every text that an expression matches looks like from afar: along one of some ways, a literal of each of its steps, one behind the
 * other. Most texts in which an expression's literal occurs lack the rest of it, which is told here much sooner than by trying to match.
 * Literals and texts are folded. Immutable. (In a page, which reads little and must be small, another class of this name stands in.)
 */
public final class Sketch {

  /** All texts look like this. */
  static final Sketch ANYTHING = new Sketch(List.of(List.of()));

  private static final int MOST_WAYS = 32;
  private static final int MOST_CHOICES = 32;
  private static final int LEAST_LETTERS = 2;

  private final List<List<List<String>>> ways;

  private Sketch(List<List<List<String>>> ways) {
    this.ways = ways;
  }

  /** The sketch of the texts that the expression matches. */
  public static Sketch of(String expression) {
    return ExpressionReader.read(expression).sketched();
  }

  /** Whether the text may be matched; one that is not is not. */
  public boolean fits(String text) {
    for (List<List<String>> way : ways) {
      if (leads(way, text)) {
        return true;
      }
    }
    return false;
  }

  /** Takes each step as early as can be, so that most is left for the next. */
  private static boolean leads(List<List<String>> way, String text) {
    int at = 0;
    for (List<String> step : way) {
      int end = Integer.MAX_VALUE;
      for (String literal : step) {
        int found = text.indexOf(literal, at);
        end = found < 0 ? end : Math.min(end, found + literal.length());
      }
      if (end == Integer.MAX_VALUE) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** This and behind it one of the literals; null, or a set that tells nothing, adds nothing. */
  Sketch then(List<String> literals) {
    List<String> step = literals == null || literals.size() > MOST_CHOICES ? List.of() : Literals.searchable(literals);
    boolean tells = !step.isEmpty();
    for (String literal : step) {
      tells &= Literals.weight(literal) >= LEAST_LETTERS;
    }
    return tells ? then(new Sketch(List.of(List.of(step)))) : this;
  }

  /** This and behind it what that part of an expression matches. */
  Sketch then(Literals part) {
    Sketch next = part.sketched();
    return ways.size() * next.ways.size() > MOST_WAYS ? then(part.best()) : then(next);
  }

  private Sketch then(Sketch next) {
    List<List<List<String>>> both = new ArrayList<>();
    for (List<List<String>> first : ways) {
      for (List<List<String>> second : next.ways) {
        List<List<String>> steps = new ArrayList<>(first);
        steps.addAll(second);
        both.add(steps);
      }
    }
    return new Sketch(both);
  }

  /** One of these. */
  static Sketch either(List<Literals> parts) {
    List<List<List<String>>> all = new ArrayList<>();
    for (Literals part : parts) {
      all.addAll(part.sketched().ways);
    }
    return new Sketch(all);
  }
}
