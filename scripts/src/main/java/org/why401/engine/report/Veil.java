package org.why401.engine.report;

import org.why401.engine.Place;

/**
 * A secret in the evidence, and the words that stand for it.
 *
 * @param place where the secret stands
 * @param label kind, length and what a diagnosis needs, parted by commas, such as {@code JWT, 812 characters, exp 2026-11-18 10:00:00Z}; never a part of the secret
 */
public record Veil(Place place, String label) {

  /** The mark that replaces the secret wherever the evidence is shown. */
  public String mark() {
    return "[" + label + "]";
  }
}
