package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code proxy.*}: a proxy on the way. */
final class ProxyFacts {

  static final FactType CONNECT = new FactType("proxy.connect", Kind.FLAG, "The request was CONNECT: a tunnel through a proxy.", "RFC 9110 section 9.3.6",
      ShownBy.EVIDENCE, null);
  static final List<FactType> TYPES = List.of(CONNECT);

  private ProxyFacts() {}

  static void observe(Scene scene, Sheet sheet) {
    if ("CONNECT".equals(scene.method())) {
      sheet.flag(CONNECT, true, scene.exchange().request().method().place(), "the client asked a proxy for a tunnel");
    }
  }
}
