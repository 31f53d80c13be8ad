package org.why401.engine.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Exchange;
import org.why401.engine.http.Json;

/** The ids of keys that an evidence shows to be published: of every JWK set in a response (RFC 7517 section 5). */
final class PublishedKeys {

  private static final int MOST = 200;

  private PublishedKeys() {}

  /** Empty where no set is shown. */
  static Set<String> of(List<Exchange> exchanges) {
    Set<String> ids = new HashSet<>();
    for (Exchange exchange : exchanges) {
      boolean shown = exchange.response() != null && exchange.response().body() != null && exchange.response().body().text().contains("\"kty\"");
      if (shown && Body.of(exchange).json() instanceof Json.Obj set && set.get("keys") instanceof Json.Arr keys) {
        for (Json key : keys.items()) {
          if (key instanceof Json.Obj object && object.get("kid") instanceof Json.Text id && ids.size() < MOST) {
            ids.add(id.value().text());
          }
        }
      }
    }
    return ids;
  }
}
