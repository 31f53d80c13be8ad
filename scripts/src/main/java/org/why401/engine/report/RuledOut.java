package org.why401.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.rules.Diagnosis;
import org.why401.engine.rules.Hit;
import org.why401.engine.rules.Rulebook;

/** What the evidence excludes: causes that a person might think of next, each with what was measured. */
final class RuledOut {

  private static final int MOST = 4;

  private RuledOut() {}

  /**
   * The causes that are excluded, in the order of the rulebook.
   *
   * @param known ids of what was found or observed: these are not excluded, whatever one of their lines says
   */
  static List<Candidate> of(Rulebook rulebook, List<Hit> excluded, Set<String> known) {
    Map<String, Candidate> out = new LinkedHashMap<>();
    for (Hit hit : excluded) {
      Diagnosis diagnosis = rulebook.diagnosis(hit.line().diagnosis());
      if (diagnosis != null && !diagnosis.symptom() && !diagnosis.healthy() && !known.contains(diagnosis.id())) {
        out.putIfAbsent(diagnosis.id(), Candidate.of(diagnosis, hit));
      }
    }
    List<Candidate> some = new ArrayList<>(out.values());
    return some.size() > MOST ? some.subList(0, MOST) : some;
  }
}
