package org.why401.engine;

/**
 * One named observation about an exchange.
 *
 * @param name     as conditions write it, such as {@code challenge.error}
 * @param value    what conditions compare with; null where it is there but blacked out
 * @param amount   the value as a number (seconds for times, bytes for sizes), or NaN where it is no measure
 * @param shown    what a report may print in place of the value: never a secret
 * @param where    where in the evidence it stands; null where it stands nowhere (something that is absent, a sum over a chain)
 * @param says     the sentence that people read, such as "a token came, and was refused"
 * @param instance which challenge, token, cookie or message of the exchange it speaks of, from 0; 0 where there is only one
 */
public record Fact(String name, String value, double amount, String shown, Place where, String says, int instance) {

  /** Without the value, which may be a secret. */
  @Override
  public String toString() {
    return name + " = " + shown;
  }
}
