package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code wanted.*}: what a client meant to send, by its own words beside the wire. It may have sent nothing all the same. */
final class WantedFacts {

  static final FactType SCHEME = new FactType("wanted.scheme", Kind.WORD,
      "The scheme that the client says it authenticates with, sent or not: curl's \"Server auth using Negotiate with user\" (on a 407, \"Proxy auth using\").",
      null, ShownBy.CHAIN, "the client did not say that it meant to log in");
  static final List<FactType> TYPES = List.of(SCHEME);

  private static final String MIDDLE = " auth using ";
  private static final int MOST = 200;

  private WantedFacts() {}

  static void observe(Scene scene, Sheet sheet) {
    String beginning = (scene.proxy() ? "Proxy" : "Server") + MIDDLE;
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      int end = line.text().indexOf(" with user", beginning.length());
      if (read++ < MOST && end > 0 && line.text().startsWith(beginning)) {
        String scheme = line.text().substring(beginning.length(), end);
        sheet.word(SCHEME, scheme, line.place(), "the client meant to log in with " + sheet.discreet(scheme));
        return;
      }
    }
  }
}
