package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes conditions with numbers in place of names that stand once in the text: see {@link Packing}.
 *
 * @param facts    what each fact's line begins with, sorted
 * @param literals what each literal's line begins with, sorted
 */
record Numbers(List<String> facts, List<String> literals) {

  /** Empty where there is none. */
  String condition(Condition condition) {
    if (condition == null) {
      return "";
    }
    List<String> terms = new ArrayList<>();
    for (Condition.Term term : condition.terms()) {
      StringBuilder packed = new StringBuilder().append(number(term.fact(), facts));
      for (Expected choice : term.expected() instanceof Expected.AnyOf list ? list.of() : List.of(term.expected())) {
        packed.append(Packed.CHOICE).append(expected(choice));
      }
      terms.add(packed.toString());
    }
    return Packing.joined(String.valueOf(Packed.TERM), terms);
  }

  private String expected(Expected expected) {
    if (expected instanceof Expected.Word word) {
      return "=" + Packed.escaped(word.word());
    }
    if (expected instanceof Expected.Compare compare) {
      return compare.operator() + compare.amount();
    }
    if (expected instanceof Expected.Regex regex) {
      List<Integer> own = new ArrayList<>();
      regex.literals().forEach(literal -> own.add(number(literal, literals)));
      return "/" + Packing.joined(" ", own) + Packed.EXPRESSION + Packed.escaped(regex.expression());
    }
    return expected instanceof Expected.Present ? "+" : "-";
  }

  private static int number(String text, List<String> starts) {
    return Collections.binarySearch(starts, Packing.start(text));
  }
}
