package org.why401.engine.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Fact;
import org.why401.engine.Place;
import org.why401.engine.Words;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;
import org.why401.engine.rules.Hit;

/**
 * A diagnosis that holds of an exchange, on its way to a finding.
 *
 * @param provider id of the product whose words decided; null where none did
 * @param because  the facts that decided, in the order of the evidence, those of the best line first
 * @param demands  how much its best line demands
 */
record Candidate(Diagnosis diagnosis, Certainty certainty, String provider, int exchange, List<Fact> because, int demands) {

  Candidate {
    because = List.copyOf(because);
  }

  static Candidate of(Diagnosis diagnosis, Hit hit) {
    return new Candidate(diagnosis, hit.certainty(), hit.line().provider(), hit.exchange(), inOrder(hit.because()), hit.line().when().terms().size());
  }

  /** This and a lesser one of the same diagnosis and exchange as one. */
  Candidate merge(Candidate lesser) {
    List<Fact> facts = new ArrayList<>(because);
    for (Fact fact : lesser.because) {
      if (!contains(facts, fact)) {
        facts.add(fact);
      }
    }
    return new Candidate(diagnosis, certainty, provider == null ? lesser.provider : provider, exchange, facts, demands);
  }

  Candidate atMost(Certainty most) {
    return certainty.compareTo(most) >= 0 ? this : new Candidate(diagnosis, most, provider, exchange, because, demands);
  }

  /** In how many places of the evidence it finds itself confirmed. */
  int places() {
    Set<Long> places = new HashSet<>();
    for (Fact fact : because) {
      if (fact.where() != null) {
        places.add(fact.where().start() * (1L << Integer.SIZE) + fact.where().end());
      }
    }
    return places.size();
  }

  private static List<Fact> inOrder(List<Fact> facts) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      if (!contains(kept, fact)) {
        int at = kept.size();
        while (at > 0 && start(kept.get(at - 1)) > start(fact)) {
          at--;
        }
        kept.add(at, fact);
      }
    }
    return kept;
  }

  private static boolean contains(List<Fact> facts, Fact fact) {
    for (Fact known : facts) {
      if (same(known, fact)) {
        return true;
      }
    }
    return false;
  }

  /** What stands nowhere comes last. */
  private static int start(Fact fact) {
    return fact.where() == null ? Integer.MAX_VALUE : fact.where().start();
  }

  private static boolean same(Fact a, Fact b) {
    // Two expressions may have found different words of one statement.
    boolean statement = a.name().equals("message") && a.instance() == b.instance();
    return a.name().equals(b.name()) && (statement || Place.same(a.where(), b.where())) && Words.same(a.shown(), b.shown());
  }
}
