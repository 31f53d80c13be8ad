package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.why401.engine.Excerpt;

/**
 * A JSON Web Token (RFC 7519), read but not verified.
 *
 * @param token    as it stands; its signature is a secret
 * @param header   the JOSE header
 * @param payload  the claims; null where they are encrypted or can't be read
 * @param problems what is wrong with its form; words of the fact {@code jwt.problem}
 */
public record Jwt(Excerpt token, Json.Obj header, Json.Obj payload, List<Problem> problems) {

  public Jwt {
    problems = List.copyOf(problems);
  }

  /** Whether a redaction kept only some of it (see {@link JwtMark}): what it does not show may have been there. */
  public boolean partial() {
    return Mark.read(token.text()) != null;
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
   * What it is for: {@code access}, {@code id}, {@code refresh}, or null where it does not say. Keycloak says Bearer, ID, Refresh in typ;
   * Cognito access, id in token_use; RFC 9068 at+jwt in the header's typ.
   */
  public String kind() {
    String type = lower(parameter("typ"));
    String use = lower(claim("token_use"));
    String claimed = lower(claim("typ"));
    if (type.endsWith("at+jwt") || use.equals("access") || claimed.equals("bearer")) {
      return "access";
    }
    if (use.equals("id") || claimed.equals("id")) {
      return "id";
    }
    if (claimed.equals("refresh") || use.equals("refresh") || type.equals("rt+jwt")) {
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

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
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
