package org.why401.engine.report;

import java.util.List;
import org.why401.engine.Fact;
import org.why401.engine.Place;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;

/** Which of the facts that decided are worth a mark: what every refusal shows, or what another says better, is not. */
final class Telling {

  /** True of nearly every exchange that is checked. */
  private static final String COMMON = "status method jwt.sent body.kind client";
  /** Said better by whatever else stands at their place. */
  private static final String GENERAL = "auth.sent challenge.scheme auth.size jwt.expired";

  /** Parts of an exchange whose absence may be the point; that nothing else is there only keeps a rule from speaking too soon. */
  private static final String POINTS = "auth apikey cookie challenge.scheme request response body";

  private Telling() {}

  /** Whether the fact is an absence that guards a rule and explains nothing, beside others that do. */
  static boolean guards(Fact fact, List<Fact> because) {
    return fact.where() == null && "absent".equals(fact.value()) && !Words.has(POINTS, fact.name()) && !Words.has(POINTS, FactType.familyOf(fact.name()))
        && others(because, null, false);
  }

  /**
   * Whether the fact goes without a mark, since others say more.
   *
   * @param because all facts of its finding
   * @param marked  whether a better finding has marks
   */
  static boolean quiet(Fact fact, List<Fact> because, boolean marked) {
    if (Words.has(COMMON, fact.name())) {
      return marked || others(because, null, true);
    }
    return Words.has(GENERAL, fact.name()) && others(because, fact.where(), true);
  }

  /** Whether one of the facts stands somewhere; {@code over}: over that place, and is not general; {@code telling}: and is not common. */
  private static boolean others(List<Fact> because, Place over, boolean telling) {
    for (Fact other : because) {
      boolean tells = !telling || !Words.has(COMMON, other.name());
      if (other.where() != null && tells && (over == null || !Words.has(GENERAL, other.name()) && other.where().overlaps(over))) {
        return true;
      }
    }
    return false;
  }
}
