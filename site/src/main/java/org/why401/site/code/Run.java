package org.why401.site.code;

/** A run of characters of one kind. */
record Run(Kind kind, String text) {

  /** What is told apart; a page needs no more colours than these. */
  enum Kind {
    PLAIN(null), COMMENT("hc"), KEYWORD("hk"), STRING("hs"), LITERAL("hn"), VARIABLE("hv");

    /** The class in HTML; null for text that has none. */
    final String css;

    Kind(String css) {
      this.css = css;
    }
  }
}
