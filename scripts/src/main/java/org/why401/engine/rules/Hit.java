package org.why401.engine.rules;

import java.util.List;
import org.why401.engine.Fact;

/**
 * A line that holds of an exchange.
 *
 * @param certainty the line's own, or less where its {@code unless} or the clock can't be told
 * @param exchange  the exchange's number
 * @param because   what made it hold, in the order of the line's terms; what is absent is a fact that stands nowhere
 */
public record Hit(Line line, Certainty certainty, int exchange, List<Fact> because) {

  public Hit {
    because = List.copyOf(because);
  }
}
