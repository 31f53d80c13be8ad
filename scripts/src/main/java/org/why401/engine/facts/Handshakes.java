package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.Negotiation;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Url;

/** What is a round of authentication rather than an outcome. */
final class Handshakes {

  private static final int LONGEST_BODY = 4_096;

  private Handshakes() {}

  /** Whether a client answers this response by sending the same request again: 401, 407, a DPoP nonce, a device that waits for its user. */
  static boolean isRefused(Exchange exchange) {
    if (exchange.response() == null) {
      return false;
    }
    int code = exchange.response().code();
    return code == 401 || code == 407 || code == 400 && (asksForNonce(exchange) || waits(exchange));
  }

  /** RFC 9449 sections 8 and 9: the server gives the nonce that the next proof must carry. */
  static boolean asksForNonce(Exchange exchange) {
    Header nonce = Targets.header(exchange.response().headers(), "dpop-nonce");
    if (nonce == null) {
      return false;
    }
    for (Header header : exchange.response().headers()) {
      if (header.is("www-authenticate") && header.value().text().contains("use_dpop_nonce")) {
        return true;
      }
    }
    return body(exchange).contains("use_dpop_nonce");
  }

  /** RFC 8628 section 3.5: the user has not yet agreed; the client asks again. */
  static boolean waits(Exchange exchange) {
    String body = body(exchange);
    return body.contains("authorization_pending") || body.contains("\"slow_down\"");
  }

  /**
   * Where a Bearer challenge sends the client for a token, or null: registries of container images answer a first request so
   * (Docker Registry token authentication).
   */
  static Url issuer(Exchange exchange) {
    for (Header header : exchange.response().headers()) {
      if (!header.is("www-authenticate") || header.value().text().indexOf("://") < 0) {
        continue;
      }
      for (Challenge challenge : ChallengeReader.read(List.of(header.value()))) {
        for (Parameter parameter : challenge.parameters()) {
          boolean url = parameter.is("realm") && parameter.value() != null && parameter.value().text().indexOf("://") > 0;
          Url issuer = url && challenge.isScheme("Bearer") ? Url.of(parameter.value()) : null;
          if (issuer != null && issuer.origin() != null) {
            return issuer;
          }
        }
      }
    }
    return null;
  }

  static boolean succeeded(Exchange exchange) {
    int code = exchange.response() == null ? -1 : exchange.response().code();
    return code >= 100 && code < 400;
  }

  /** Whether the server sends the next message of NTLM (MS-NLMP, type 2) or Negotiate (RFC 4559), and no refusal. */
  static boolean continues(Challenge challenge) {
    Excerpt token = challenge.token68();
    if (token == null) {
      return false;
    }
    String kind = Negotiation.kindOf(token.text());
    if (challenge.isScheme("NTLM")) {
      return "ntlm-2".equals(kind);
    }
    // A Kerberos error ends the handshake, and so does SPNEGO's answer that rejects.
    return challenge.isScheme("Negotiate") && !"reject".equals(kind) && !"kerberos-error".equals(kind);
  }

  private static String body(Exchange exchange) {
    Excerpt body = exchange.response().body();
    return body == null || body.text().length() > LONGEST_BODY ? "" : Ascii.lower(body.text());
  }
}
