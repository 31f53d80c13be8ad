package org.why401.engine.rules;

/** A condition or rulebook that can't be read; the message says what is wrong and what to write instead. */
public final class BadCondition extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadCondition(String message) {
    super(message);
  }
}
