package org.why401.engine;

import java.util.List;

/**
 * A request as far as the evidence shows it.
 *
 * @param method  null where unknown
 * @param url     the request target, made absolute where the evidence tells the host and scheme; null where unknown
 * @param headers in their order; empty where none is shown
 * @param body    null where none is shown
 * @param whole   the whole head is shown, so that a header which is not there was not sent
 */
public record Request(Excerpt method, Excerpt url, List<Header> headers, Excerpt body, boolean whole) {

  public Request {
    headers = List.copyOf(headers);
  }
}
