package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Url;

/** {@code contrast.works}: another request of the evidence that carried the same credential and succeeded, and in what it differs. */
final class ContrastFacts {

  static final String WORKS = "contrast.works";
  static final String SWAPS = "contrast.swaps";

  private static final int SHORTEST = 6;
  private static final int MOST = 50;

  private ContrastFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(WORKS, Kind.WORD,
            "Another request in the evidence carried the same credential and succeeded: other-host (or another port), hyphen (its header's name had a hyphen for an underscore), "
                + "in-query (it went in the URL), other-id (only the last part of the path differs).", null, ShownBy.EVIDENCE, null),
        new FactType(SWAPS, Kind.FLAG,
            "Another request in the evidence for the same address was refused as well, and each was asked for the scheme that the other one sent.", null, ShownBy.EVIDENCE, null));
  }

  /** The last exchanges of the evidence's chains that succeeded, as far as they are looked at. */
  static List<Exchange> successes(List<Chain> chains) {
    List<Exchange> good = new ArrayList<>();
    for (Chain chain : chains) {
      int code = chain.last().response() == null ? -1 : chain.last().response().code();
      if (code >= 200 && code < 300 && chain.last().request() != null && good.size() < MOST) {
        good.add(chain.last());
      }
    }
    return List.copyOf(good);
  }

  /** The last exchanges of the evidence's chains that were refused with 401 and carried Authorization, as far as they are looked at. */
  static List<Exchange> refusals(List<Chain> chains) {
    List<Exchange> bad = new ArrayList<>();
    for (Chain chain : chains) {
      Exchange last = chain.last();
      if (last.response() != null && last.response().code() == 401 && last.request() != null && Targets.header(last.request().headers(), "authorization") != null && bad.size() < MOST) {
        bad.add(last);
      }
    }
    return List.copyOf(bad);
  }

  static void swaps(Scene scene, List<Exchange> refusals, Sheet sheet) {
    if (scene.code() != 401 || scene.sent().isEmpty()) {
      return;
    }
    String sent = scheme(scene.sent().get(0).header());
    String asked = asked(scene.exchange());
    String key = Targets.key(scene.exchange());
    for (Exchange other : refusals) {
      Header header = Targets.header(other.request().headers(), "authorization");
      boolean swapped = other != scene.exchange() && !sent.equals(asked) && scheme(header).equals(asked) && asked(other).equals(sent);
      if (swapped && key != null && key.equals(Targets.key(other))) {
        sheet.flag(SWAPS, true, header.name().place(), "the server asks for " + sheet.discreet(asked) + " where " + sheet.discreet(sent) + " came, and the other way round");
        return;
      }
    }
  }

  private static String scheme(Header header) {
    String value = Ascii.lower(header.value().text());
    int blank = value.indexOf(' ');
    return blank < 0 ? "" : value.substring(0, blank);
  }

  private static String asked(Exchange exchange) {
    Header challenge = Targets.header(exchange.response().headers(), "www-authenticate");
    String value = challenge == null ? "" : Ascii.lower(challenge.value().text());
    int blank = value.indexOf(' ');
    return blank < 0 ? value : value.substring(0, blank);
  }

  static void observe(Scene scene, List<Exchange> successes, Sheet sheet) {
    if (successes.isEmpty() || scene.code() != 401 && scene.code() != 403) {
      return;
    }
    for (Header sent : scene.sentHeaders()) {
      String name = Ascii.lower(sent.name().text());
      if (sent.value().text().length() >= SHORTEST && (sent.is("authorization") || ApiKeyFacts.isKeyHeader(name) || name.indexOf('_') > 0)) {
        for (Exchange good : successes) {
          compare(scene, sent, good, sheet);
        }
      }
    }
  }

  private static void compare(Scene scene, Header sent, Exchange good, Sheet sheet) {
    Excerpt where = good.response().status();
    String value = sent.value().text();
    Header same = Targets.header(good.request().headers(), sent.name().text());
    Url url = Targets.url(good);
    if (same != null && same.value().text().equals(value) && !authority(scene.exchange()).equals(authority(good))) {
      sheet.word(WORKS, "other-host", where.place(), "the same credentials were taken at another host or port");
    }
    if (same != null && same.value().text().equals(value) && authority(scene.exchange()).equals(authority(good)) && otherId(scene.url(), url)) {
      sheet.word(WORKS, "other-id", where.place(), "the same credentials were taken for another object of the same kind");
    }
    Header hyphen = sent.name().text().indexOf('_') < 0 ? null : Targets.header(good.request().headers(), sent.name().text().replace('_', '-'));
    if (hyphen != null && hyphen.value().text().equals(value)) {
      sheet.word(WORKS, "hyphen", where.place(), "the same value was taken in a header whose name has a hyphen");
    }
    int mark = value.indexOf('[');
    String bare = value.substring(mark >= 0 && Mark.end(value, mark) == value.length() ? mark : value.lastIndexOf(' ') + 1);
    if (bare.length() >= SHORTEST && url != null && url.query() != null && url.query().text().contains("=" + bare)) {
      sheet.word(WORKS, "in-query", where.place(), "the same token was taken in the URL");
    }
  }

  /** Whether the paths differ in their last part only. */
  private static boolean otherId(Url one, Url other) {
    if (one == null || other == null) {
      return false;
    }
    String here = one.path().text();
    String there = other.path().text();
    int slash = here.lastIndexOf('/');
    return slash > 0 && slash == there.lastIndexOf('/') && here.substring(0, slash).equals(there.substring(0, slash)) && !here.equals(there)
        && here.length() > slash + 1 && there.length() > slash + 1;
  }

  private static String authority(Exchange exchange) {
    Url url = Targets.url(exchange);
    Excerpt host = Targets.host(exchange, url);
    Header header = Targets.header(exchange.request() == null ? List.of() : exchange.request().headers(), "host");
    String name = header != null ? header.value().text() : host == null ? "" : host.text();
    return Ascii.lower(name);
  }
}
