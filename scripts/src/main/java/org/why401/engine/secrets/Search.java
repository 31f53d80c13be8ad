package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All finders together. */
public final class Search {

  private Search() {}

  /** The credentials in a text of any kind. They may overlap. */
  public static List<Sighting> all(String text) {
    List<Sighting> seen = new ArrayList<>();
    find(text, seen);
    Unquoted plain = Unquoted.of(text);
    if (plain != null) {
      List<Sighting> inside = new ArrayList<>();
      find(plain.text(), inside);
      for (Sighting one : inside) {
        seen.add(new Sighting(plain.starts()[one.start()], plain.starts()[one.end()], one.kind(), one.detail(), one.rank()));
      }
    }
    return seen;
  }

  private static void find(String text, List<Sighting> seen) {
    Assignments.find(text, seen);
    Jwts.find(text, seen);
    Prefixes.find(text, seen);
    Urls.find(text, seen);
    Passages.find(text, seen);
    Commands.find(text, seen);
  }

  /** The credentials in the value of a header whose name is known. */
  public static List<Sighting> header(String name, String value) {
    List<Sighting> seen = new ArrayList<>();
    switch (Names.of(name)) {
      case CREDENTIALS -> Credentials.find(value, 0, value.length(), false, seen);
      case CHALLENGE -> Credentials.challenge(value, 0, value.length(), seen);
      case COOKIE -> Cookies.sent(value, 0, value.length(), seen);
      case SET_COOKIE -> Cookies.set(value, 0, value.length(), seen);
      case PASSWORD, TOKEN -> whole(name, value, seen);
      default -> {
        if (Names.header(name)) {
          whole(name, value, seen);
        }
      }
    }
    return seen;
  }

  /** A token that stands alone. */
  public static Sighting token(String token, int start, int end) {
    boolean jwt = token.startsWith("ey") && token.indexOf('.') > 0;
    Sighting seen = jwt ? Jwts.sighting(token, 0, token.length()) : Sighting.of("token", start, end);
    return new Sighting(start, end, seen.kind(), seen.detail(), seen.rank());
  }

  /** Copies of what was found, elsewhere in the text, encoded or not. */
  public static List<Sighting> copies(String text, List<Sighting> found) {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (Sighting sighting : found) {
      secrets.putIfAbsent(text.substring(sighting.start(), sighting.end()), sighting.kind());
    }
    Map<String, String> worth = new LinkedHashMap<>();
    for (Map.Entry<String, String> secret : Copies.withParts(secrets).entrySet()) {
      if (Copies.copied(secret.getKey())) {
        worth.put(secret.getKey(), secret.getValue());
      }
    }
    List<Sighting> seen = new ArrayList<>();
    Copies.find(text, worth, seen);
    return seen;
  }

  /** Sorted, without what stands in the marks of an earlier redaction, and overlapping ones made one under the name that tells most. */
  public static List<Sighting> merged(String text, List<Sighting> seen) {
    List<Sighting> sorted = new ArrayList<>(Marks.outside(text, seen));
    sorted.sort(null);
    List<Sighting> merged = new ArrayList<>();
    for (Sighting next : sorted) {
      Sighting last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && next.start() < last.end()) {
        boolean longer = next.rank() == last.rank() && next.end() - next.start() > last.end() - last.start();
        Sighting best = next.rank() > last.rank() || longer ? next : last;
        merged.set(merged.size() - 1, new Sighting(last.start(), Math.max(last.end(), next.end()), best.kind(), best.detail(), best.rank()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static void whole(String name, String value, List<Sighting> seen) {
    if (!value.isEmpty() && !Looks.hidden(value)) {
      seen.add(Sighting.of(Names.label(name, Names.of(name)), value, 0, value.length()));
    }
  }
}
