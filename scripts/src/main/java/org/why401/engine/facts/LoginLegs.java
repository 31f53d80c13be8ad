package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Url;

/**
 * The legs of logins that an evidence shows: authorization requests, the answers that came back through the browser, and token requests. A URL
 * in the words beside the exchanges counts, too.
 */
final class LoginLegs {

  private static final int MOST = 200;
  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_URL = 8_000;

  /**
   * One leg.
   *
   * @param exchange the number of its exchange; that of the next one for a URL in words before it
   */
  record Leg(int exchange, OauthRequest request) {}

  private final List<Leg> authorizations = new ArrayList<>();
  private final List<Leg> callbacks = new ArrayList<>();
  /** By code and by refresh token, which exchange sent it first. */
  private final Map<String, Integer> spent = new HashMap<>();

  private LoginLegs() {}

  static LoginLegs of(List<Exchange> exchanges) {
    LoginLegs legs = new LoginLegs();
    int lines = 0;
    for (Exchange exchange : exchanges) {
      for (Excerpt line : exchange.said()) {
        if (lines++ < MOST_LINES) {
          legs.words(line, exchange.number());
        }
      }
      Url url = Targets.url(exchange);
      if (url != null) {
        legs.url(url, exchange.number());
      }
      Header location = exchange.response() == null ? null : Targets.header(exchange.response().headers(), "location");
      if (location != null) {
        legs.url(Url.of(location.value()), exchange.number());
      }
      legs.spends(OauthRequest.of(exchange), exchange.number());
    }
    return legs;
  }

  /** The authorization request that a token request or callback belongs to: the last before it, of the same client where both name one; or null. */
  OauthRequest authorization(int before, Excerpt client) {
    OauthRequest found = null;
    for (Leg leg : authorizations) {
      Excerpt other = leg.request.value("client_id");
      if (leg.exchange <= before && (client == null || other == null || client.text().equals(other.text()))) {
        found = leg.request;
      }
    }
    return found;
  }

  /** Callbacks in the words before or in that exchange. */
  List<Leg> callbacks() {
    return callbacks;
  }

  /** The exchange that sent this code or refresh token first, or -1. */
  int firstSent(String parameter, Excerpt value) {
    return spent.getOrDefault(parameter + " " + Mark.identity(value.text()), -1);
  }

  private void spends(OauthRequest request, int number) {
    for (String name : new String[] {"code", "refresh_token"}) {
      Excerpt value = request.isToken() ? request.value(name) : null;
      if (value != null && spent.size() < MOST) {
        spent.putIfAbsent(name + " " + Mark.identity(value.text()), number);
      }
    }
  }

  private void words(Excerpt line, int number) {
    String text = line.text();
    for (int at = text.indexOf("://"); at >= 0 && at < LONGEST_URL; at = text.indexOf("://", at + 3)) {
      int start = at;
      while (start > 0 && text.charAt(start - 1) >= 'a' && text.charAt(start - 1) <= 'z') {
        start--;
      }
      int end = at;
      while (end < text.length() && end - at < LONGEST_URL && text.charAt(end) > ' ' && "\"'<>`".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      url(Url.of(line.cut(start, end)), number);
      at = end - 3 > at ? end - 3 : at;
    }
  }

  private void url(Url url, int number) {
    if (url.query() == null || authorizations.size() + callbacks.size() >= MOST) {
      return;
    }
    OauthRequest request = OauthRequest.of(url, List.of());
    if (request.isAuthorization()) {
      authorizations.add(new Leg(number, request));
    } else if (request.has("state") && (request.has("code") || request.has("error"))) {
      callbacks.add(new Leg(number, request));
    }
  }
}
