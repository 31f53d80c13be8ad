package org.why401.cli;

/** A target can't be read; the message says why, in one line. */
final class Unreadable extends Exception {

  Unreadable(String message) {
    super(message);
  }
}
