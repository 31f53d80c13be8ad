package org.why401.engine.facts;

import java.util.Map;
import org.why401.engine.Exchange;

/**
 * What the evidence's other exchanges tell about each of them.
 *
 * @param worked  requests that succeeded, by what makes them alike: see {@link CompareFacts}
 * @param digests the Digest rounds in their order
 * @param scanned how many paths are such as scanners try
 */
record Others(Map<String, Exchange> worked, DigestSeries digests, int scanned) {}
