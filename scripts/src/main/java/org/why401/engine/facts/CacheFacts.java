package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/** {@code cache.*}: whether the answer was kept by a cache, so that nobody looked at this request's credentials. */
final class CacheFacts {

  static final String HIT = "cache.hit";

  private static final String NAMES = "x-cache x-cache-status cf-cache-status x-proxy-cache cdn-cache x-vercel-cache x-nginx-cache "
      + "x-nginx-cache-status x-fastcgi-cache x-drupal-cache x-litespeed-cache x-cache-remote x-srcache-fetch-status cache-status x-iinfo-cache x-cdn-cache x-served-from-cache";

  private CacheFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(HIT, Kind.FLAG, "A cache gave the answer from its store: Age above 0, or a header in which it says so.",
            "RFC 9111 section 5.1, RFC 9211 section 2.1", ShownBy.RESPONSE_HEAD, "the answer does not say that it came from a cache"));
  }

  static void observe(Scene scene, Sheet sheet) {
    for (Header header : scene.cameHeaders()) {
      if (saysHit(header)) {
        sheet.flag(HIT, true, header.value().place(), "the answer came out of a cache: " + header.name().text() + " is " + sheet.discreet(header.value().text()));
        return;
      }
    }
  }

  private static boolean saysHit(Header header) {
    String name = Ascii.lower(header.name().text());
    String value = Ascii.lower(header.value().text());
    if (name.equals("age") || name.equals("x-cache-hits")) {
      return value.length() < 12 && areCounts(value);
    }
    if (name.equals("x-varnish")) {
      // Two numbers: this request's, and that of the request whose answer was kept.
      return value.strip().indexOf(' ') > 0;
    }
    // Where several caches speak, the last stands nearest to the client.
    return Words.has(NAMES, name) && (value.indexOf("hit", value.lastIndexOf(',') + 1) >= 0 || value.equals("stale") || value.equals("updating") || value.equals("true"));
  }

  /** Whether these are numbers, and not all zero. */
  private static boolean areCounts(String value) {
    boolean some = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Ascii.isDigit(c) && c != ',' && c != ' ') {
        return false;
      }
      some |= Ascii.isDigit(c) && c != '0';
    }
    return some;
  }
}
