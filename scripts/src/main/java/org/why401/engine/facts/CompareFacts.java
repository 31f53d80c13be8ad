package org.why401.engine.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.Request;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Url;

/** {@code compare.*}: how a refused request differs from one in the same evidence that worked. */
final class CompareFacts {

  static final String LACKS = "compare.lacks";
  static final String ADDS = "compare.adds";
  static final String DIFFERS = "compare.differs";

  /** What differs from request to request whoever sends it, or follows from the rest. */
  private static final String IDLE = "date content-length accept-encoding accept-language connection traceparent tracestate x-request-id "
      + "if-none-match if-modified-since cache-control pragma priority upgrade-insecure-requests te";
  private static final String COMMAND = "command ";
  private static final int MOST_HEADERS = 100;

  private CompareFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(LACKS, Kind.WORD,
            "A header (in small letters) that a like request, which worked, carried, and this one does not.", null, ShownBy.NOTHING, null),
        new FactType(ADDS, Kind.WORD,
            "A header (in small letters) that this request carries, and a like one, which worked, did not.", null, ShownBy.NOTHING, null),
        new FactType(DIFFERS, Kind.WORD,
            "What a like request, which worked, had otherwise: a header's name in small letters, url.scheme, url.host or url.path.", null, ShownBy.NOTHING, null));
  }

  /** The requests that are shown whole and succeeded, by method and path: the first of each. */
  static Map<String, Exchange> worked(List<Chain> chains) {
    Map<String, Exchange> worked = new HashMap<>();
    for (Chain chain : chains) {
      Exchange last = chain.last();
      int code = last.response() == null ? -1 : last.response().code();
      String key = code >= 200 && code < 300 ? key(last) : null;
      if (key != null) {
        worked.putIfAbsent(key, last);
      }
    }
    return worked;
  }

  static void observe(Scene scene, Map<String, Exchange> worked, Sheet sheet) {
    String key = worked.isEmpty() || scene.code() < 400 ? null : key(scene.exchange());
    // Elsewhere a request in part is one that somebody cut off.
    boolean comparable = key != null && (!key.startsWith(COMMAND) || scene.kind().startsWith("curl-"));
    Exchange like = comparable ? worked.get(key) : null;
    if (like == null) {
      return;
    }
    Map<String, Header> here = headers(scene.exchange().request());
    Map<String, Header> there = headers(like.request());
    there.forEach((name, header) -> {
      Header mine = here.get(name);
      if (mine == null) {
        sheet.word(LACKS, name, place(header), "the request that worked carried " + header.name().text() + ", this one does not");
      } else if (!mine.value().text().equals(header.value().text())) {
        sheet.word(DIFFERS, name, place(mine), mine.name().text() + " was another in the request that worked");
      }
    });
    here.forEach((name, header) -> {
      if (!there.containsKey(name)) {
        sheet.word(ADDS, name, place(header), "the request that worked carried no " + header.name().text());
      }
    });
    urls(scene, like, sheet);
  }

  private static void urls(Scene scene, Exchange like, Sheet sheet) {
    Url there = Targets.url(like);
    if (scene.url() == null || there == null) {
      return;
    }
    Excerpt where = scene.exchange().request().url();
    Place place = where == null ? null : where.place();
    if (scene.url().scheme() != null && there.scheme() != null && !scene.url().scheme().equals(there.scheme())) {
      sheet.word(DIFFERS, "url.scheme", place, "the request that worked went to " + there.scheme());
    }
    if (!scene.url().path().text().equals(there.path().text())) {
      sheet.word(DIFFERS, "url.path", place, "the request that worked had another path");
    }
    Excerpt host = Targets.host(like, there);
    if (host != null && scene.host() != null && !host.text().equalsIgnoreCase(scene.host().text())) {
      sheet.word(DIFFERS, "url.host", place, "the request that worked went to another host");
    }
  }

  /** Method and path without a slash at its end; null where the request is not shown whole. Commands, which show what they add, are like each other. */
  private static String key(Exchange exchange) {
    Request request = exchange.request();
    boolean command = request != null && isCommand(exchange);
    Url url = request == null || !request.whole() && !command ? null : Targets.url(exchange);
    if (url == null) {
      return null;
    }
    String path = url.path().text();
    String method = request.method() == null ? "GET" : Ascii.upper(request.method().text());
    return (command ? COMMAND : "") + method + " " + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** A command names its URL in full and its method, and of the headers only what it adds to the client's own. */
  private static boolean isCommand(Exchange exchange) {
    Request request = exchange.request();
    Url url = request.whole() || request.method() == null ? null : Targets.url(exchange);
    return url != null && url.origin() != null && Targets.header(request.headers(), "host") == null;
  }

  private static Map<String, Header> headers(Request request) {
    Map<String, Header> headers = new LinkedHashMap<>();
    for (Header header : request.headers()) {
      String name = Ascii.lower(header.name().text());
      if (headers.size() < MOST_HEADERS && !Words.has(IDLE, name) && !name.equals("host") && !name.startsWith("sec-") && !name.startsWith(":")) {
        headers.putIfAbsent(name, header);
      }
    }
    return headers;
  }

  private static Place place(Header header) {
    return header.name().place();
  }
}
