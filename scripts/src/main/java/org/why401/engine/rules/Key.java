package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What lines are filed under: a literal of an expression, a word of a fact, or the name of a fact. A line whose keys do not occur in an
 * exchange can't hold of it.
 */
final class Key {

  /** For lines that demand nothing but absences. */
  private static final String ALWAYS = "";
  private static final String LITERAL = "/";
  private static final int LONGEST_WORD = 500;

  private Key() {}

  /** The keys of the demand that fewest exchanges meet. */
  static Set<String> of(List<Demand> demands) {
    Demand best = null;
    for (Demand demand : demands) {
      if (!demand.negative() && (best == null || rank(demand.fact(), demand.expected()) > rank(best.fact(), best.expected()))) {
        best = demand;
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    if (best == null) {
      keys.add(ALWAYS);
    } else {
      collect(best.fact(), best.expected(), keys);
    }
    return keys;
  }

  /** All keys that occur in an exchange. */
  static List<String> allOf(Sight sight) {
    List<String> keys = new ArrayList<>();
    keys.add(ALWAYS);
    for (String literal : sight.literals()) {
      keys.add(literal(literal));
    }
    for (String name : sight.names()) {
      keys.add(name(name));
      for (Sight.Seen seen : sight.named(name)) {
        String value = seen.fact().value();
        if (value != null && value.length() <= LONGEST_WORD) {
          keys.add(word(name, value));
        }
      }
    }
    return keys;
  }

  /** What lines are filed under that ask for one measure and little else, beside their other keys. */
  static String measure(String fact) {
    return "!" + fact;
  }

  private static int rank(String fact, Expected expected) {
    if (expected instanceof Expected.Regex regex) {
      return regex.literals().isEmpty() ? 0 : 3;
    }
    if (expected instanceof Expected.Word) {
      return fact.equals("status") ? 1 : 2;
    }
    int least = 0;
    if (expected instanceof Expected.AnyOf list) {
      least = 3;
      for (Expected choice : list.of()) {
        least = Math.min(least, rank(fact, choice));
      }
    }
    return least;
  }

  private static void collect(String fact, Expected expected, Set<String> keys) {
    if (expected instanceof Expected.Regex regex && !regex.literals().isEmpty()) {
      for (String literal : regex.literals()) {
        keys.add(literal(literal));
      }
    } else if (expected instanceof Expected.Word word) {
      keys.add(word(fact, word.word()));
    } else if (expected instanceof Expected.AnyOf list && !list.of().isEmpty()) {
      list.of().forEach(choice -> collect(fact, choice, keys));
    } else {
      keys.add(name(fact));
    }
  }

  private static String literal(String literal) {
    return LITERAL + literal;
  }

  /** The literal that a key is made of; null for other keys. */
  static String literalOf(String key) {
    return key.startsWith(LITERAL) ? key.substring(LITERAL.length()) : null;
  }

  private static String word(String fact, String word) {
    return "=" + fact + "=" + Fold.fold(word);
  }

  private static String name(String fact) {
    return "@" + fact;
  }
}
