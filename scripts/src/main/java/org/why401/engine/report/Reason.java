package org.why401.engine.report;

import org.why401.engine.Place;

/**
 * A fact that speaks for a finding, fit to be shown.
 *
 * @param value  never a secret
 * @param where  for people, such as {@code line 12}; null where it stands nowhere
 * @param place  the same as offsets into the evidence; null where it stands nowhere
 * @param number the note's number beside the evidence, from 1; 0 where it stands nowhere, or says less than the others
 */
public record Reason(String fact, String value, String where, String says, Place place, int number) {

  /** It stands in the evidence, and goes without a mark there, since the finding's other reasons say more. */
  public boolean quiet() {
    return place != null && number == 0;
  }
}
