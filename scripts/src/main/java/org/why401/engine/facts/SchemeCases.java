package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.CredentialsReader;
import org.why401.engine.http.SchemeName;

/** {@code auth.usual_case_works}: two requests of one evidence that differ in the case of their scheme, and in their outcome. */
final class SchemeCases {

  static final String WORKS = "auth.usual_case_works";

  private static final int MOST = 50;

  private SchemeCases() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(WORKS, Kind.FLAG,
            "Another request in the evidence sent the same token with the scheme's usual letters, and was not refused.", "RFC 9110 section 11.1", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, List<Exchange> all, Sheet sheet) {
    Credentials sent = scene.credentials();
    if (sent == null || sent.scheme() == null || sent.token() == null || !SchemeName.isOtherCase(sent.scheme().text())) {
      return;
    }
    String key = Targets.key(scene.exchange());
    int read = 0;
    for (Exchange other : all) {
      if (other != scene.exchange() && read++ < MOST && isAnswered(other) && key != null && key.equals(Targets.key(other))) {
        Header header = Targets.header(other.request().headers(), "authorization");
        Credentials usual = header == null ? null : CredentialsReader.read(header.value());
        if (usual != null && usual.token() != null && usual.scheme() != null && usual.isScheme(sent.scheme().text()) && !SchemeName.isOtherCase(usual.scheme().text())
            && usual.token().text().equals(sent.token().text())) {
          sheet.flag(WORKS, true, header.value().place(), "the same token went through with the scheme in its usual letters");
          return;
        }
      }
    }
  }

  /** A success, or, where no status is shown, a body that is there. */
  private static boolean isAnswered(Exchange exchange) {
    if (exchange.request() == null || exchange.response() == null) {
      return false;
    }
    int code = exchange.response().code();
    return code >= 200 && code < 300 || code < 0 && exchange.response().body() != null && !exchange.response().body().isEmpty();
  }
}
