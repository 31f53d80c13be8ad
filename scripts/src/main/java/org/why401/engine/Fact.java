package org.why401.engine;

/**
 * One named observation about an exchange.
 *
 * @param name     as conditions write it, such as {@code challenge.error}
 * @param value    what conditions compare with; null where it is there but blacked out
 * @param amount   the value as a number (seconds for times, bytes for sizes), or NaN where it is no measure
 * @param words    the value as it stands in the evidence, so that a part of it has a place; null where it is not text of the evidence
 * @param shown    what a report may print in place of the value: never a secret
 * @param where    where in the evidence it stands; null where it stands nowhere (something that is absent, a sum over a chain)
 * @param says     the sentence that people read, such as "a token came, and was refused"
 * @param instance which challenge, token, cookie or message of the exchange it speaks of, from 0; 0 where there is only one
 */
public record Fact(String name, String value, double amount, Excerpt words, String shown, Place where, String says, int instance) {

  /** The same, standing only where the part of its words from {@code start} to {@code end} stands, with a sentence about that part. */
  public Fact at(int start, int end, String sentence) {
    return new Fact(name, value, amount, words, shown, words.place(start, end), sentence, instance);
  }

  /** Without the value, which may be a secret. */
  @Override
  public String toString() {
    return name + " = " + shown;
  }
}
