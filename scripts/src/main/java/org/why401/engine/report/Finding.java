package org.why401.engine.report;

import java.util.List;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Diagnosis;

/**
 * A named cause, how sure we are, and the facts that say so.
 *
 * @param page     the diagnosis' address
 * @param provider the address of the page of the product whose words decided; null where none did
 * @param exchange number of the exchange it speaks of
 */
public record Finding(Diagnosis diagnosis, Certainty certainty, String page, String provider, int exchange, List<Reason> because) {

  public Finding {
    because = List.copyOf(because);
  }
}
