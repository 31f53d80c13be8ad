package org.why401.engine.facts;

import org.why401.engine.http.Credentials;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Problem;
import org.why401.engine.http.TokenKind;

/** What a token looks like from outside: a JWT, the rest of one, or a string that only its issuer can read. */
final class TokenForm {

  /** Shorter ones are words such as {@code undefined}, not tokens. */
  private static final int SHORTEST = 16;

  private TokenForm() {}

  /** A word of {@code auth.token_form}; null where the credentials are of another kind or hidden. */
  static String of(Credentials credentials) {
    boolean bearer = credentials.isScheme("Bearer") || credentials.isScheme("DPoP") || credentials.isScheme("Token") || credentials.scheme() == null;
    if (!bearer || credentials.token() == null || credentials.basic() != null) {
      return null;
    }
    String token = credentials.token().text();
    Mark mark = Mark.read(token);
    if (mark != null) {
      return isNoToken(credentials) && !mark.kind().startsWith("JW") ? null : mark.kind().equals("JWT") || mark.kind().equals("JWE") ? "jwt" : (mark.kind().endsWith("token") || TokenKind.labelled(mark.kind()) != null) && mark.length() >= SHORTEST ? "opaque" : null;
    }
    if (credentials.masked() || token.length() < SHORTEST || isNoToken(credentials)) {
      return null;
    }
    return JwtReader.read(credentials.token()) != null ? "jwt" : token.startsWith("eyJ") ? "broken-jwt" : "opaque";
  }

  static String says(String form) {
    return switch (form) {
      case "jwt" -> "the token that was sent has the form of a JWT";
      case "broken-jwt" -> "the token that was sent begins like a JWT and can't be read";
      default -> "the token that was sent is no JWT, but a string that only its issuer can read";
    };
  }

  /** Something else was sent in the token's place, or with it. */
  private static boolean isNoToken(Credentials credentials) {
    for (Problem problem : credentials.problems()) {
      if (!problem.word().equals("missing-prefix")) {
        return true;
      }
    }
    String token = credentials.token().text();
    return Mark.read(token) == null && (token.indexOf(' ') >= 0 || token.indexOf(',') >= 0);
  }
}
