package org.why401.engine;

import java.util.List;

/**
 * One HTTP request and its response, as far as the evidence shows them.
 *
 * @param number   from 1, in the evidence's order
 * @param request  null where nothing of it is shown
 * @param response null where nothing of it is shown
 * @param said     lines that a tool or log printed about this exchange, without their prefixes
 * @param tokens   tokens that stand alone in the evidence, outside any header
 */
public record Exchange(int number, Request request, Response response, List<Excerpt> said, List<Excerpt> tokens) {

  public Exchange {
    said = List.copyOf(said);
    tokens = List.copyOf(tokens);
  }
}
