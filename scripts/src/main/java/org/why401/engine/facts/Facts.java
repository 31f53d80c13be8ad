package org.why401.engine.facts;

import java.util.List;
import java.util.Set;
import org.why401.engine.Exchange;
import org.why401.engine.Fact;

/**
 * All that is known of one exchange (with what its chain adds).
 *
 * @param exchange the exchange; the last of its chain
 * @param all      in the order in which families observe
 * @param shown    the parts that the evidence shows as a whole
 */
public record Facts(Exchange exchange, List<Fact> all, Set<FactType.ShownBy> shown) {

  public Facts {
    all = List.copyOf(all);
  }
}
