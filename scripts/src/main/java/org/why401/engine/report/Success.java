package org.why401.engine.report;

import org.why401.engine.Fact;
import org.why401.engine.Response;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Facts;
import org.why401.engine.rules.Hit;

/** An exchange that ended well is no failure, whatever was sent, unless the answer itself speaks of one. */
final class Success {

  /** What an answer says of itself. A line that names the status means just these answers. */
  private static final String TELLING = "status message body error redirect cors grpc oauth metadata introspection";

  /** What is only read in an answer's words. */
  private static final String WORDS = "message oauth";

  private Success() {}

  /** Whether the exchange succeeded and the hit rests on nothing that its answer said. */
  static boolean contradicts(Facts facts, Hit hit) {
    return succeeded(facts.exchange().response()) && !tells(hit, false);
  }

  /** Whether nothing but words in the answer to a request that succeeded speaks of a failure: a manual or a translation holds such words, too. */
  static boolean doubts(Facts facts, Hit hit) {
    return succeeded(facts.exchange().response()) && !tells(hit, true);
  }

  /** Whether the hit rests on what the answer said; {@code beside}: on something beside its words. */
  private static boolean tells(Hit hit, boolean beside) {
    for (Fact fact : hit.because()) {
      if (tells(fact) && !(beside && Words.has(WORDS, FactType.familyOf(fact.name())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the exchange's answer is shown, and is a success. */
  static boolean shown(Facts facts) {
    return succeeded(facts.exchange().response());
  }

  private static boolean succeeded(Response response) {
    int code = response == null ? -1 : response.code();
    return code >= 200 && code < 300 || code == 101 || code == 304;
  }

  private static boolean tells(Fact fact) {
    return Words.has(TELLING, FactType.familyOf(fact.name())) && !fact.name().equals("body.kind");
  }
}
