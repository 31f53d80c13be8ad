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

  List<Reason> of(List<Fact> facts) {
    List<Reason> reasons = new ArrayList<>();
    for (Fact fact : facts) {
      Place place = fact.where();
      int number = 0;
      if (place != null) {
        // A fact shown twice is one note. A record for its key would be hashed by code that is made at each start.
        String note = fact.name() + " " + place.start() + " " + place.end() + " " + fact.says();
        numbers.putIfAbsent(note, numbers.size() + 1);
        number = numbers.get(note);
      }
      reasons.add(new Reason(fact.name(), fact.shown(), place == null ? null : "line " + line(place.start()), fact.says(), place, number));
    }
    return reasons;
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
