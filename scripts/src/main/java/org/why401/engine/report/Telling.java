package org.why401.engine.report;

import java.util.List;
import java.util.Set;
import org.why401.engine.Fact;

/** Which of the facts that decided are worth a mark: what every refusal shows, or what another says better, is not. */
final class Telling {

  /** True of nearly every exchange that is checked. */
  private static final Set<String> COMMON = Set.of("status", "method", "jwt.sent", "body.kind", "client");
  /** Said better by whatever else stands at their place. */
  private static final Set<String> GENERAL = Set.of("auth.sent", "challenge.scheme", "auth.size", "jwt.expired");

  private Telling() {}

  /**
   * Whether the fact goes without a mark, since others say more.
   *
   * @param because all facts of its finding
   * @param marked  whether a better finding has marks
   */
  static boolean quiet(Fact fact, List<Fact> because, boolean marked) {
    if (COMMON.contains(fact.name())) {
      return marked || because.stream().anyMatch(other -> other.where() != null && !COMMON.contains(other.name()));
    }
    return GENERAL.contains(fact.name()) && because.stream().anyMatch(other -> other.where() != null && !COMMON.contains(other.name())
        && !GENERAL.contains(other.name()) && other.where().overlaps(fact.where()));
  }
}
