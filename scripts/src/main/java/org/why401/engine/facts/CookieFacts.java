package org.why401.engine.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.SetCookie;
import org.why401.engine.http.Url;

/** {@code cookie.*}: cookies that were sent, set, deleted and lost, by name; an instance each name. */
final class CookieFacts {

  static final String SENT = "cookie.sent";
  static final String SET = "cookie.set";
  static final String DELETED = "cookie.deleted";
  static final String PROBLEM = "cookie.problem";
  static final String MISSING = "cookie.missing";
  static final String ENDED = "cookie.ended";
  static final String SENT_SIZE = "cookie.sent_size";

  private static final int MOST = 200;

  private CookieFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.WORD, "The name of a cookie that the request carried.", "RFC 6265bis section 5.8",
            ShownBy.REQUEST_HEAD, "the request carried no cookie"),
        new FactType(SET, Kind.WORD, "The name of a cookie that the answer, or an answer before it in the chain, sets.",
            "RFC 6265bis section 5.6", ShownBy.RESPONSE_HEAD, "the answer set no cookie"),
        new FactType(DELETED, Kind.WORD, "The name of a cookie that the answer takes away: Max-Age=0, or a date that is over.",
            "RFC 6265bis section 5.6", ShownBy.RESPONSE_HEAD, "the answer deleted no cookie"),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with a cookie. As it is set: secure-over-http, samesite-none-insecure, domain-mismatch, prefix, too-large, expired. As it is missing from a later request, also: "
                + "path-mismatch, samesite, third-party, omitted. As it is sent: duplicate.", "RFC 6265bis sections 5.7 and 5.8", ShownBy.RESPONSE_HEAD, null),
        new FactType(MISSING, Kind.WORD, "The name of a cookie that an earlier answer of the evidence set, and that this request lacks.",
            "RFC 6265bis section 5.8", ShownBy.REQUEST_HEAD, null),
        new FactType(ENDED, Kind.WORD, "The name of a cookie that an earlier answer of the evidence deleted, and that this request lacks.",
            "RFC 6265bis section 5.7", ShownBy.REQUEST_HEAD, null),
        new FactType(SENT_SIZE, Kind.SIZE, "How large the request's Cookie header is.", "RFC 6265bis section 5.8", ShownBy.REQUEST_HEAD, null));
  }

  static void observe(Scene scene, CookieHistory history, Sheet sheet) {
    Map<String, Integer> instances = new LinkedHashMap<>();
    sent(scene, instances, sheet);
    // This machine's time says nothing about an answer that may be years old.
    Long given = "machine".equals(scene.moment().source()) ? null : scene.moment().seconds();
    for (Chain.Link link : scene.chain().links()) {
      Exchange exchange = link.exchange();
      if (exchange.response() == null) {
        continue;
      }
      for (Header header : exchange.response().headers()) {
        if (header.is("set-cookie")) {
          set(CookieReader.set(header.value()), exchange, given, instances, sheet);
        }
      }
    }
    LostCookies.find(scene, history, (name, ended, fault) -> {
      add(ended ? ENDED : MISSING, name, ended ? "an earlier answer deleted the cookie " : "an earlier answer set a cookie that this request lacks: ", instances, sheet);
      if (fault != null) {
        problem(fault, name, instances, sheet);
      }
    });
  }

  private static void sent(Scene scene, Map<String, Integer> instances, Sheet sheet) {
    Set<String> seen = new HashSet<>();
    int size = 0;
    Header first = null;
    for (Header header : scene.sentHeaders()) {
      if (header.is("cookie")) {
        first = first == null ? header : first;
        size += Mark.length(header.value().text());
        Set<String> here = new HashSet<>();
        for (Parameter cookie : CookieReader.sent(header.value())) {
          add(SENT, cookie.name(), "the request carried the cookie ", instances, sheet);
          if (!here.add(cookie.name().text()) && seen.add(cookie.name().text())) {
            problem(new CookieFaults.Fault("duplicate", "the request carries two cookies of this name"), cookie.name(), instances, sheet);
          }
        }
      }
    }
    if (first != null) {
      sheet.size(SENT_SIZE, size, first.name().place(), "the Cookie header has " + size + " characters", 0);
    }
  }

  private static void set(SetCookie cookie, Exchange exchange, Long given, Map<String, Integer> instances, Sheet sheet) {
    Url url = Targets.url(exchange);
    Excerpt host = Targets.host(exchange, url);
    CookieHistory.Entry entry = CookieHistory.entry(cookie, exchange, url, host == null ? null : host.text(), given);
    if (entry.deletes()) {
      add(DELETED, cookie.name(), "the answer deletes the cookie ", instances, sheet);
      return;
    }
    add(SET, cookie.name(), "the answer sets the cookie ", instances, sheet);
    for (CookieFaults.Fault fault : CookieFaults.of(cookie, url, host == null ? null : host.text())) {
      problem(fault, cookie.name(), instances, sheet);
    }
    if (entry.isOver()) {
      problem(new CookieFaults.Fault("expired", "the cookie is over when it is set"), cookie.name(), instances, sheet);
    }
  }

  private static void add(String fact, Excerpt name, String says, Map<String, Integer> instances, Sheet sheet) {
    if (instances.size() < MOST) {
      sheet.word(fact, name.text(), name.place(), says + sheet.discreet(name.text()), instance(name.text(), instances));
    }
  }

  private static void problem(CookieFaults.Fault fault, Excerpt name, Map<String, Integer> instances, Sheet sheet) {
    if (instances.size() < MOST) {
      sheet.word(PROBLEM, fault.word(), name.place(), sheet.discreet(name.text()) + ": " + fault.says(), instance(name.text(), instances));
    }
  }

  private static int instance(String name, Map<String, Integer> instances) {
    Integer known = instances.putIfAbsent(name, instances.size());
    return known == null ? instances.size() - 1 : known;
  }
}
