package org.why401.probe;

import java.util.List;

/**
 * What came of asking a URL.
 *
 * @param transcript what went over the wire, as {@code curl -v} writes it, secrets included; null where no answer came at all
 * @param error      why the last request got no answer; null where it got one
 * @param requests   how many were sent
 * @param origins    to which origins, in order
 */
public record Asked(String transcript, String error, int requests, List<String> origins) {

  public Asked {
    origins = List.copyOf(origins);
  }
}
