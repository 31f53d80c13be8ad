package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Exchange;

/**
 * Exchanges that serve one wish of the client: redirect hops that it followed, authentication rounds, and repeats of a request
 * that was refused. The last one is judged.
 *
 * @param links in the evidence's order; at least one
 */
record Chain(List<Link> links) {

  Chain {
    links = List.copyOf(links);
  }

  /** What made the client send an exchange of a chain: nothing before it, a redirect, or a refusal that it answered. */
  enum Cause { START, REDIRECT, ROUND }

  record Link(Exchange exchange, Cause cause) {}

  Exchange last() {
    return links.get(links.size() - 1).exchange();
  }
}
