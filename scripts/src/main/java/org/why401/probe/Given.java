package org.why401.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that a person gave for a URL. They belong to that URL's origin. */
public final class Given {

  /** Java's client writes these itself and lets nobody else. */
  private static final Set<String> OWN = Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding", "http2-settings");
  /** What may go to every origin: it can't be a credential. */
  private static final Set<String> OPEN = Set.of("accept", "accept-language", "accept-charset", "user-agent", "cache-control", "pragma", "x-requested-with");

  /** A header's name as given, and its value. */
  record Pair(String name, String value) {}

  private final List<Pair> pairs;

  private Given(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * Reads lines such as {@code Accept: text/html}.
   *
   * @throws IllegalArgumentException with a message for the person who gave a line that can't be sent; no value is in it
   */
  public static Given of(List<String> lines) {
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      if (name.isEmpty() || !isToken(name)) {
        throw new IllegalArgumentException("-H: a header has no name. Write it like -H 'Name: value'.");
      }
      if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("-H " + name + ": the HTTP client writes this header itself, so it can't be given. curl -v can send it: curl -v ... 2>&1 | why401");
      }
      String value = line.substring(colon + 1).strip();
      if (!isPrintable(value)) {
        throw new IllegalArgumentException("-H " + name + ": its value holds a line break or a character that no header may carry.");
      }
      pairs.add(new Pair(name, value));
    }
    return new Given(pairs);
  }

  /** Those that go to an origin: all to their own, to others only what can't be a credential. */
  List<Pair> to(boolean ownOrigin) {
    return ownOrigin ? pairs : pairs.stream().filter(pair -> OPEN.contains(pair.name.toLowerCase(Locale.ROOT))).toList();
  }

  /** The names of those that stay behind when another origin is asked. */
  List<String> kept() {
    return pairs.stream().map(Pair::name).filter(name -> !OPEN.contains(name.toLowerCase(Locale.ROOT))).distinct().toList();
  }

  boolean has(String name) {
    return pairs.stream().anyMatch(pair -> pair.name.equalsIgnoreCase(name));
  }

  /** With Basic credentials from a URL's userinfo (RFC 3986 section 3.2.1), as curl sends them; a given Authorization goes before. */
  Given with(Pair credentials) {
    if (credentials == null || has(credentials.name)) {
      return this;
    }
    List<Pair> all = new ArrayList<>(pairs);
    all.add(credentials);
    return new Given(all);
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7f || c > 0xff) {
        return false;
      }
    }
    return true;
  }
}
