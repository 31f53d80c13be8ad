package org.why401.engine.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.CookieScope;

/** {@code series.*}: what only several exchanges of one evidence show together. */
final class SeriesFacts {

  static final String ALTERNATES = "series.alternates";
  static final String NODE = "series.node";
  static final String LOGOUT = "series.logout";
  static final String CURE = "series.cure";

  private static final String[] NODES = {"x-served-by", "x-backend", "x-backend-server", "x-server", "x-server-id", "x-server-name", "x-node", "x-node-id", "x-instance", "x-instance-id",
      "x-upstream", "x-pod", "x-pod-name", "x-host", "x-hostname", "x-container", "x-worker", "via", "server"};
  private static final int FEWEST = 3;
  private static final int LONGEST_LINE = 60;
  private static final int MOST = 200;

  private SeriesFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(ALTERNATES, Kind.FLAG,
            "The same request with the same credentials is granted and refused in turn.", null, ShownBy.EVIDENCE, null),
        new FactType(NODE, Kind.WORD,
            "The response header whose value tells which of the same requests are refused: each node gives always the same answer.", null, ShownBy.EVIDENCE, null),
        new FactType(LOGOUT, Kind.FLAG, "A logout was asked for, at the same site, before this request.", null, ShownBy.EVIDENCE, null),
        new FactType(CURE, Kind.WORD,
            "The one request header (in lower case) in which a granted request for the same URL differs from this refused one.", null, ShownBy.EVIDENCE, null));
  }

  static void observe(Scene scene, Series series, Sheet sheet) {
    List<Exchange> same = series.like(scene.exchange());
    printed(scene.exchange(), sheet);
    // It belongs to the last of them.
    if (same.size() >= FEWEST && same.size() <= MOST && same.get(same.size() - 1) == scene.exchange()) {
      alternation(same, sheet);
    }
    String cure = scene.code() >= 400 && scene.code() < 500 ? series.cure(scene.exchange()) : null;
    if (cure != null) {
      sheet.word(CURE, cure, scene.sentHeader(cure) == null ? null : scene.sentHeader(cure).name().place(), "the same request was granted with another " + sheet.discreet(cure));
    }
    Exchange logout = series.logoutBefore(scene.exchange());
    if (logout != null && scene.host() != null && Targets.host(logout, Targets.url(logout)) != null
        && CookieScope.site(Targets.host(logout, Targets.url(logout)).text()).equals(CookieScope.site(scene.host().text()))) {
      sheet.flag(LOGOUT, true, logout.request().url().place(), "a logout was asked for before");
    }
  }

  private static void alternation(List<Exchange> same, Sheet sheet) {
    int turns = 0;
    for (int i = 0; i < same.size(); i++) {
      int code = same.get(i).response().code();
      if (!isGranted(code) && !isRefused(code)) {
        return;
      }
      turns += i > 0 && isGranted(code) != isGranted(same.get(i - 1).response().code()) ? 1 : 0;
    }
    if (turns < 2) {
      return;
    }
    Exchange last = same.get(same.size() - 1);
    sheet.flag(ALTERNATES, true, last.response().status().place(), "the same request was granted and refused in turn, " + same.size() + " times in all");
    for (String node : NODES) {
      if (tells(node, same)) {
        sheet.word(NODE, node, Targets.header(last.response().headers(), node).value().place(), "the header " + node + " tells which of them are refused");
        return;
      }
    }
  }

  /** A loop that prints one status a line, as {@code curl -w '%{http_code}\\n'} does. */
  private static void printed(Exchange exchange, Sheet sheet) {
    int granted = 0;
    int refused = 0;
    int turns = 0;
    Boolean before = null;
    Excerpt last = null;
    for (Excerpt line : exchange.said()) {
      int code = statusAt(line.strip().text());
      if (isGranted(code) || code == 401 || code == 403) {
        granted += isGranted(code) ? 1 : 0;
        refused += isGranted(code) ? 0 : 1;
        turns += before != null && before != isGranted(code) ? 1 : 0;
        before = isGranted(code);
        last = line;
      }
    }
    if (turns >= FEWEST && granted >= 2 && refused >= 2) {
      sheet.flag(ALTERNATES, true, last.place(), "the same command was granted and refused in turn, " + (granted + refused) + " times in all");
    }
  }

  /** The status with which a line begins and after which it ends or names a node; -1 for other lines. */
  private static int statusAt(String line) {
    boolean alone = line.length() == 3 || line.length() > 3 && line.length() < LONGEST_LINE && line.charAt(3) == ' ';
    int code = alone ? 0 : -1;
    for (int i = 0; i < 3 && code >= 0; i++) {
      int digit = line.charAt(i) - '0';
      code = digit < 0 || digit > 9 ? -1 : code * 10 + digit;
    }
    return code;
  }

  private static boolean tells(String name, List<Exchange> same) {
    Map<String, Boolean> outcomes = new HashMap<>();
    for (Exchange exchange : same) {
      Header header = Targets.header(exchange.response().headers(), name);
      boolean granted = isGranted(exchange.response().code());
      Boolean before = header == null ? Boolean.valueOf(!granted) : outcomes.putIfAbsent(header.value().text(), granted);
      if (before != null && before != granted) {
        return false;
      }
    }
    return outcomes.size() > 1;
  }

  private static boolean isGranted(int code) {
    return code >= 200 && code < 300 || code == 304;
  }

  private static boolean isRefused(int code) {
    return code == 401 || code == 403 || code == 302 || code == 303;
  }
}
