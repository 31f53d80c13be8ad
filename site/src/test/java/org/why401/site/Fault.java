package org.why401.site;

import java.util.function.UnaryOperator;

/**
 * A fault that is put into a good site.
 *
 * @param told all that a writer then reads
 */
record Fault(String name, UnaryOperator<TestSite> seed, String... told) {

  static Fault fault(String name, UnaryOperator<TestSite> seed, String... told) {
    return new Fault(name, seed, told);
  }

  /** A fault in a page's Markdown, which begins on line 5. */
  static Fault body(String name, String markdown, String... told) {
    return fault(name, site -> site.file("guide/x.md", TestSite.page("X", markdown)), told);
  }

  @Override
  public String toString() {
    return name;
  }
}
