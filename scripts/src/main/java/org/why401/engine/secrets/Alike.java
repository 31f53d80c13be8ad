package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Percents;

/**
 * Numbers secrets where their marks alone would make different ones look alike, or equal ones look different: a nonce that is used
 * again, a token that a cookie and a header should share. A running number tells nothing of a secret but where else it stands.
 */
public final class Alike {

  private Alike() {}

  /** The sightings, some with a number more. {@code cut}: by where they begin, what was sent of secrets that a shell took a part of. */
  public static List<Sighting> numbered(String text, List<Sighting> seen, Map<Integer, String> cut) {
    List<String> secrets = new ArrayList<>();
    Map<String, Set<String>> byLabel = new HashMap<>();
    Map<String, Set<String>> bySecret = new HashMap<>();
    for (Sighting sighting : seen) {
      String said = text.substring(sighting.start(), sighting.end());
      String secret = cut.containsKey(sighting.start()) ? cut.get(sighting.start()) : secret(said, sighting.kind());
      secrets.add(secret);
      byLabel.computeIfAbsent(sighting.label(), label -> new HashSet<>()).add(secret);
      bySecret.computeIfAbsent(secret, one -> new HashSet<>()).add(sighting.label());
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int taken = taken(text);
    List<Sighting> numbered = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Sighting sighting = seen.get(i);
      boolean telling = byLabel.get(sighting.label()).size() > 1 || bySecret.get(secrets.get(i)).size() > 1;
      if (telling) {
        numbers.putIfAbsent(secrets.get(i), taken + numbers.size() + 1);
      }
      numbered.add(telling ? sighting.with(Mark.NUMBER + " " + numbers.get(secrets.get(i))) : sighting);
    }
    return numbered;
  }

  /** What is compared: of a pair with a user whose name is shown the password, and no escapes of URLs. */
  private static String secret(String said, String kind) {
    if (kind.startsWith("Basic")) {
      String pair = Basic.decode(said);
      int colon = pair == null ? -1 : pair.indexOf(':');
      return pair == null ? said : colon > 0 && Basic.isName(pair.substring(0, colon)) ? pair.substring(colon + 1) : pair;
    }
    return Percents.decode(said);
  }

  /** The highest number that an earlier redaction gave. */
  private static int taken(String text) {
    int highest = 0;
    String before = ", " + Mark.NUMBER + " ";
    for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
      int number = 0;
      for (int i = at + before.length(); i < text.length() && Ascii.isDigit(text.charAt(i)) && number < 100_000; i++) {
        number = number * 10 + text.charAt(i) - '0';
      }
      highest = Math.max(highest, number);
    }
    return highest;
  }
}
