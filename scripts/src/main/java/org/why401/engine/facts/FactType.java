package org.why401.engine.facts;

/**
 * What is known of a fact's name: the one place where its meaning stands. The site's fact reference is made from these.
 *
 * @param name    as conditions write it; {@code *} stands for a free last part ({@code request.header.*})
 * @param kind    what its values are
 * @param meaning one sentence for people who write rules
 * @param source  the document that defines the thing, such as {@code RFC 6750 section 3}; null where it is our own observation
 * @param shownBy the part of an exchange that would have shown the thing: only where that part is there as a whole is it known to be absent
 * @param missing the sentence that people read where a rule rests on its absence, with a {@code *} for a free part; null where no rule may
 */
public record FactType(String name, Kind kind, String meaning, String source, ShownBy shownBy, String missing) {

  /** What a fact's values are. */
  public enum Kind { WORD, TEXT, NUMBER, DURATION, SIZE, FLAG }

  /** The part of an exchange that shows a thing. */
  public enum ShownBy { REQUEST_HEAD, RESPONSE_HEAD, RESPONSE_BODY, WORDS, TOKEN, CHAIN, EVIDENCE, NOTHING }

  /** @param fact the whole name, as a condition writes it; its free part stands for the {@code *} of what is missing */
  public Nature nature(String fact) {
    boolean free = missing != null && name.endsWith("*");
    return new Nature(kind, shownBy, free ? missing.replace("*", fact.substring(name.length() - 1)) : missing);
  }

  /** The facts whose values must come from the same challenge, token, cookie or message: the name up to its first dot. */
  public String family() {
    return familyOf(name);
  }

  public static String familyOf(String fact) {
    int dot = fact.indexOf('.');
    return dot < 0 ? fact : fact.substring(0, dot);
  }
}
