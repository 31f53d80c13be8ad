package org.why401.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.facts.Facts;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;
import org.why401.engine.rules.Held;
import org.why401.engine.rules.Hit;
import org.why401.engine.rules.Over;
import org.why401.engine.rules.Rulebook;

/** Makes findings of the lines that hold: what one exchange says of a cause is joined, the general gives way to the special, and the best comes first. */
public final class Ranking implements Comparator<Candidate> {

  /** What is known at the end: the verdict, the findings best first, what else was observed, what is excluded, and what to ask next (or null). */
  public record Ranked(Report.Verdict verdict, List<Finding> findings, List<Finding> observed, List<Finding> ruledOut, Next next) {}

  private final Rulebook rulebook;
  private final Over over;

  private Ranking(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.over = new Over(rulebook);
  }

  /** The best first; negative where {@code a} is better. */
  @Override
  public int compare(Candidate a, Candidate b) {
    int order = a.certainty().compareTo(b.certainty());
    order = order != 0 ? order : b.because().size() - a.because().size();
    order = order != 0 ? order : b.places() - a.places();
    order = order != 0 ? order : over.count(b.diagnosis().id()) - over.count(a.diagnosis().id());
    order = order != 0 ? order : (a.provider() == null ? 1 : 0) - (b.provider() == null ? 1 : 0);
    return order != 0 ? order : b.demands() - a.demands();
  }

  /**
   * Ranks what holds.
   *
   * @param exchanges in the order of the evidence
   * @param held      what the lines say of each of them
   * @param text      the evidence, in which reasons are told their lines
   */
  public static Ranked rank(Rulebook rulebook, List<Facts> exchanges, List<Held> held, String text) {
    return new Ranking(rulebook).rank(exchanges, held, new Reasons(text));
  }

  private Ranked rank(List<Facts> exchanges, List<Held> held, Reasons reasons) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < exchanges.size(); i++) {
      all.addAll(ofOneExchange(exchanges.get(i), held.get(i).hits()));
    }
    // Sorting is stable: of equals, the first of the evidence and of the rulebook stays first.
    all.sort(this);
    List<Candidate> findings = new ArrayList<>();
    List<Candidate> symptoms = new ArrayList<>();
    List<Candidate> healthy = new ArrayList<>();
    for (Candidate candidate : oncePerDiagnosis(all)) {
      Diagnosis diagnosis = candidate.diagnosis();
      (diagnosis.healthy() ? healthy : diagnosis.symptom() ? symptoms : findings).add(candidate);
    }
    Report.Verdict verdict = !findings.isEmpty() ? Report.Verdict.DIAGNOSED : healthy.isEmpty() ? Report.Verdict.UNDETERMINED : Report.Verdict.HEALTHY;
    if (verdict == Report.Verdict.UNDETERMINED && !symptoms.isEmpty()) {
      // Nothing else is known: how the refusal is dressed is the best that can be said.
      for (Candidate symptom : symptoms) {
        findings.add(symptom.atMost(Certainty.LIKELY));
      }
      findings.sort(this);
      symptoms.clear();
      verdict = Report.Verdict.DIAGNOSED;
    }
    if (verdict == Report.Verdict.UNDETERMINED && !exchanges.isEmpty() && allSucceeded(exchanges)) {
      verdict = Report.Verdict.HEALTHY;
    }
    healthy.addAll(symptoms);
    List<Finding> found = told(findings, reasons);
    List<Finding> observed = told(healthy, reasons);
    if (verdict == Report.Verdict.HEALTHY) {
      return new Ranked(verdict, found, observed, List.of(), null);
    }
    Set<String> known = new HashSet<>();
    for (Candidate candidate : all) {
      known.add(candidate.diagnosis().id());
    }
    List<Hit> excluded = new ArrayList<>();
    for (Held one : held) {
      excluded.addAll(one.excluded());
    }
    List<Finding> ruledOut = new ArrayList<>();
    for (Candidate candidate : RuledOut.of(rulebook, excluded, known)) {
      ruledOut.add(finding(candidate, reasons.unmarked(candidate.because())));
    }
    Next next = found.isEmpty() ? null : Asking.next(rulebook, exchanges.get(at(exchanges, found.get(0).exchange())), found);
    return new Ranked(verdict, found, observed, ruledOut, next);
  }

  /** The place in the list of the exchange of that number. */
  private static int at(List<Facts> exchanges, int number) {
    int at = 0;
    while (exchanges.get(at).exchange().number() != number) {
      at++;
    }
    return at;
  }

  private List<Candidate> ofOneExchange(Facts facts, List<Hit> hits) {
    Map<String, Candidate> byDiagnosis = new LinkedHashMap<>();
    for (Hit hit : hits) {
      Diagnosis diagnosis = rulebook.diagnosis(hit.line().diagnosis());
      if (diagnosis != null && (diagnosis.healthy() || !Success.contradicts(facts, hit))) {
        Candidate candidate = Candidate.of(diagnosis, hit);
        candidate = Success.doubts(facts, hit) && !diagnosis.healthy() ? candidate.atMost(Certainty.LIKELY) : candidate;
        Candidate known = byDiagnosis.get(diagnosis.id());
        byDiagnosis.put(diagnosis.id(), known == null ? candidate : compare(candidate, known) < 0 ? candidate.merge(known) : known.merge(candidate));
      }
    }
    List<Candidate> special = new ArrayList<>();
    for (Candidate general : byDiagnosis.values()) {
      boolean dropped = false;
      for (Candidate other : byDiagnosis.values()) {
        dropped |= over.isOver(other.diagnosis().id(), general.diagnosis().id()) && other.certainty().compareTo(general.certainty()) <= 0;
      }
      if (!dropped) {
        special.add(general);
      }
    }
    return inDoubt(special);
  }

  /** Two causes of one refusal can't both be certain. */
  private static List<Candidate> inDoubt(List<Candidate> candidates) {
    List<Candidate> doubted = new ArrayList<>();
    int certain = 0;
    for (Candidate candidate : candidates) {
      boolean sure = isCertainCause(candidate);
      certain += sure ? 1 : 0;
      doubted.add(sure ? candidate.atMost(Certainty.LIKELY) : candidate);
    }
    return certain < 2 ? candidates : doubted;
  }

  private static boolean isCertainCause(Candidate candidate) {
    return candidate.certainty() == Certainty.CERTAIN && !candidate.diagnosis().symptom() && !candidate.diagnosis().healthy();
  }

  /** Of several exchanges that show the same cause, the one that shows it best; {@code sorted} best first. */
  private static List<Candidate> oncePerDiagnosis(List<Candidate> sorted) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (Candidate candidate : sorted) {
      best.putIfAbsent(candidate.diagnosis().id(), candidate);
    }
    return List.copyOf(best.values());
  }

  private List<Finding> told(List<Candidate> candidates, Reasons reasons) {
    List<Finding> told = new ArrayList<>();
    for (Candidate candidate : candidates) {
      told.add(finding(candidate, reasons.of(candidate.because())));
    }
    return told;
  }

  private Finding finding(Candidate candidate, List<Reason> because) {
    String page = rulebook.base() + "diagnoses/" + candidate.diagnosis().id() + "/";
    String provider = candidate.provider() == null ? null : rulebook.base() + "providers/" + candidate.provider() + "/";
    return new Finding(candidate.diagnosis(), candidate.certainty(), page, provider, candidate.exchange(), because);
  }

  private static boolean allSucceeded(List<Facts> exchanges) {
    for (Facts facts : exchanges) {
      if (!Success.shown(facts)) {
        return false;
      }
    }
    return true;
  }
}
