package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.why401.engine.Ascii;

/**
 * What is known of the texts that (a part of) an expression matches, in folded case.
 *
 * @param exact    all texts that it matches; null where they are too many to tell
 * @param required every text that it matches contains one of these; null where no such set is known
 * @param sketch   what all texts that it matches look like, where they are too many to tell
 */
record Literals(List<String> exact, List<String> required, Sketch sketch) {

  private static final int MOST_EXACT = 16;
  private static final int MOST_REQUIRED = 256;
  private static final int LONGEST_EXACT = 80;
  private static final int LONGEST = 32;

  /** Matches the empty text only: an anchor, an empty group. */
  static final Literals EMPTY = new Literals(List.of(""), null, Sketch.ANYTHING);

  /** Matches texts of which nothing is known. */
  static final Literals ANY = new Literals(null, null, Sketch.ANYTHING);

  static Literals of(Collection<String> texts) {
    return texts.size() > MOST_EXACT ? ANY : new Literals(List.copyOf(new TreeSet<>(texts)), null, Sketch.ANYTHING);
  }

  /** The most telling set that is known, or null. */
  List<String> best() {
    return better(required, exact);
  }

  /** What all texts that it matches look like. */
  Sketch sketched() {
    return exact == null ? sketch : Sketch.ANYTHING.then(exact);
  }

  /** One after the other. */
  static Literals sequence(List<Literals> items) {
    List<String> run = List.of("");
    List<String> best = null;
    Sketch sketch = Sketch.ANYTHING;
    boolean whole = true;
    for (Literals item : items) {
      List<String> longer = item.exact == null ? null : cross(run, item.exact);
      if (longer != null) {
        run = longer;
        continue;
      }
      whole = false;
      best = better(better(best, run), item.best());
      sketch = item.exact == null ? sketch.then(run).then(item) : sketch.then(run);
      run = item.exact == null ? List.of("") : item.exact;
    }
    return whole ? new Literals(run, null, Sketch.ANYTHING) : new Literals(null, better(best, run), sketch.then(run));
  }

  /** Either of these. */
  static Literals either(List<Literals> items) {
    if (items.size() == 1) {
      return items.get(0);
    }
    TreeSet<String> exact = new TreeSet<>();
    TreeSet<String> required = new TreeSet<>();
    boolean allExact = true;
    boolean allRequire = true;
    for (Literals item : items) {
      List<String> best = item.best();
      allExact &= item.exact != null;
      allRequire &= best != null;
      exact.addAll(item.exact == null ? List.of() : item.exact);
      required.addAll(best == null ? List.of() : best);
    }
    return new Literals(allExact && exact.size() <= MOST_EXACT ? List.copyOf(exact) : null,
        allRequire && required.size() <= MOST_REQUIRED ? List.copyOf(required) : null, Sketch.either(items));
  }

  /** Between {@code least} and {@code most} times; {@code most} is -1 where there is no limit. */
  Literals times(int least, int most) {
    if (least == 1 && most == 1) {
      return this;
    }
    if (least == 0 && most == 1) {
      Literals perhaps = either(List.of(EMPTY, this));
      return perhaps.exact == null ? ANY : perhaps;
    }
    return least == 0 ? ANY : new Literals(null, best(), sketched());
  }

  /** The set in the form in which texts are searched for it: short, and none that contains another; empty where it is of no use. */
  static List<String> searchable(List<String> set) {
    List<String> kept = new ArrayList<>();
    if (set == null) {
      return kept;
    }
    TreeSet<String> cut = new TreeSet<>();
    for (String text : set) {
      cut.add(text.substring(0, Math.min(LONGEST, text.length())));
    }
    if (cut.contains("")) {
      return kept;
    }
    for (String text : cut) {
      boolean implied = false;
      for (String other : cut) {
        implied |= !other.equals(text) && text.contains(other);
      }
      if (!implied) {
        kept.add(text);
      }
    }
    return kept;
  }

  /** How telling a literal is: its letters and digits; beyond ASCII, whatever stands there counts. */
  static int weight(String literal) {
    int weight = 0;
    for (int i = 0; i < literal.length(); i++) {
      if (Ascii.isLetterOrDigit(literal.charAt(i)) || literal.charAt(i) > 127) {
        weight++;
      }
    }
    return weight;
  }

  private static List<String> better(List<String> a, List<String> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int least = least(a) - least(b);
    return least > 0 || least == 0 && a.size() <= b.size() ? a : b;
  }

  private static int least(List<String> set) {
    int least = Integer.MAX_VALUE;
    for (String literal : set) {
      least = Math.min(least, weight(literal));
    }
    return least;
  }

  /** Every text of the one followed by every text of the other; null where these are too many or too long. */
  private static List<String> cross(List<String> first, List<String> second) {
    if (first.size() * second.size() > MOST_EXACT) {
      return null;
    }
    TreeSet<String> joined = new TreeSet<>();
    for (String start : first) {
      for (String end : second) {
        if (start.length() + end.length() > LONGEST_EXACT) {
          return null;
        }
        joined.add(start + end);
      }
    }
    return List.copyOf(joined);
  }
}
