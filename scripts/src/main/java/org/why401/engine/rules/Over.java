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

  private final Map<String, Set<String>> under;

  private Over(Map<String, Set<String>> under) {
    this.under = under;
  }

  /** The order of these diagnoses, which must have no cycle. */
  public static Over of(Collection<Diagnosis> diagnoses) {
    Map<String, List<String>> direct = new HashMap<>();
    diagnoses.forEach(diagnosis -> direct.put(diagnosis.id(), diagnosis.over()));
    Map<String, Set<String>> under = new HashMap<>();
    for (String id : direct.keySet()) {
      Set<String> reached = new HashSet<>();
      Deque<String> next = new ArrayDeque<>(direct.get(id));
      while (!next.isEmpty()) {
        String general = next.pop();
        if (reached.add(general)) {
          next.addAll(direct.getOrDefault(general, List.of()));
        }
      }
      under.put(id, reached);
    }
    return new Over(under);
  }

  public boolean isOver(String special, String general) {
    return under.getOrDefault(special, Set.of()).contains(general);
  }

  /** How many diagnoses it is over: the more, the more specific. */
  public int count(String id) {
    return under.getOrDefault(id, Set.of()).size();
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
