package org.why401.site.verify;

import java.util.List;

/**
 * Where an element of a page begins, and what it says of itself.
 *
 * @param name       in small letters
 * @param attributes names in small letters and values, in turn; only those of which something is checked
 * @param start      where it stands in the page's bytes
 */
record Tag(String name, List<String> attributes, int start, int end) {

  boolean has(String attribute) {
    return at(attribute) >= 0;
  }

  /** What an attribute says; the empty text where there is none. */
  String get(String attribute) {
    int at = at(attribute);
    return at < 0 ? "" : attributes.get(at + 1);
  }

  /** Whether it is a heading of the page. */
  boolean isHeading() {
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
  }

  private int at(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return i;
      }
    }
    return -1;
  }
}
