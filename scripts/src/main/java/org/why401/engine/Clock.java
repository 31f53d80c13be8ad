package org.why401.engine;

/**
 * What time it is for one report.
 *
 * @param at      seconds since 1970 that the person gave with {@code --at}; null where none was given
 * @param machine seconds since 1970 by the machine that runs the checker; null where it is not to be asked ({@code --at none})
 */
public record Clock(Long at, Long machine) {

  /** Only the evidence's own time counts. */
  public static final Clock NONE = new Clock(null, null);
}
