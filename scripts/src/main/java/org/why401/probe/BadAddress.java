package org.why401.probe;

/** What was given as a URL can't be asked; the message says why. */
public final class BadAddress extends Exception {

  BadAddress(String message) {
    super(message);
  }
}
