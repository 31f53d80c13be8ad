package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/**
 * A JSON Web Token (RFC 7519), read but not verified.
 *
 * @param token    as it stands; its signature is a secret
 * @param header   the JOSE header
 * @param payload  the claims; null where they are encrypted or can't be read
 * @param problems what is wrong with its form; words of the fact {@code jwt.problem}
 */
public record Jwt(Excerpt token, Json.Obj header, Json.Obj payload, List<Problem> problems) {

  private static final Set<String> ACCESS = Words.of("bearer/typ access/use access/token_type access/type");
  private static final Set<String> ID = Words.of("id/typ id/use");
  private static final Set<String> REFRESH = Words.of("refresh/typ offline/typ refresh/use refresh/token_type refresh/type");

  public Jwt {
    problems = List.copyOf(problems);
  }

  /** A claim that is a string, or null. */
  public String claim(String name) {
    return payload != null && payload.get(name) instanceof Json.Text text ? text.value().text() : null;
  }

  /** A header parameter that is a string, or null. */
  public String parameter(String name) {
    return header.get(name) instanceof Json.Text text ? text.value().text() : null;
  }

  /** A claim of one string or many (RFC 7519 section 4.1.3); empty where there is none. */
  public List<String> claims(String name) {
    Json value = payload == null ? null : payload.get(name);
    List<String> all = new ArrayList<>();
    if (value instanceof Json.Arr many) {
      for (Json one : many.items()) {
        if (one instanceof Json.Text text) {
          all.add(text.value().text());
        }
      }
    } else if (value instanceof Json.Text one) {
      all.add(one.value().text());
    }
    return all;
  }

  /** A claim that is a time in seconds since 1970 (RFC 7519 section 2, NumericDate), or null; milliseconds are read as what they mean. */
  public Long time(String name) {
    double number = payload == null ? Double.NaN : number(payload.get(name));
    if (!(Math.abs(number) < 1e15)) {
      return null;
    }
    return (long) (isMilliseconds(number) ? number / 1000 : number);
  }

  /**
   * What it is for: {@code access}, {@code id}, {@code refresh}, or null where it does not say. RFC 9068 says at+jwt in the header's typ; Keycloak
   * Bearer, ID, Refresh and Offline in a claim of that name; Cognito id and access in token_use; Django's simplejwt access and refresh in
   * token_type; Flask-JWT-Extended the same in type.
   */
  public String kind() {
    String type = lower(parameter("typ"));
    List<String> claimed = List.of(lower(claim("typ")) + "/typ", lower(claim("token_use")) + "/use", lower(claim("token_type")) + "/token_type",
        lower(claim("type")) + "/type");
    if (type.endsWith("at+jwt") || says(claimed, ACCESS)) {
      return "access";
    }
    if (says(claimed, ID)) {
      return "id";
    }
    if (type.equals("rt+jwt") || says(claimed, REFRESH)) {
      return "refresh";
    }
    if (payload == null) {
      return null;
    }
    if (payload.get("scope") != null || payload.get("scp") != null) {
      return "access";
    }
    return payload.get("nonce") != null || payload.get("at_hash") != null ? "id" : null;
  }

  /** What its holder must prove besides: {@code dpop} (RFC 9449 section 6.1), {@code mtls} (RFC 8705 section 3.1); empty for a plain bearer token. */
  public List<String> bound() {
    List<String> bound = new ArrayList<>();
    if (payload != null && payload.get("cnf") instanceof Json.Obj confirmation) {
      if (confirmation.get("jkt") != null) {
        bound.add("dpop");
      }
      if (confirmation.get("x5t#S256") != null) {
        bound.add("mtls");
      }
    }
    return bound;
  }

  private static boolean says(List<String> claimed, Set<String> words) {
    for (String claim : claimed) {
      if (words.contains(claim)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text == null ? "" : Ascii.lower(text);
  }

  /** A time after the year 5000 is one in milliseconds. */
  static boolean isMilliseconds(double number) {
    return number > 1e11;
  }

  private static double number(Json value) {
    if (value instanceof Json.Num digits) {
      return digits.value();
    }
    if (value instanceof Json.Text text && !text.value().isEmpty() && text.value().text().length() < 20) {
      return new Json.Num(text.value()).value();
    }
    return Double.NaN;
  }
}
