package org.why401.engine.report;

import java.util.List;

/**
 * The outcome of one check.
 *
 * @param target   what was checked, as the person named it (secrets masked)
 * @param evidence the kind that intake recognised, such as {@code curl-verbose}; null where nothing was read
 * @param clock    where the time came from: {@code at}, {@code evidence}, {@code machine} or {@code none}
 * @param time     that time in seconds since 1970; null where there is none
 * @param masked   how many secrets were hidden
 * @param error    why a target was unreachable or unreadable; null otherwise
 * @param findings best first
 * @param observed symptoms and healthy handshakes
 * @param ruledOut what the evidence excludes, and by what
 * @param next     what to ask where more than one cause is left; null where there is nothing to ask
 * @param view     the whole evidence, secrets veiled, decisive places marked; null where nothing was read
 */
public record Report(String target, String evidence, String clock, Long time, int masked, Verdict verdict, String error,
    List<Finding> findings, List<Finding> observed, List<Finding> ruledOut, Next next, View view) {

  /** How a check ended. */
  public enum Verdict {
    DIAGNOSED, HEALTHY, UNDETERMINED, UNREACHABLE, UNREADABLE;

    /** The word in the JSON report. */
    public String word() {
      return switch (this) {
        case DIAGNOSED -> "diagnosed";
        case HEALTHY -> "healthy";
        case UNDETERMINED -> "undetermined";
        case UNREACHABLE -> "unreachable";
        case UNREADABLE -> "unreadable";
      };
    }
  }

  public Report {
    findings = List.copyOf(findings);
    observed = List.copyOf(observed);
    ruledOut = List.copyOf(ruledOut);
  }
}
