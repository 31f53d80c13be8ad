package org.why401.site.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.why401.site.read.Page;

/** Status codes as readers know them. */
final class Statuses {

  private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(200, "OK"), Map.entry(301, "Moved Permanently"), Map.entry(302, "Found"),
      Map.entry(303, "See Other"), Map.entry(307, "Temporary Redirect"), Map.entry(308, "Permanent Redirect"), Map.entry(400, "Bad Request"),
      Map.entry(401, "Unauthorized"), Map.entry(403, "Forbidden"), Map.entry(404, "Not Found"), Map.entry(407, "Proxy Authentication Required"),
      Map.entry(419, "Page Expired"), Map.entry(429, "Too Many Requests"), Map.entry(440, "Login Time-out"), Map.entry(498, "Invalid Token"),
      Map.entry(499, "Token Required"), Map.entry(500, "Internal Server Error"), Map.entry(502, "Bad Gateway"), Map.entry(503, "Service Unavailable"),
      Map.entry(504, "Gateway Timeout"), Map.entry(511, "Network Authentication Required"));

  private Statuses() {}

  /** How many of the diagnoses have each status: the most frequent first. */
  static Map<Integer, Integer> counted(List<Page> diagnoses) {
    Map<Integer, Integer> counts = new TreeMap<>();
    diagnoses.forEach(page -> page.get("statuses").forEach(status -> counts.merge(status.asInt(0), 1, Integer::sum)));
    Map<Integer, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** Its reason phrase, or the empty text. */
  static String name(int code) {
    return NAMES.getOrDefault(code, "");
  }

  /** The family whose colour and shape it has: ask, refuse, proxy, server or fine. */
  static String family(int code) {
    return switch (code) {
      case 401, 419, 440, 498, 499 -> "ask";
      case 407, 502, 511 -> "proxy";
      default -> code < 400 ? "fine" : code < 500 ? "refuse" : "server";
    };
  }
}
