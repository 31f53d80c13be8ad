package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Exchange;

/**
 * What was read from a text.
 *
 * @param kind      such as {@code http-response}, {@code http-exchange}, {@code curl-include}, {@code curl-verbose}, {@code json-body}, {@code jwt},
 *                  {@code tool-output}
 * @param exchanges in the evidence's order; at least one
 */
public record Intake(String kind, List<Exchange> exchanges) {

  public Intake {
    exchanges = List.copyOf(exchanges);
  }
}
