package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.http.Jwt;

/**
 * What was observed in one evidence.
 *
 * @param facts one entry a chain (redirect hops and authentication rounds of one request), in order; each speaks of the chain's last exchange
 * @param clock where the time came from: {@code at}, {@code evidence}, {@code machine} or {@code none}
 * @param time  that time in seconds since 1970; null where there is none
 * @param token the first token whose claims can be read; null where there is none
 */
public record Observation(List<Facts> facts, String clock, Long time, Jwt token) {

  public Observation {
    facts = List.copyOf(facts);
  }
}
