package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.Problem;

/** {@code dpop.*}: the proof of possession that a request carried in its DPoP header, held against the request and its token. */
final class DpopFacts {

  static final String SENT = "dpop.sent";
  static final String PROBLEM = "dpop.problem";
  static final String AGE = "dpop.age";
  static final String KEY = "dpop.key";

  private DpopFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.FLAG, "Whether the request carried a DPoP proof; false only where its whole head is shown.", "RFC 9449 section 4.1",
            ShownBy.REQUEST_HEAD, "the request carried no DPoP proof"),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with the proof: malformed, several, typ, alg, no-jwk, private-key, no-jti, no-iat, htm (made for another method), htu (for another URL), ath (for another token, or none).",
            "RFC 9449 section 4.3", ShownBy.NOTHING, null),
        new FactType(AGE, Kind.DURATION, "How far the moment that the proof was made (iat) is from the exchange's time, before or after.",
            "RFC 9449 section 4.3", ShownBy.NOTHING, null),
        new FactType(KEY, Kind.WORD, "Whether the proof's key is the one that the token is bound to (cnf.jkt): same or differs.",
            "RFC 9449 section 6.1", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Header header = scene.sentHeader("dpop");
    if (header == null) {
      if (scene.requestWhole()) {
        sheet.flag(SENT, false, null, "the request carried no DPoP proof");
      }
      return;
    }
    Place where = header.value().place();
    sheet.flag(SENT, true, where, "the request carried a DPoP proof");
    if (Mark.read(header.value().text()) == null && Masks.isMasked(header.value().text())) {
      return;
    }
    DpopProof proof = DpopProof.of(scene.exchange(), header.value(), scene.credentials());
    for (Problem problem : proof.problems()) {
      sheet.word(PROBLEM, problem.word(), where, sheet.discreet(problem.says()));
    }
    if (proof.key() != null) {
      sheet.word(KEY, proof.key(), where, proof.key().equals("same") ? "the proof's key is the one that the token is bound to" : "the token is bound to another key than the proof's");
    }
    Long now = scene.moment().seconds();
    if (proof.made() != null && now != null) {
      long age = Math.abs(now - proof.made());
      sheet.duration(AGE, age, where, "the proof was made " + Measures.duration(age) + (proof.made() > now ? " after" : " before") + " the exchange", 0);
    }
  }
}
