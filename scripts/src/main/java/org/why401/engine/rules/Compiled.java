package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.facts.Facts;

/**
 * Lines made ready: each is filed under the most telling of its demands, so that an exchange meets only the lines that it could fulfil.
 * Never changes once made.
 */
final class Compiled {

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Integer>> filed = new HashMap<>();
  private final Exclusions exclusions = new Exclusions();
  private final Vocabulary vocabulary;

  Compiled(List<Line> lines) {
    List<Demand> all = new ArrayList<>();
    for (Line line : lines) {
      if (line.when().terms().isEmpty()) {
        continue;
      }
      Rule rule = Rule.of(line);
      for (String key : Key.of(rule.demands())) {
        filed.computeIfAbsent(key, name -> new ArrayList<>()).add(rules.size());
      }
      rules.add(rule);
      exclusions.add(rule);
      all.addAll(rule.demands());
      all.addAll(rule.exceptions());
    }
    vocabulary = Vocabulary.of(all);
  }

  /** What holds of an exchange, in the order of the lines, and what it excludes. */
  Held hold(Facts facts, Effort effort) {
    Sight sight = new Sight(facts, vocabulary, effort);
    boolean clockIsGuessed = sight.named("clock.source").stream().anyMatch(seen -> "machine".equals(seen.fact().value()));
    BitSet candidates = new BitSet(rules.size());
    Key.eachOf(sight, key -> filed.getOrDefault(key, List.of()).forEach(candidates::set));
    List<Hit> hits = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Hit hit = rules.get(i).hold(sight, facts.exchange().number(), clockIsGuessed);
      if (hit != null) {
        hits.add(hit);
      }
    }
    return new Held(hits, exclusions.of(sight, facts.exchange().number()));
  }
}
