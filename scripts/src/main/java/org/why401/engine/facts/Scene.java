package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.Clock;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.CookieReader;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.CredentialsReader;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Url;

/**
 * What the families look at: a chain's last exchange, with its headers read once for all of them.
 *
 * @param kind        the evidence's kind
 * @param chain       ends with {@code exchange}
 * @param exchange    the one that is judged
 * @param proxy       authentication is towards a proxy: the Proxy- headers count
 * @param url         null where the request's is unknown
 * @param host        the host that was asked; null where unknown
 * @param sent        each Authorization (or Proxy-Authorization) header with what it carries; more than one is a mistake
 * @param challenges  of WWW-Authenticate or Proxy-Authenticate
 * @param body        the response's, read
 * @param moment      what time it was
 */
record Scene(String kind, Chain chain, Exchange exchange, boolean proxy, Url url, Excerpt host, List<Sent> sent,
    List<Challenge> challenges, Body body, Moment moment) {

  /** A header that carries credentials. */
  record Sent(Header header, Credentials credentials) {}

  private static final int SHORTEST_SECRET = 4;
  private static final int MOST_SECRETS = 60;
  private static final int MOST_CREDENTIALS = 10;

  static Scene of(String kind, Chain chain, Clock clock) {
    Exchange exchange = chain.last();
    boolean proxy = isProxy(exchange);
    Url url = Targets.url(exchange);
    List<Excerpt> asked = new ArrayList<>();
    for (Header header : responseHeaders(exchange)) {
      if (header.is(proxy ? "proxy-authenticate" : "www-authenticate")) {
        asked.add(header.value());
      }
    }
    return new Scene(kind, chain, exchange, proxy, url, Targets.host(exchange, url), credentials(exchange, proxy), ChallengeReader.read(asked), Body.of(exchange),
        Moment.of(chain, clock));
  }

  /** What the first Authorization header carries, or null where none is shown. */
  Credentials credentials() {
    return sent.isEmpty() ? null : sent.get(0).credentials();
  }

  int code() {
    return exchange.response() == null ? -1 : exchange.response().code();
  }

  /** Whether the request's whole head is shown. */
  boolean requestWhole() {
    return exchange.request() != null && exchange.request().whole();
  }

  List<Header> sentHeaders() {
    return exchange.request() == null ? List.of() : exchange.request().headers();
  }

  List<Header> cameHeaders() {
    return responseHeaders(exchange);
  }

  /** The first header of that name in the request, or null. */
  Header sentHeader(String name) {
    return Targets.header(sentHeaders(), name);
  }

  /** The first header of that name in the response, or null. */
  Header cameHeader(String name) {
    return Targets.header(cameHeaders(), name);
  }

  String method() {
    return exchange.request() == null || exchange.request().method() == null ? null : exchange.request().method().text();
  }

  /** The secrets that the chain's requests are known to carry, longest first. */
  Discretion discretion() {
    Set<String> secrets = new LinkedHashSet<>();
    for (Chain.Link link : chain.links()) {
      Exchange one = link.exchange();
      Url where = Targets.url(one);
      if (where != null && where.userInfo() != null) {
        secrets.add(where.userInfo().text());
        secrets.add(where.userInfo().text().substring(where.userInfo().text().indexOf(':') + 1));
      }
      for (Header header : one.request() == null ? List.<Header>of() : one.request().headers()) {
        secretsOf(header, secrets);
      }
      for (Header header : responseHeaders(one)) {
        if (header.is("set-cookie")) {
          secrets.add(CookieReader.set(header.value()).value().text());
        }
      }
      for (Excerpt token : one.tokens()) {
        secrets.add(token.text());
      }
      if (secrets.size() > MOST_SECRETS) {
        break;
      }
    }
    List<String> longestFirst = new ArrayList<>();
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        int at = longestFirst.size();
        while (at > 0 && longestFirst.get(at - 1).length() < secret.length()) {
          at--;
        }
        longestFirst.add(at, secret);
      }
    }
    return new Discretion(longestFirst.size() > MOST_SECRETS ? longestFirst.subList(0, MOST_SECRETS) : longestFirst);
  }

  /** The same value twice is how some tools print one header. */
  private static List<Sent> credentials(Exchange exchange, boolean proxy) {
    List<Sent> sent = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Header header : exchange.request() == null ? List.<Header>of() : exchange.request().headers()) {
      if (header.is(proxy ? "proxy-authorization" : "authorization") && sent.size() < MOST_CREDENTIALS && seen.add(header.value().text())) {
        sent.add(new Sent(header, CredentialsReader.read(header.value())));
      }
    }
    return List.copyOf(sent);
  }

  private static void secretsOf(Header header, Set<String> secrets) {
    if (header.is("authorization") || header.is("proxy-authorization")) {
      Credentials read = CredentialsReader.read(header.value());
      if (read.token() != null && !read.masked()) {
        secrets.add(read.token().text());
      }
    } else if (header.is("cookie")) {
      for (Parameter cookie : CookieReader.sent(header.value())) {
        if (cookie.value() != null) {
          secrets.add(cookie.value().text());
        }
      }
    } else if (ApiKeyFacts.isKeyHeader(header.name().text())) {
      secrets.add(header.value().text());
    }
  }

  private static boolean isProxy(Exchange exchange) {
    if (exchange.response() == null) {
      return false;
    }
    int code = exchange.response().code();
    boolean proxyAsks = Targets.header(exchange.response().headers(), "proxy-authenticate") != null;
    boolean originAsks = Targets.header(exchange.response().headers(), "www-authenticate") != null;
    return code == 407 || code < 0 && proxyAsks && !originAsks;
  }

  private static List<Header> responseHeaders(Exchange exchange) {
    return exchange.response() == null ? List.of() : exchange.response().headers();
  }
}
