package org.why401.engine.report;

import java.util.List;
import java.util.Set;
import org.why401.engine.Fact;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;

/** Which of the facts that decided are worth a mark: what every refusal shows, or what another says better, is not. */
final class Telling {

  /** True of nearly every exchange that is checked. */
  private static final Set<String> COMMON = Words.of("status method jwt.sent body.kind client");
  /** Said better by whatever else stands at their place. */
  private static final Set<String> GENERAL = Words.of("auth.sent challenge.scheme auth.size jwt.expired");

  /** Parts of an exchange whose absence may be the point; that nothing else is there only keeps a rule from speaking too soon. */
  private static final Set<String> POINTS = Words.of("auth apikey cookie challenge.scheme request response body");

  private Telling() {}

  /** Whether the fact is an absence that guards a rule and explains nothing, beside others that do. */
  static boolean guards(Fact fact, List<Fact> because) {
    return fact.where() == null && "absent".equals(fact.value()) && !POINTS.contains(fact.name()) && !POINTS.contains(FactType.familyOf(fact.name()))
        && because.stream().anyMatch(other -> other.where() != null);
  }

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
