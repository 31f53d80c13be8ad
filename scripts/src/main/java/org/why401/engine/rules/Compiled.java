package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.why401.engine.facts.Facts;

/**
 * The lines of a rulebook: each is filed under the most telling of its demands, so that an exchange meets only the lines that it could
 * fulfil, and is read when it is first met. Safe for several threads: two that meet a line at once read the same.
 */
final class Compiled {

  private final Packed packed;
  private final Rule[] rules;
  private final Vocabulary vocabulary;

  Compiled(Packed packed) {
    this.packed = packed;
    this.rules = new Rule[packed.count()];
    this.vocabulary = new Vocabulary(packed.literals(), packed.searched());
  }

  /** What holds of an exchange, in the order of the lines, and what it excludes. */
  Held hold(Facts facts, Effort effort) {
    Sight sight = new Sight(facts, vocabulary, effort);
    boolean clockIsGuessed = false;
    for (Sight.Seen seen : sight.named("clock.source")) {
      clockIsGuessed |= "machine".equals(seen.fact().value());
    }
    BitSet candidates = new BitSet(rules.length);
    for (String key : Key.allOf(sight)) {
      packed.filed(key, candidates);
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Hit hit = rule(i).hold(sight, facts.exchange().number(), clockIsGuessed);
      if (hit != null) {
        hits.add(hit);
      }
    }
    return new Held(hits, excluded(sight, facts.exchange().number()));
  }

  private List<Hit> excluded(Sight sight, int exchange) {
    BitSet measured = new BitSet(rules.length);
    for (String name : sight.names()) {
      packed.filed(Key.measure(name), measured);
    }
    List<Hit> excluded = new ArrayList<>();
    for (int i = measured.nextSetBit(0); i >= 0; i = measured.nextSetBit(i + 1)) {
      Hit hit = Exclusions.of(rule(i), sight, exchange);
      if (hit != null) {
        excluded.add(hit);
      }
    }
    return excluded;
  }

  private Rule rule(int number) {
    Rule rule = rules[number];
    if (rule == null) {
      rule = Rule.of(packed.line(number));
      rules[number] = rule;
    }
    return rule;
  }
}
