package org.why401.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Fact;
import org.why401.engine.Place;

/** Turns facts into reasons: with the line on which each stands, and numbers in the order in which they are shown. */
final class Reasons {

  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Reasons(String text) {
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean alone = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (text.charAt(i) == '\n' || alone) {
        lines.add(i + 1);
      }
    }
  }

  /** What excludes a cause: told, but never marked in the evidence. */
  List<Reason> unmarked(List<Fact> facts) {
    List<Reason> reasons = new ArrayList<>();
    for (Fact fact : facts) {
      reasons.add(reason(fact, 0));
    }
    return reasons;
  }

  List<Reason> of(List<Fact> facts) {
    boolean before = !numbers.isEmpty();
    List<Fact> marked = new ArrayList<>();
    for (Fact fact : facts) {
      if (marked(fact, facts, before)) {
        int at = marked.size();
        while (at > 0 && marked.get(at - 1).where().start() > fact.where().start()) {
          at--;
        }
        marked.add(at, fact);
      }
    }
    for (Fact fact : marked) {
      numbers.putIfAbsent(note(fact), numbers.size() + 1);
    }
    List<Reason> reasons = new ArrayList<>();
    for (Fact fact : facts) {
      if (!Telling.guards(fact, facts)) {
        reasons.add(reason(fact, marked(fact, facts, before) ? numbers.get(note(fact)) : 0));
      }
    }
    return reasons;
  }

  private Reason reason(Fact fact, int number) {
    Place place = fact.where();
    return new Reason(fact.name(), fact.shown(), place == null ? null : "line " + line(place.start()), fact.says(), place, number);
  }

  /** Two facts that say the same of one place are one note. A record for this key would be hashed by code that is made at each start. */
  private static String note(Fact fact) {
    return fact.where().start() + " " + fact.where().end() + " " + fact.says();
  }

  private static boolean marked(Fact fact, List<Fact> facts, boolean before) {
    return fact.where() != null && !Telling.quiet(fact, facts, before);
  }

  /** The number of the line, from 1, on which that offset stands. */
  private int line(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }
}
