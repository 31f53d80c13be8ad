package org.why401.engine.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.SetCookie;
import org.why401.engine.http.Url;

/** {@code cookie.*}: cookies that were sent, set and deleted, by name; an instance each name. */
final class CookieFacts {

  static final FactType SENT = new FactType("cookie.sent", Kind.WORD, "The name of a cookie that the request carried.", "RFC 6265bis section 5.8",
      ShownBy.REQUEST_HEAD, "the request carried no cookie");
  static final FactType SET = new FactType("cookie.set", Kind.WORD, "The name of a cookie that the answer, or an answer before it in the chain, sets.",
      "RFC 6265bis section 5.6", ShownBy.RESPONSE_HEAD, "the answer set no cookie");
  static final FactType DELETED = new FactType("cookie.deleted", Kind.WORD, "The name of a cookie that the answer takes away: Max-Age=0, or a date that is over.",
      "RFC 6265bis section 5.6", ShownBy.RESPONSE_HEAD, "the answer deleted no cookie");
  static final FactType PROBLEM = new FactType("cookie.problem", Kind.WORD,
      "Why browsers refuse a cookie that is set: secure-over-http, samesite-none-insecure, domain-mismatch, prefix, too-large.", "RFC 6265bis section 5.7",
      ShownBy.RESPONSE_HEAD, null);
  static final List<FactType> TYPES = List.of(SENT, SET, DELETED, PROBLEM);

  private static final int LARGEST = 4_096;
  private static final int MOST = 200;

  private CookieFacts() {}

  static void observe(Scene scene, Sheet sheet) {
    Map<String, Integer> instances = new LinkedHashMap<>();
    for (Header header : scene.sentHeaders()) {
      if (header.is("cookie")) {
        for (Parameter cookie : CookieReader.sent(header.value())) {
          add(SENT, cookie.name(), "the request carried the cookie ", instances, sheet);
        }
      }
    }
    for (Chain.Link link : scene.chain().links()) {
      Exchange exchange = link.exchange();
      if (exchange.response() == null) {
        continue;
      }
      for (Header header : exchange.response().headers()) {
        if (header.is("set-cookie")) {
          set(CookieReader.set(header.value()), Targets.url(exchange), scene, instances, sheet);
        }
      }
    }
  }

  private static void set(SetCookie cookie, Url url, Scene scene, Map<String, Integer> instances, Sheet sheet) {
    if (cookie.deletes(scene.moment().seconds())) {
      add(DELETED, cookie.name(), "the answer deletes the cookie ", instances, sheet);
      return;
    }
    add(SET, cookie.name(), "the answer sets the cookie ", instances, sheet);
    boolean secure = cookie.attribute("Secure") != null;
    String name = cookie.name().text();
    if (secure && url != null && "http".equals(url.scheme()) && !isLocal(url)) {
      problem("secure-over-http", "a Secure cookie is set over http, so browsers refuse it", cookie, instances, sheet);
    }
    if ("none".equalsIgnoreCase(cookie.attributeValue("SameSite")) && !secure) {
      problem("samesite-none-insecure", "SameSite=None needs Secure, so browsers refuse the cookie", cookie, instances, sheet);
    }
    if (isForeign(cookie.attributeValue("Domain"), url)) {
      problem("domain-mismatch", "the cookie's domain is not the server's, so browsers refuse it", cookie, instances, sheet);
    }
    boolean hostPrefix = name.startsWith("__Host-");
    boolean hostRules = cookie.attribute("Domain") == null && "/".equals(cookie.attributeValue("Path"));
    if ((hostPrefix || name.startsWith("__Secure-")) && !secure || hostPrefix && !hostRules) {
      problem("prefix", "the cookie breaks the rules of its name's prefix, so browsers refuse it", cookie, instances, sheet);
    }
    if (name.length() + cookie.value().text().length() > LARGEST) {
      problem("too-large", "the cookie is larger than browsers accept", cookie, instances, sheet);
    }
  }

  private static void add(FactType type, Excerpt name, String says, Map<String, Integer> instances, Sheet sheet) {
    if (instances.size() < MOST) {
      sheet.word(type, name.text(), name.place(), says + sheet.discreet(name.text()), instance(name.text(), instances));
    }
  }

  private static void problem(String word, String says, SetCookie cookie, Map<String, Integer> instances, Sheet sheet) {
    if (instances.size() < MOST) {
      sheet.word(PROBLEM, word, cookie.name().place(), says, instance(cookie.name().text(), instances));
    }
  }

  private static int instance(String name, Map<String, Integer> instances) {
    Integer known = instances.putIfAbsent(name, instances.size());
    return known == null ? instances.size() - 1 : known;
  }

  /** RFC 6265bis section 5.1.3: the host is the domain, or ends with it after a dot. */
  private static boolean isForeign(String domain, Url url) {
    if (domain == null || domain.isEmpty() || url == null || url.host() == null) {
      return false;
    }
    String wanted = (domain.startsWith(".") ? domain.substring(1) : domain).toLowerCase(Locale.ROOT);
    String host = url.host().text().toLowerCase(Locale.ROOT);
    return !host.equals(wanted) && !host.endsWith("." + wanted);
  }

  /** Browsers treat this machine as secure. */
  private static boolean isLocal(Url url) {
    String host = url.host() == null ? "" : url.host().text().toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }
}
