package org.why401.cli;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.Problem;

/** What is wrong with a token by itself: its form, and its times against the clock. */
final class JwtFaults {

  private static final long TOLERANCE = 60;

  private JwtFaults() {}

  /** One sentence each; {@code now} is null where no clock counts. */
  static List<String> of(Jwt jwt, Long now) {
    List<String> faults = new ArrayList<>();
    for (Problem problem : jwt.problems()) {
      if (!problem.word().equals("encrypted")) {
        faults.add(sentence(problem.says()));
      }
    }
    Long exp = jwt.time("exp");
    Long nbf = jwt.time("nbf");
    Long iat = jwt.time("iat");
    if (now != null && exp != null && exp <= now) {
      faults.add("It ended " + Durations.words(now - exp) + " ago. A server that checks exp refuses it.");
    }
    if (now != null && nbf != null && nbf > now) {
      faults.add("It is not valid yet: it begins in " + Durations.words(nbf - now) + ".");
    }
    if (now != null && iat != null && iat > now + TOLERANCE) {
      faults.add("It was issued " + Durations.words(iat - now) + " from now: its issuer's clock or this one is wrong.");
    }
    Long start = nbf != null ? nbf : iat;
    if (exp != null && start != null && exp <= start) {
      faults.add("It ends before it begins.");
    }
    return faults;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
  }
}
