package org.why401.engine.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which diagnoses stand over which: the special over the general. What stands over another stands over all that is under that one. */
public final class Over {

  private final Rulebook rulebook;
  private final Map<String, Set<String>> under = new HashMap<>();

  /** The order of the rulebook's diagnoses, which has no cycle; found out for those that are asked for. */
  public Over(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  public boolean isOver(String special, String general) {
    return under(special).contains(general);
  }

  /** How many diagnoses it is over: the more, the more specific. */
  public int count(String id) {
    return under(id).size();
  }

  private Set<String> under(String id) {
    Set<String> known = under.get(id);
    if (known == null) {
      known = new HashSet<>();
      List<String> open = new ArrayList<>(List.of(id));
      while (!open.isEmpty()) {
        Diagnosis special = rulebook.diagnosis(open.remove(open.size() - 1));
        for (String general : special == null ? List.<String>of() : special.over()) {
          if (known.add(general)) {
            open.add(general);
          }
        }
      }
      under.put(id, known);
    }
    return known;
  }

  /** The ids of a cycle, its first once more at its end; empty where there is none. {@code direct}: each id and what it is over. */
  public static List<String> cycle(Map<String, ? extends Collection<String>> direct) {
    Set<String> clear = new HashSet<>();
    for (String id : direct.keySet()) {
      List<String> cycle = cycleFrom(id, direct, clear);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  /** Walks down from one id, with a path of its own in place of recursion; {@code clear} holds what no cycle passes through. */
  private static List<String> cycleFrom(String from, Map<String, ? extends Collection<String>> direct, Set<String> clear) {
    LinkedHashSet<String> path = new LinkedHashSet<>();
    Deque<Deque<String>> open = new ArrayDeque<>();
    open.push(new ArrayDeque<>(List.of(from)));
    while (!open.isEmpty()) {
      String id = open.peek().poll();
      if (id == null) {
        open.pop();
        String done = last(path);
        if (done != null) {
          path.remove(done);
          clear.add(done);
        }
      } else if (path.contains(id)) {
        List<String> cycle = new ArrayList<>(path);
        cycle.add(id);
        return cycle.subList(cycle.indexOf(id), cycle.size());
      } else if (!clear.contains(id)) {
        path.add(id);
        Collection<String> next = direct.get(id);
        open.push(new ArrayDeque<>(next == null ? List.of() : next));
      }
    }
    return List.of();
  }

  private static String last(LinkedHashSet<String> path) {
    String last = null;
    for (String id : path) {
      last = id;
    }
    return last;
  }
}
