package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Fact;
import org.why401.engine.Place;

/** Collects the facts of one exchange while the families observe. Nothing is written that shows a secret: see {@link Discretion}. */
final class Sheet {

  /** Bounds what one exchange can cost the rules. */
  private static final int MOST = 6_000;

  private final List<Fact> facts = new ArrayList<>();
  private final Discretion discretion;
  /** Most texts are shown more than once: as a value, in a sentence, and in the body that a message stands in. */
  private final Map<String, String> shown = new HashMap<>();

  Sheet(Discretion discretion) {
    this.discretion = discretion;
  }

  List<Fact> facts() {
    return facts;
  }

  boolean has(String name) {
    for (Fact fact : facts) {
      if (fact.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A text that may be shown: secrets in it are replaced by their length. */
  String discreet(String text) {
    String known = text == null ? null : shown.get(text);
    if (known == null && text != null) {
      known = discretion.text(text);
      shown.put(text, known);
    }
    return known;
  }

  void word(String name, Excerpt value, String says) {
    word(name, value.text(), value.place(), says, 0);
  }

  void word(String name, String value, Place where, String says) {
    word(name, value, where, says, 0);
  }

  /** Words of which a part may decide; {@code where} is the whole that they stand in. */
  void words(String name, Excerpt value, Place where, String says, int instance) {
    add(new Fact(name, value.text(), Double.NaN, value, discreet(value.text()), where, says, instance));
  }

  void word(String name, String value, Place where, String says, int instance) {
    add(name, value, Double.NaN, discreet(value), where, says, instance);
  }

  void flag(String name, boolean value, Place where, String says) {
    flag(name, value, where, says, 0);
  }

  void flag(String name, boolean value, Place where, String says, int instance) {
    add(name, value ? "true" : "false", Double.NaN, value ? "true" : "false", where, says, instance);
  }

  void number(String name, long value, Place where, String says) {
    add(name, Long.toString(value), value, Long.toString(value), where, says, 0);
  }

  void duration(String name, long seconds, Place where, String says, int instance) {
    add(name, Long.toString(seconds), seconds, Measures.duration(seconds), where, says, instance);
  }

  void size(String name, int length, Place where, String says, int instance) {
    add(name, Integer.toString(length), length, Measures.characters(length), where, says, instance);
  }

  /** Something that is there and blacked out. */
  void masked(String name, Place where, String says, int instance) {
    add(name, null, Double.NaN, "(hidden)", where, says, instance);
  }

  /** For facts whose name has a free part. */
  void add(String name, String value, double amount, String shown, Place where, String says, int instance) {
    add(new Fact(name, value, amount, null, shown, where, says, instance));
  }

  private void add(Fact fact) {
    if (facts.size() < MOST) {
      facts.add(fact);
    }
  }
}
