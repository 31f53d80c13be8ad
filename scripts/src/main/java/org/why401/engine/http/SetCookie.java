package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;

/**
 * One Set-Cookie header (RFC 6265bis section 5.6).
 *
 * @param name       as written; empty where the cookie has none
 * @param value      a secret; without quotes
 * @param attributes in their order; a value is null where there is no equals sign
 * @param whole      all of the header's value
 */
public record SetCookie(Excerpt name, Excerpt value, List<Parameter> attributes, Excerpt whole) {

  /** Before this moment (the year 2000) every date means "delete", whatever the time is. */
  private static final long LONG_AGO = 946_684_800;

  public SetCookie {
    attributes = List.copyOf(attributes);
  }

  /** The last attribute of that name, as user agents take it, or null. */
  public Parameter attribute(String attribute) {
    Parameter last = null;
    for (Parameter one : attributes) {
      last = one.is(attribute) ? one : last;
    }
    return last;
  }

  /** The value of the last attribute of that name; empty where it has none; null where there is no such attribute. */
  public String attributeValue(String attribute) {
    Parameter found = attribute(attribute);
    return found == null ? null : found.value() == null ? "" : found.value().text();
  }

  /**
   * Whether this header takes the cookie away: Max-Age, which goes before Expires, is not positive, or Expires is over.
   *
   * @param now seconds since 1970; null where the time is unknown
   */
  public boolean deletes(Long now) {
    String age = attributeValue("Max-Age");
    if (age != null && isInteger(age)) {
      return age.charAt(0) == '-' || isZero(age);
    }
    String expires = attributeValue("Expires");
    Long end = expires == null ? null : HttpDate.read(expires);
    return end != null && (end < LONG_AGO || now != null && end <= now);
  }

  private static boolean isInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start;
  }

  private static boolean isZero(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
