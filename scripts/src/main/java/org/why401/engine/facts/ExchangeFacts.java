package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Url;

/** {@code status}, {@code method} and {@code url.*}: what was asked, and the outcome. */
final class ExchangeFacts {

  static final String STATUS = "status";
  static final String METHOD = "method";
  static final String SCHEME = "url.scheme";
  static final String HOST = "url.host";
  static final String INTERNAL = "url.internal";
  static final String PATH = "url.path";
  static final String VERSION = "http.version";

  private static final String VERSION_PREFIX = "HTTP/";

  private ExchangeFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(STATUS, Kind.NUMBER, "The response's status code.", "RFC 9110 section 15", ShownBy.NOTHING, null),
        new FactType(METHOD, Kind.WORD, "The request's method.", "RFC 9110 section 9", ShownBy.NOTHING, null),
        new FactType(SCHEME, Kind.WORD, "The scheme of the URL that was asked for: http or https.", "RFC 9110 section 4.2",
            ShownBy.NOTHING, null),
        new FactType(HOST, Kind.TEXT, "The host that was asked, without its port: from the URL, else from the Host header.",
            "RFC 9110 section 7.2", ShownBy.NOTHING, null),
        new FactType(INTERNAL, Kind.FLAG,
            "Whether that host is one of a private network: a name without dots, localhost, .svc, .local, .internal and the like, or a private address.", null, ShownBy.NOTHING, null),
        new FactType(PATH, Kind.TEXT, "The path of the URL that was asked for, without its query.", "RFC 3986 section 3.3",
            ShownBy.NOTHING, null),
        new FactType(VERSION, Kind.WORD, "The version of HTTP that the response names: 1.0, 1.1, 2 or 3.", "RFC 9110 section 2.5",
            ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    int code = scene.code();
    if (code >= 0) {
      sheet.number(STATUS, code, scene.exchange().response().status().place(), "the " + (code == 407 ? "proxy" : "server") + " answered " + code);
    }
    Excerpt version = scene.exchange().response() == null ? null : scene.exchange().response().version();
    if (version != null && version.text().length() > VERSION_PREFIX.length() && version.text().regionMatches(true, 0, VERSION_PREFIX, 0, VERSION_PREFIX.length())) {
      String number = version.text().substring(VERSION_PREFIX.length());
      String shortest = number.equals("2.0") || number.equals("3.0") ? number.substring(0, 1) : number;
      sheet.word(VERSION, shortest, version.place(), "the answer came over HTTP/" + sheet.discreet(shortest));
    }
    if (scene.exchange().request() != null && scene.exchange().request().method() != null) {
      Excerpt method = scene.exchange().request().method();
      sheet.word(METHOD, method, "the request was " + sheet.discreet(method.text()));
    }
    Url url = scene.url();
    if (url != null && url.scheme() != null) {
      sheet.word(SCHEME, url.scheme(), null, "the request went over " + sheet.discreet(url.scheme()));
    }
    if (scene.host() != null) {
      sheet.word(HOST, scene.host(), "the request went to " + sheet.discreet(scene.host().text()));
      boolean internal = PrivateHosts.is(scene.host().text());
      sheet.flag(INTERNAL, internal, scene.host().place(), "the request went to a " + (internal ? "private" : "public") + " name");
    }
    if (url != null && !url.path().isEmpty()) {
      sheet.word(PATH, url.path(), "the request asked for " + sheet.discreet(url.path().text()));
    }
  }
}
