package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.http.Url;

/** The same request, sent several times with the same credentials: its exchanges in their order, found by what was sent. */
final class Series {

  private static final int MOST = 5_000;

  /** Headers that differ between any two requests and decide nothing. */
  private static final String VARYING = "content-length traceparent tracestate x-request-id x-correlation-id x-amzn-trace-id if-none-match if-modified-since age date connection "
      + "accept-encoding :path :scheme :method :authority priority";
  private static final int MOST_ALIKE = 50;
  private static final int FEWEST_HEADERS = 2;

  private final Map<String, List<Exchange>> repeats = new HashMap<>();
  /** By method and URL, whatever the headers. */
  private final Map<String, List<Exchange>> targets = new HashMap<>();
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
        file(exchange, key, series.repeats);
        file(exchange, target(exchange), series.targets);
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
    // A command beside the answer tells what was asked for; a line of an access log does not.
    if (exchange.request() == null || exchange.response() == null || !exchange.request().whole() && exchange.response().headers().size() < FEWEST_HEADERS
        || Targets.key(exchange) == null) {
      return null;
    }
    StringBuilder key = new StringBuilder(target(exchange));
    for (Header header : exchange.request().headers()) {
      if (header.is("cookie") || header.is("authorization")) {
        key.append('\n').append(header.value().text());
      }
    }
    return key.toString();
  }

  /** The one header in which a granted request for the same thing differs from this one; null where there is none, or more than one differs. */
  String cure(Exchange refused) {
    List<Exchange> same = key(refused) == null ? List.of() : targets.getOrDefault(target(refused), List.of());
    int compared = 0;
    for (Exchange other : same) {
      int code = other.response().code();
      if (code >= 200 && code < 300 && compared++ < MOST_ALIKE) {
        Map<String, String> mine = headers(refused);
        Map<String, String> others = headers(other);
        Set<String> names = new HashSet<>(mine.keySet());
        names.addAll(others.keySet());
        String only = onlyChange(names, mine, others);
        if (only != null) {
          return only;
        }
      }
    }
    return null;
  }

  /** The one name under which there are different values; null where there is none, or more. */
  private static String onlyChange(Set<String> names, Map<String, String> mine, Map<String, String> others) {
    String only = null;
    for (String name : names) {
      if (!Words.same(mine.get(name), others.get(name))) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private static void file(Exchange exchange, String key, Map<String, List<Exchange>> files) {
    List<Exchange> file = files.get(key);
    if (file == null) {
      file = new ArrayList<>();
      files.put(key, file);
    }
    file.add(exchange);
  }

  private static Map<String, String> headers(Exchange exchange) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : exchange.request().headers()) {
      String name = Ascii.lower(header.name().text());
      if (!Words.has(VARYING, name)) {
        String before = headers.get(name);
        headers.put(name, before == null ? header.value().text() : before + "\n" + header.value().text());
      }
    }
    return headers;
  }

  /** HEAD asks for the same as GET. */
  private static String target(Exchange exchange) {
    String method = exchange.request().method() == null ? "GET" : exchange.request().method().text();
    return (method.equals("HEAD") ? "GET" : method) + " " + Targets.key(exchange);
  }

  private static boolean isLogout(Exchange exchange) {
    Url url = Targets.url(exchange);
    Excerpt path = url == null ? null : url.path();
    if (path == null || exchange.response() == null || exchange.response().code() >= 400) {
      return false;
    }
    String lower = Ascii.lower(path.text());
    for (String word : new String[] {"logout", "log-out", "log_out", "logoff", "signout", "sign-out", "sign_out", "endsession", "end_session", "end-session"}) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return exchange.request().method() != null && exchange.request().method().text().equals("DELETE") && lower.contains("session");
  }
}
