package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/**
 * What a redaction keeps of a JSON Web Token, written and read back: {@code exp}, {@code nbf}, {@code iat}, {@code alg}, {@code kid},
 * {@code iss}, {@code aud}, {@code scope}, {@code kind}, {@code bound} and what is wrong with its form. What a mark does not name, the token did not have; a value
 * that is too long or odd to show is {@code hidden}. The signature, the subject and all other claims go.
 */
public final class JwtMark {

  private static final int LONGEST_VALUE = 80;
  private static final int MOST_AUDIENCES = 5;
  /** The year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final String UNSIGNED = "alg-none";
  /** Stands for a value that is there and not shown. */
  public static final String HIDDEN = "hidden";
  private static final String[] TIMES = {"exp", "nbf", "iat"};

  private JwtMark() {}

  /** The details of the token's mark in their order, such as {@code exp 2026-11-18 10:00:00Z}; none has a comma or bracket. */
  public static List<String> details(Jwt jwt) {
    List<String> details = new ArrayList<>();
    if (jwt.payload() != null) {
      for (String name : TIMES) {
        Long time = jwt.time(name);
        if (time != null) {
          details.add(name + " " + print(time));
        } else if (name.equals("exp") && jwt.payload().get("exp") == null) {
          details.add("no exp");
        } else if (jwt.payload().get(name) != null) {
          details.add(name + " " + HIDDEN);
        }
      }
    }
    add("alg", jwt.parameter("alg"), details);
    add("kid", jwt.parameter("kid"), details);
    add("iss", jwt.claim("iss"), details);
    List<String> audiences = jwt.claims("aud");
    for (String audience : audiences.subList(0, Math.min(MOST_AUDIENCES, audiences.size()))) {
      add("aud", audience, details);
    }
    if (audiences.size() > MOST_AUDIENCES) {
      details.add("aud " + HIDDEN);
    }
    add("scope", String.join(" ", jwt.claims("scope").isEmpty() ? jwt.claims("scp") : jwt.claims("scope")), details);
    add("kind", jwt.kind(), details);
    jwt.bound().forEach(bound -> add("bound", bound, details));
    for (Problem problem : jwt.problems()) {
      // The algorithm says that itself.
      if (!problem.word().equals(UNSIGNED)) {
        add("problem", problem.word(), details);
      }
    }
    return details;
  }

  /** The token of which these details were kept, or null where the mark is no token's or keeps nothing. */
  static Jwt read(Excerpt token, Mark mark) {
    boolean marksToken = mark.kind().equals("JWT") || mark.kind().equals("JWE");
    if (!marksToken || mark.details().isEmpty() || token.place() == null) {
      return null;
    }
    List<String> header = new ArrayList<>();
    List<String> payload = new ArrayList<>();
    List<String> audiences = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String detail : mark.details()) {
      int space = detail.indexOf(' ');
      String name = space < 0 ? detail : detail.substring(0, space);
      String value = space < 0 ? "" : detail.substring(space + 1);
      if (!plain(value)) {
        continue;
      }
      switch (name) {
        case "alg", "kid" -> header.add(member(name, value));
        case "iss", "scope" -> payload.add(member(name, value));
        case "aud" -> audiences.add("\"" + value + "\"");
        case "bound" -> payload.add("\"cnf\":{\"" + (value.equals("mtls") ? "x5t#S256" : "jkt") + "\":\"\"}");
        case "kind" -> payload.add(member("token_use", value));
        case "problem" -> problems.add(new Problem(value, "whoever hid the token says of it: " + value, token.place()));
        case "exp", "nbf", "iat" -> time(name, value, payload);
        default -> { }
      }
    }
    if (mark.has("alg none")) {
      problems.add(new Problem(UNSIGNED, "the token says that it is not signed", token.place()));
    }
    if (!audiences.isEmpty()) {
      payload.add("\"aud\":[" + String.join(",", audiences) + "]");
    }
    boolean claims = !payload.isEmpty() || mark.has("no exp");
    return new Jwt(token, object(header, token), claims ? object(payload, token) : null, problems);
  }

  private static void time(String name, String value, List<String> payload) {
    Long seconds = IsoTime.read(value);
    int digits = seconds == null && value.length() < 10 ? HttpDate.number(value) : -1;
    boolean number = seconds != null || digits >= 0;
    payload.add(number ? "\"" + name + "\":" + (seconds != null ? seconds : digits) : member(name, value));
  }

  private static String print(long seconds) {
    return seconds < 0 || seconds > LAST_SECOND ? "beyond" : IsoTime.print(seconds).replace('T', ' ');
  }

  private static void add(String name, String value, List<String> details) {
    if (value != null && !value.isEmpty()) {
      details.add(name + " " + (value.length() <= LONGEST_VALUE && plain(value) ? value : HIDDEN));
    }
  }

  /** No character that ends a mark, a value or a header wherever it may stand; no userinfo. */
  private static boolean plain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && " .:/_-+~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String member(String name, String value) {
    return "\"" + name + "\":\"" + value + "\"";
  }

  private static Json.Obj object(List<String> members, Excerpt token) {
    Json read = JsonReader.read(Excerpt.decoded("{" + String.join(",", members) + "}", token.place()));
    return read instanceof Json.Obj object ? object : new Json.Obj(List.of(), token.place());
  }
}
