package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;

/**
 * What an Authorization or Proxy-Authorization header carries (RFC 9110 section 11.4).
 *
 * @param value      all of it, without surrounding quotes
 * @param scheme     as written; null where the value names none (a bare token), or where it is masked
 * @param token      what follows the scheme, or the bare token; null where nothing follows, or where parameters do
 * @param parameters of Digest and its like; empty otherwise
 * @param basic      what a Basic value decodes to; null for other schemes and where it does not decode
 * @param masked     somebody blacked the value out
 * @param problems   what is wrong with it; words of the fact {@code auth.problem}
 */
public record Credentials(Excerpt value, Excerpt scheme, Excerpt token, List<Parameter> parameters, Basic basic, boolean masked,
    List<Problem> problems) {

  public Credentials {
    parameters = List.copyOf(parameters);
    problems = List.copyOf(problems);
  }

  /**
   * A decoded Basic value (RFC 7617 section 2): never its words, only their measure.
   *
   * @param user     length of the user name in characters
   * @param password length of the password in characters; -1 where there is no colon
   * @param ascii    all of it is ASCII, so that its charset can't be misread
   */
  public record Basic(int user, int password, boolean ascii) {}

  public boolean isScheme(String other) {
    return scheme != null && scheme.text().equalsIgnoreCase(other);
  }
}
