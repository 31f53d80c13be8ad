package org.why401.browser.re2j;

/**
 * A regular expression, in a page in place of RE2/J's class of that name: the same syntax as far as rules may use it, the same first match,
 * and time that grows with the text alone (Thompson's construction, run as Pike does). Never changes.
 */
public final class Pattern {

  public static final int CASE_INSENSITIVE = 1;

  private final Program program;

  private Pattern(Program program) {
    this.program = program;
  }

  /** The pattern of an expression; {@code flags}: {@link #CASE_INSENSITIVE}, or 0. */
  public static Pattern compile(String expression, int flags) {
    return new Pattern(Parser.parse(expression, flags == CASE_INSENSITIVE));
  }

  public Matcher matcher(CharSequence text) {
    return new Matcher(program, text.toString());
  }
}
