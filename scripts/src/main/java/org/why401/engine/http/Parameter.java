package org.why401.engine.http;

import org.why401.engine.Excerpt;

/**
 * One {@code name=value} of a challenge or of credentials (RFC 9110 section 11.2).
 *
 * @param name  as written; names are compared without case
 * @param value without quotes and escapes; null where there is no value
 * @param whole name, equals sign, value and quotes, as they stand
 */
public record Parameter(Excerpt name, Excerpt value, Excerpt whole) {

  public boolean is(String other) {
    return name.text().equalsIgnoreCase(other);
  }
}
