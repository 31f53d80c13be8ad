package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Url;

/** The same request, sent several times with the same credentials: its exchanges in their order, found by what was sent. */
final class Series {

  private static final int MOST = 5_000;

  private final Map<String, List<Exchange>> repeats = new HashMap<>();
  private final List<Exchange> logouts = new ArrayList<>();

  private Series() {}

  static Series of(List<Exchange> exchanges) {
    Series series = new Series();
    int read = 0;
    for (Exchange exchange : exchanges) {
      if (read++ >= MOST) {
        break;
      }
      String key = key(exchange);
      if (key != null) {
        series.repeats.computeIfAbsent(key, same -> new ArrayList<>()).add(exchange);
      }
      if (isLogout(exchange)) {
        series.logouts.add(exchange);
      }
    }
    return series;
  }

  /** The exchanges with the same request, itself among them; empty where the request is not shown whole. */
  List<Exchange> like(Exchange exchange) {
    String key = key(exchange);
    return key == null ? List.of() : repeats.getOrDefault(key, List.of());
  }

  /** The last request to a logout address before that exchange, or null. */
  Exchange logoutBefore(Exchange exchange) {
    Exchange last = null;
    for (Exchange logout : logouts) {
      last = logout.number() < exchange.number() ? logout : last;
    }
    return last;
  }

  private static String key(Exchange exchange) {
    String target = exchange.request() == null || !exchange.request().whole() || exchange.response() == null ? null : Targets.key(exchange);
    if (target == null) {
      return null;
    }
    StringBuilder key = new StringBuilder(exchange.request().method() == null ? "GET" : exchange.request().method().text()).append(' ').append(target);
    for (Header header : exchange.request().headers()) {
      if (header.is("cookie") || header.is("authorization")) {
        key.append('\n').append(header.value().text());
      }
    }
    return key.toString();
  }

  private static boolean isLogout(Exchange exchange) {
    Url url = Targets.url(exchange);
    Excerpt path = url == null ? null : url.path();
    if (path == null || exchange.response() == null || exchange.response().code() >= 400) {
      return false;
    }
    String lower = path.text().toLowerCase(Locale.ROOT);
    for (String word : new String[] {"logout", "log-out", "log_out", "logoff", "signout", "sign-out", "sign_out", "endsession", "end_session", "end-session"}) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return exchange.request().method() != null && exchange.request().method().text().equals("DELETE") && lower.contains("session");
  }
}
