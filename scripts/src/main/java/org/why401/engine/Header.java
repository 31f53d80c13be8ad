package org.why401.engine;

/**
 * One header line of a request or response, as it stands in the evidence.
 *
 * @param name  as written
 * @param value without surrounding white space; folded lines are joined
 */
public record Header(Excerpt name, Excerpt value) {

  /** Whether this is the header of that name; names are compared without case (RFC 9110 section 5.1). */
  public boolean is(String other) {
    return name.text().equalsIgnoreCase(other);
  }
}
