package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;

/**
 * One challenge of a WWW-Authenticate or Proxy-Authenticate header (RFC 9110 section 11.3).
 *
 * @param scheme     as written; schemes are compared without case; null where the header starts with a parameter
 * @param token68    what a scheme such as Negotiate sends in place of parameters; null where there is none
 * @param parameters in their order, duplicates included
 * @param problems   what was forgiven while reading; empty for a challenge after the grammar
 * @param whole      all of it, as it stands
 */
public record Challenge(Excerpt scheme, Excerpt token68, List<Parameter> parameters, List<Problem> problems, Excerpt whole) {

  public Challenge {
    parameters = List.copyOf(parameters);
    problems = List.copyOf(problems);
  }

  public boolean isScheme(String other) {
    return scheme != null && scheme.text().equalsIgnoreCase(other);
  }

  /** The first parameter of that name, as Firefox takes it, or null. */
  public Parameter parameter(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.is(name)) {
        return parameter;
      }
    }
    return null;
  }
}
