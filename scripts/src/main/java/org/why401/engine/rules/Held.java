package org.why401.engine.rules;

import java.util.List;

/**
 * What came of holding all lines against one exchange.
 *
 * @param hits     the lines that hold, in the order of the rulebook
 * @param excluded lines that fail by what was measured and found otherwise, with the fact that says so
 */
public record Held(List<Hit> hits, List<Hit> excluded) {

  public Held {
    hits = List.copyOf(hits);
    excluded = List.copyOf(excluded);
  }
}
