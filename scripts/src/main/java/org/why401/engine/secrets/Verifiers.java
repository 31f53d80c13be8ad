package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.http.Sha256;

/** Says of a hidden code_verifier whether it fits a code_challenge that the text shows (RFC 7636 section 4.6): hidden, nobody can try. */
public final class Verifiers {

  private static final String VERIFIER = "code_verifier";
  private static final String CHALLENGE = "code_challenge=";
  private static final int MOST = 100;

  private Verifiers() {}

  /** The sightings, those of verifiers with the detail {@code fits S256} or {@code fits plain} where they do. */
  public static List<Sighting> told(String text, List<Sighting> seen) {
    if (!text.contains(VERIFIER) || !text.contains(CHALLENGE)) {
      return seen;
    }
    Set<String> challenges = challenges(text);
    List<Sighting> told = new ArrayList<>();
    for (Sighting sighting : seen) {
      String before = text.substring(Math.max(0, sighting.start() - VERIFIER.length() - 6), sighting.start());
      boolean verifier = before.contains(VERIFIER);
      String secret = verifier ? text.substring(sighting.start(), sighting.end()) : "";
      String fits = !verifier ? null : challenges.contains(Sha256.base64Url(secret)) ? "fits S256" : challenges.contains(secret) ? "fits plain" : null;
      told.add(sighting.with(fits));
    }
    return told;
  }

  private static Set<String> challenges(String text) {
    Set<String> challenges = new HashSet<>();
    for (int at = text.indexOf(CHALLENGE); at >= 0 && challenges.size() < MOST; at = text.indexOf(CHALLENGE, at + 1)) {
      int end = at + CHALLENGE.length();
      while (end < text.length() && (Looks.isWordChar(text.charAt(end)) || text.charAt(end) == '~')) {
        end++;
      }
      challenges.add(text.substring(at + CHALLENGE.length(), end));
    }
    return challenges;
  }
}
