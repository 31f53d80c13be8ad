package org.why401.cli;

/** The command line is wrong, or what it names can't be used; the message is one line for the person who typed it. */
public final class Complaint extends RuntimeException {

  public Complaint(String message) {
    super(message);
  }
}
