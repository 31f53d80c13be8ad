package org.why401.engine.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Clock;
import org.why401.engine.Exchange;

/**
 * What the evidence's other exchanges tell about each of them.
 *
 * @param all       every exchange
 * @param keys      ids of the keys that a key set in the evidence holds; null where there is none
 * @param worked    requests that succeeded, by what makes them alike: see {@link CompareFacts}
 * @param successes the last exchanges of chains that succeeded, and {@code refusals} those that carried Authorization and did not: see {@link ContrastFacts}
 * @param digests   the Digest rounds in their order
 * @param logins    the requests that began a login and those that came back from it
 * @param cookies   which cookies were set and sent, in their order
 * @param series    repeats of the same request
 * @param scanned   how many paths are such as scanners try
 */
record Others(List<Exchange> all, Set<String> keys, Map<String, Exchange> worked, List<Exchange> successes, List<Exchange> refusals, DigestSeries digests, LoginLegs logins,
    CookieHistory cookies, Series series, int scanned) {

  static Others of(List<Exchange> exchanges, List<Chain> chains, Clock clock) {
    return new Others(exchanges, PublishedKeys.of(exchanges), CompareFacts.worked(chains), ContrastFacts.successes(chains), ContrastFacts.refusals(chains),
        DigestSeries.of(exchanges), LoginLegs.of(exchanges), CookieHistory.of(exchanges, clock.at()), Series.of(exchanges), ScanFacts.paths(exchanges));
  }
}
