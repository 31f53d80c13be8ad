package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Url;

/** Groups the exchanges of one evidence into chains. Each exchange is looked up once, so the work grows with their number. */
final class Chains {

  /** An exchange that another may continue. */
  private record Open(int chain, int number) {}

  private final List<List<Chain.Link>> chains = new ArrayList<>();
  private final Map<String, Open> redirects = new HashMap<>();
  private final Map<String, Open> rounds = new HashMap<>();
  /** Where a challenge sends the client for a token. */
  private final Map<String, Open> issuers = new HashMap<>();

  private Chains() {}

  static List<Chain> of(List<Exchange> exchanges) {
    Chains chains = new Chains();
    Exchange before = null;
    int chain = -1;
    for (Exchange exchange : exchanges) {
      chain = chains.add(exchange, before, chain);
      before = exchange;
    }
    List<Chain> all = new ArrayList<>();
    for (List<Chain.Link> links : chains.chains) {
      all.add(new Chain(links));
    }
    return all;
  }

  private int add(Exchange exchange, Exchange before, int chainBefore) {
    String key = Targets.key(exchange);
    int round = key == null ? -1 : open(rounds.get(method(exchange) + key));
    if (key != null && round < 0) {
      // curl names the scheme only when it asks again.
      round = open(rounds.get(method(exchange) + withoutScheme(key)));
    }
    if (round >= 0 && isOtherTry(chains.get(round), exchange)) {
      round = -1;
    }
    if (key != null && round < 0) {
      round = open(issuers.get(withoutQuery(key)));
    }
    int redirect = key == null ? -1 : open(redirects.get(key));
    if (key != null && redirect < 0) {
      redirect = open(redirects.get(pathOf(key)));
    }
    Chain.Cause cause = Chain.Cause.START;
    int chain = chains.size();
    if (round >= 0) {
      chain = round;
      cause = Chain.Cause.ROUND;
    } else if (redirect >= 0) {
      chain = redirect;
      cause = Chain.Cause.REDIRECT;
    } else if (key == null && before != null && exchange.response() != null && exchange.request() == null) {
      // Responses alone, as "curl -i -L" prints them: what follows a redirect or a refusal answers it.
      cause = Targets.location(before) != null ? Chain.Cause.REDIRECT : Handshakes.isRefused(before) ? Chain.Cause.ROUND : cause;
      chain = cause == Chain.Cause.START ? chain : chainBefore;
    }
    if (chain == chains.size()) {
      chains.add(new ArrayList<>());
    }
    chains.get(chain).add(new Chain.Link(exchange, cause));
    remember(exchange, key, new Open(chain, exchange.number()));
    return chain;
  }

  /** The same request with credentials of another scheme, or of one that is written in other letters, is no round of a handshake: somebody tried two ways, and each is judged. */
  private static boolean isOtherTry(List<Chain.Link> links, Exchange exchange) {
    Exchange last = links.get(links.size() - 1).exchange();
    if (hasRenamed(last, exchange)) {
      return true;
    }
    String before = scheme(last);
    String now = scheme(exchange);
    return before != null && now != null && !before.equals(now);
  }

  /** Whether a header with an underscore in its name went first, and its twin with a hyphen then. */
  private static boolean hasRenamed(Exchange before, Exchange now) {
    if (before.request() == null || now.request() == null) {
      return false;
    }
    for (Header header : before.request().headers()) {
      if (header.name().text().indexOf('_') > 0 && Targets.header(now.request().headers(), header.name().text().replace('_', '-')) != null) {
        return true;
      }
    }
    return false;
  }

  private static String scheme(Exchange exchange) {
    Header sent = exchange.request() == null ? null : Targets.header(exchange.request().headers(), "authorization");
    int space = sent == null ? -1 : sent.value().text().indexOf(' ');
    return space < 0 ? null : sent.value().text().substring(0, space);
  }

  private void remember(Exchange exchange, String key, Open open) {
    String target = Targets.redirectKey(exchange);
    if (target != null) {
      redirects.put(target, open);
      redirects.put(withoutScheme(target), open);
    }
    if (key != null && Handshakes.isRefused(exchange)) {
      rounds.put(method(exchange) + key, open);
      Url issuer = Handshakes.issuer(exchange);
      if (issuer != null) {
        String at = issuer.origin() + (issuer.path().isEmpty() ? "/" : issuer.path().text());
        issuers.put(at, open);
        issuers.put(withoutScheme(at), open);
      }
    }
  }

  /** The chain that still ends with that exchange, or -1. */
  private int open(Open open) {
    if (open == null) {
      return -1;
    }
    List<Chain.Link> links = chains.get(open.chain);
    return links.get(links.size() - 1).exchange().number() == open.number ? open.chain : -1;
  }

  private static String method(Exchange exchange) {
    boolean known = exchange.request() != null && exchange.request().method() != null;
    return (known ? Ascii.upper(exchange.request().method().text()) : "GET") + " ";
  }

  private static String pathOf(String key) {
    int authority = key.startsWith("//") ? 2 : key.indexOf("://") + 3;
    int slash = authority < 3 && !key.startsWith("//") ? 0 : key.indexOf('/', authority);
    return slash < 0 ? "/" : key.substring(slash);
  }

  private static String withoutQuery(String key) {
    int query = key.indexOf('?');
    return query < 0 ? key : key.substring(0, query);
  }

  /** As requests are known whose scheme nothing tells. */
  private static String withoutScheme(String key) {
    int authority = key.indexOf("://");
    if (authority < 0) {
      return key;
    }
    String port = key.startsWith("https") ? ":443/" : ":80/";
    int slash = key.indexOf('/', authority + 3);
    boolean usual = slash > 0 && key.regionMatches(slash + 1 - port.length(), port, 0, port.length());
    return key.substring(authority + 1, usual ? slash + 1 - port.length() : key.length()) + (usual ? key.substring(slash) : "");
  }
}
