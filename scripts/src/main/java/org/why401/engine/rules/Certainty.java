package org.why401.engine.rules;

/** How sure a finding is. {@code CERTAIN} is a promise: the evidence allows no other cause. Best first. */
public enum Certainty {
  CERTAIN("certain"),
  LIKELY("likely"),
  POSSIBLE("possible");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The certainty of that word, or null. */
  public static Certainty of(String word) {
    for (Certainty certainty : values()) {
      if (certainty.word.equals(word)) {
        return certainty;
      }
    }
    return null;
  }
}
