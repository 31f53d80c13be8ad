package org.why401.engine;

/** The version of this checker; reports and requests carry it. */
public final class Version {

  public static final String NUMBER = "0.1.0";

  private Version() {}
}
