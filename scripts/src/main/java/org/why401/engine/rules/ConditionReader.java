package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.engine.facts.Catalogue;
import org.why401.engine.facts.FactType;

/** Reads a condition: a table of fact names and what they must look like. */
public final class ConditionReader {

  private static final int MOST_TERMS = 50;

  private ConditionReader() {}

  /** Told of what is wrong with a condition. */
  public interface Problems {

    /**
     * @param fact the key of the table that it is about; null where it is about the table
     */
    void add(String fact, String message);
  }

  /**
   * Reads a table and tries its expressions out.
   *
   * @param problems told of everything that is wrong, in order
   * @return the terms that could be read
   */
  public static Condition read(Map<String, ?> table, Problems problems) {
    return read(table, Expectation::parse, problems);
  }

  /**
   * The same, for tables that should be right.
   *
   * @throws BadCondition for the first thing that is wrong
   */
  static Condition readCompiled(Map<String, ?> table) {
    return read(table, Expectation::read, (fact, message) -> {
      throw new BadCondition(message);
    });
  }

  /** How the value beside a fact's name is read. */
  private interface ValueReader {
    Expected read(FactType type, Object raw);
  }

  private static Condition read(Map<String, ?> table, ValueReader values, Problems problems) {
    if (table.isEmpty() || table.size() > MOST_TERMS) {
      problems.add(null, table.isEmpty() ? "the condition is empty, so it would hold nowhere; name at least one fact"
          : "the condition has " + table.size() + " facts; at most " + MOST_TERMS + " are read");
      return new Condition(List.of());
    }
    List<Condition.Term> terms = new ArrayList<>();
    for (Map.Entry<String, ?> entry : table.entrySet()) {
      String fact = named(entry.getKey());
      FactType type = Catalogue.find(fact);
      if (type == null) {
        problems.add(entry.getKey(), "unknown fact \"" + entry.getKey() + "\"" + Nearest.hint(entry.getKey(), names()));
        continue;
      }
      try {
        terms.add(new Condition.Term(fact, type.nature(fact), values.read(type, entry.getValue())));
      } catch (BadCondition e) {
        problems.add(entry.getKey(), e.getMessage());
      }
    }
    return new Condition(terms);
  }

  /** A fact's name as facts write it: names of headers have no case (RFC 9110 section 5.1). */
  private static String named(String key) {
    String folded = Fold.fold(key);
    return folded.startsWith("request.header.") || folded.startsWith("response.header.") ? folded : key;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (FactType type : Catalogue.types()) {
      names.add(type.name());
    }
    return names;
  }
}
