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
 * @param wanted   the user and password that a command beside the wire gives, with {@code ***} where the shell puts in a variable, and {@code ****}
 *                 where it takes a character of the password for one; null where no command is shown
 */
public record Exchange(int number, Request request, Response response, List<Excerpt> said, List<Excerpt> tokens, Excerpt wanted) {

  public Exchange {
    said = List.copyOf(said);
    tokens = List.copyOf(tokens);
  }

  /** An exchange without a command beside it. */
  public Exchange(int number, Request request, Response response, List<Excerpt> said, List<Excerpt> tokens) {
    this(number, request, response, said, tokens, null);
  }
}
