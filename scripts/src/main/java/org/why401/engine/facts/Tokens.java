package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Parameter;

/** Finds the readable tokens of an exchange. */
final class Tokens {

  private static final int MOST = 20;

  /**
   * A token, and whether the request carried it.
   *
   * @param sent false where it stands alone in the evidence
   */
  record Found(Jwt jwt, boolean sent) {}

  private Tokens() {}

  /** The token of Authorization first, then of other headers, cookies and the URL, then those that stand alone. */
  static List<Found> of(Scene scene) {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Scene.Sent sent : scene.sent()) {
      if (sent.credentials().token() != null) {
        add(sent.credentials().token(), true, found, seen);
      }
      for (Parameter parameter : sent.credentials().parameters()) {
        // Web push (RFC 8292): vapid t=<JWT>, k=<key>.
        if (parameter.is("t") && parameter.value() != null && sent.credentials().isScheme("vapid")) {
          add(parameter.value(), true, found, seen);
        }
      }
    }
    for (Header header : scene.sentHeaders()) {
      if (ApiKeyFacts.isKeyHeader(header.name().text()) || header.is("x-amzn-oidc-data") || header.is("cf-access-jwt-assertion")) {
        add(withoutPrefix(header.value()), true, found, seen);
      } else if (header.is("cookie")) {
        for (Parameter cookie : CookieReader.sent(header.value())) {
          if (cookie.value() != null) {
            add(cookie.value(), true, found, seen);
          }
        }
      }
    }
    if (scene.url() != null) {
      for (String name : new String[] {"access_token", "token", "jwt"}) {
        Excerpt value = scene.url().parameter(name);
        if (value != null) {
          add(value, true, found, seen);
        }
      }
    }
    for (Excerpt token : scene.exchange().tokens()) {
      add(withoutPrefix(token.strip()), false, found, seen);
    }
    return found;
  }

  private static void add(Excerpt token, boolean sent, List<Found> found, Set<String> seen) {
    if (found.size() < MOST && seen.add(token.text())) {
      Jwt jwt = JwtReader.read(token);
      if (jwt != null) {
        found.add(new Found(jwt, sent));
      }
    }
  }

  private static Excerpt withoutPrefix(Excerpt value) {
    int space = value.text().indexOf(' ');
    return space > 0 && space < 10 && !value.text().startsWith("[") ? value.cut(space, value.text().length()).strip() : value;
  }
}
