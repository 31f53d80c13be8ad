package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Html;
import org.why401.engine.http.Url;

/** {@code redirect.*}: the hops that led to the last exchange, and where it would lead. */
final class RedirectFacts {

  static final String COUNT = "redirect.count";
  static final String CROSS_ORIGIN = "redirect.cross_origin";
  static final String DOWNGRADE = "redirect.downgrade";
  static final String DROPPED = "redirect.dropped_auth";
  static final String TO_LOGIN = "redirect.to_login";
  static final String TO_HTTP = "redirect.to_http";
  static final String TO_SELF = "redirect.to_self";
  static final String CHANGE = "redirect.change";
  static final String TO_GET = "redirect.to_get";

  private static final String[] LOGIN_WORDS = {"login", "log-in", "log_in", "logon", "signin", "sign-in", "sign_in", "/sso", "/saml", "oauth2/authorize",
      "oauth/authorize", "openid-connect/auth", "/authorize", "oauth2/start", "/session/new", "/cas/"};
  private static final String[] LOGIN_HOSTS = {"login.", "signin.", "sso.", "auth.", "accounts.", "idp.", "id."};

  private RedirectFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(COUNT, Kind.NUMBER, "How many redirects the client followed to this exchange.",
            "RFC 9110 section 15.4", ShownBy.CHAIN, null),
        new FactType(CROSS_ORIGIN, Kind.FLAG, "A redirect led to another scheme, host or port.",
            "RFC 6454 section 5", ShownBy.CHAIN, null),
        new FactType(DOWNGRADE, Kind.FLAG, "A redirect led from https to http.", null, ShownBy.CHAIN, null),
        new FactType(TO_HTTP, Kind.FLAG,
            "Asked over https, the server sends the client to http on its own host, or names such an address as redirect_uri to a login server.", "RFC 7239 section 5.4",
            ShownBy.CHAIN, null),
        new FactType(TO_SELF, Kind.FLAG, "The redirect leads to the address that was asked for, scheme included.", null,
            ShownBy.CHAIN, null),
        new FactType(DROPPED, Kind.FLAG,
            "A request before a redirect carried Authorization, and this one does not.", "RFC 9110 section 15.4", ShownBy.CHAIN,
            "no redirect dropped the Authorization header"),
        new FactType(TO_LOGIN, Kind.FLAG, "The redirect leads, or led, to what looks like a login page.", null,
            ShownBy.CHAIN, null),
        new FactType(CHANGE, Kind.WORD,
            "In what the redirect's target differs: https (http became https on the same host, or its www), http, www, host, port, slash (only a slash at the end), path.",
            "RFC 9110 section 15.4", ShownBy.CHAIN, null),
        new FactType(TO_GET, Kind.FLAG, "The request before the redirect was a POST, PUT, PATCH or DELETE, and the one after it a GET.",
            "RFC 9110 section 15.4", ShownBy.CHAIN, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    List<Chain.Link> links = scene.chain().links();
    int hops = 0;
    for (int i = 1; i < links.size(); i++) {
      if (links.get(i).cause() == Chain.Cause.REDIRECT) {
        hops++;
        Exchange from = links.get(i - 1).exchange();
        compare(from, Targets.location(from), sheet);
        toGet(from, links.get(i).exchange(), sheet);
      }
    }
    if (hops > 0) {
      sheet.number(COUNT, hops, null, hops == 1 ? "the client followed a redirect" : "the client followed " + hops + " redirects");
      dropped(scene, sheet);
    }
    Excerpt next = Targets.location(scene.exchange());
    if (next != null) {
      compare(scene.exchange(), next, sheet);
    }
    toLogin(scene, hops > 0, next, sheet);
  }

  private static void compare(Exchange exchange, Excerpt location, Sheet sheet) {
    Url from = Targets.url(exchange);
    Url to = location == null ? null : Url.of(location);
    if (to != null && to.origin() != null && Targets.key(exchange) != null && Targets.key(exchange).equals(Targets.redirectKey(exchange))) {
      sheet.flag(TO_SELF, true, location.place(), "the redirect leads back to the same address");
    }
    if (from != null && to != null) {
      Excerpt host = Targets.host(exchange, from);
      for (String change : RedirectChange.between(from, to, host == null ? null : host.text())) {
        sheet.word(CHANGE, change, location.place(), "the redirect changes " + (change.equals("slash") ? "nothing but the slash at the end" : "the address: " + change));
      }
    }
    if (from == null || to == null || to.origin() == null || !differ(exchange, from, to)) {
      return;
    }
    sheet.flag(CROSS_ORIGIN, true, location.place(), "the redirect leads to another origin: " + sheet.discreet(to.scheme() + "://" + to.host()));
    if ("https".equals(from.scheme()) && "http".equals(to.scheme())) {
      sheet.flag(DOWNGRADE, true, location.place(), "the redirect leads from https to http");
    }
    if ("https".equals(from.scheme()) && toHttp(from, to, location.text())) {
      sheet.flag(TO_HTTP, true, location.place(), "the server was asked over https, and believes that its own address begins with http://");
    }
  }

  /** The host's own address with http, as target or as a parameter that a login server is to return to. */
  private static boolean toHttp(Url from, Url to, String location) {
    if ("http".equals(to.scheme()) && to.host() != null && from.host() != null && to.host().text().equalsIgnoreCase(from.host().text())) {
      return true;
    }
    if ("http".equals(to.scheme()) && to.host() != null && from.host() != null && isInner(to.host().text()) && !isInner(from.host().text())) {
      return true;
    }
    String lower = Ascii.lower(location);
    String host = from.host() == null ? "" : Ascii.lower(from.host().text());
    return !host.isEmpty() && (lower.contains("=http%3a%2f%2f" + host) || lower.contains("=http://" + host) || lower.contains("=http:%2f%2f" + host));
  }

  /** Names that only the machine or its neighbours know: localhost, a container's name without a dot. */
  private static boolean isInner(String host) {
    return host.indexOf('.') < 0 || host.startsWith("127.") || host.endsWith(".local") || host.endsWith(".internal") || host.endsWith(".svc");
  }

  private static void toGet(Exchange before, Exchange after, Sheet sheet) {
    String from = method(before);
    if ("GET".equals(method(after)) && (from.equals("POST") || from.equals("PUT") || from.equals("PATCH") || from.equals("DELETE"))) {
      sheet.flag(TO_GET, true, after.request().method().place(), "the " + from + " became a GET at the redirect");
    }
  }

  private static String method(Exchange exchange) {
    return exchange.request() == null || exchange.request().method() == null ? "" : exchange.request().method().text();
  }

  /** Where nothing tells the request's scheme, another host is enough. */
  private static boolean differ(Exchange exchange, Url from, Url to) {
    if (from.origin() != null) {
      return !from.origin().equals(to.origin());
    }
    Excerpt host = Targets.host(exchange, from);
    return host != null && !host.text().equalsIgnoreCase(to.host().text());
  }

  private static void dropped(Scene scene, Sheet sheet) {
    String name = "authorization";
    if (!scene.requestWhole() || scene.sentHeader(name) != null) {
      return;
    }
    List<Chain.Link> links = scene.chain().links();
    for (int i = links.size() - 2; i >= 0; i--) {
      Exchange earlier = links.get(i).exchange();
      Header sent = earlier.request() == null ? null : Targets.header(earlier.request().headers(), name);
      if (sent != null) {
        Place place = sent.value().place() == null || sent.name().place() == null ? sent.name().place() : sent.name().place().cover(sent.value().place());
        sheet.flag(DROPPED, true, place, "the request carried Authorization before the redirect, and not after it");
        return;
      }
    }
  }

  private static void toLogin(Scene scene, boolean followed, Excerpt location, Sheet sheet) {
    Html page = scene.body().page();
    if (location != null && isLogin(Url.of(location))) {
      sheet.flag(TO_LOGIN, true, location.place(), "the redirect leads to a login page");
    } else if (followed && scene.url() != null && isLogin(scene.url())) {
      sheet.flag(TO_LOGIN, true, scene.exchange().request().url().place(), "the redirect led to a login page");
    } else if (page != null && page.refresh() != null && isLogin(Url.of(page.refresh()))) {
      sheet.flag(TO_LOGIN, true, page.refresh().place(), "the page sends the browser to a login page");
    } else if (followed && scene.chain().links().size() > 1 && scene.url() == null) {
      Excerpt before = Targets.location(scene.chain().links().get(scene.chain().links().size() - 2).exchange());
      if (before != null && isLogin(Url.of(before))) {
        sheet.flag(TO_LOGIN, true, before.place(), "the redirect led to a login page");
      }
    }
  }

  static boolean isLogin(Url url) {
    String path = Ascii.lower(url.path().text());
    for (String word : LOGIN_WORDS) {
      if (path.contains(word)) {
        return true;
      }
    }
    String host = url.host() == null ? "" : Ascii.lower(url.host().text());
    for (String start : LOGIN_HOSTS) {
      if (host.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
