package org.why401.engine.secrets;

import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/** What the name of a header, parameter, member or variable says about its value. */
public final class Names {

  /** What kind of secret stands under a name. {@code QUERY}: only in a query or a form. */
  enum Kind { NONE, CREDENTIALS, CHALLENGE, COOKIE, SET_COOKIE, PASSWORD, TOKEN, QUERY }

  private static final String PASSWORDS = "password passwd pwd passphrase passcode pass pin otp userpwd";
  private static final String TOKENS = "token secret apikey jwt signature sig hmac assertion credentials sessionid jsessionid phpsessid samlresponse bearer "
      + "rspauth authkey accesskey";
  private static final String KEY_OWNERS = "api access secret private auth subscription client session consumer app account shared functions function master storage "
      + "service encryption signing license admin user project x";
  private static final String WHOLE = "code_verifier device_code authorization_code auth_code session_id client_assertion id_token_hint x_auth "
      + "x_goog_credential x_amz_credential oauth_verifier csrf xsrf connect.sid _auth";
  private static final String IN_QUERIES = "code key auth sid session ticket samlrequest";
  private static final String SAFE = "token_type public_key sec_websocket_key sec_web_socket_key cache_key surrogate_key x_cache_key requested_token "
      + "subject_token_type authorization_signed_headers public_key_pins htpasswd";
  /** How names end that say something about a secret: {@code JsonWebTokenError: jwt malformed} is a message. */
  private static final String[] NO_SECRET = {"error", "exception", "fault", "failure", "failed", "warning", "expired", "invalid", "revoked", "missing", "required", "_status",
      "_type", "_expires", "_expiry", "_ttl", "_limit", "_remaining", "_count", "_length", "algorithm", "_url", "_uri", "_endpoint"};
  private static final String[] IN_HEADERS = {"token", "secret", "key", "password", "passwd", "session", "signature", "credential", "csrf", "xsrf", "assertion"};

  private Names() {}

  static Kind of(String name) {
    String plain = plain(name);
    if (plain.endsWith("authorization") || plain.equals("authorization_header")) {
      return Kind.CREDENTIALS;
    }
    if (plain.endsWith("www_authenticate") || plain.equals("proxy_authenticate")) {
      return Kind.CHALLENGE;
    }
    if (plain.equals("cookie") || plain.equals("http_cookie") || plain.equals("cookies")) {
      return Kind.COOKIE;
    }
    if (plain.equals("set_cookie") || plain.equals("set_cookie2")) {
      return Kind.SET_COOKIE;
    }
    if (Words.has(SAFE, plain) || plain.startsWith("access_control") || isCode(name)) {
      return Kind.NONE;
    }
    String last = plain.substring(Math.max(plain.lastIndexOf('_'), plain.lastIndexOf('.')) + 1);
    if (Words.has(PASSWORDS, last) || last.endsWith("password") || last.endsWith("passwd")) {
      return Kind.PASSWORD;
    }
    if (Words.has(WHOLE, plain) || Words.has(TOKENS, last) || last.endsWith("token") || last.endsWith("secret") || last.endsWith("apikey")
        || last.equals("key") && ownedKey(plain)) {
      return Kind.TOKEN;
    }
    return Words.has(IN_QUERIES, plain) ? Kind.QUERY : Kind.NONE;
  }

  /** {@code InvalidAuthenticationToken}, {@code telegram.error.InvalidToken}: the code of an error, and behind it a sentence. */
  private static boolean isCode(String name) {
    int last = name.lastIndexOf('.') + 1;
    return name.startsWith("Invalid", last) || name.startsWith("Expired", last) || name.startsWith("Missing", last);
  }

  /** Whether a header of that name carries a secret; headers' names are chosen freely, so any that sounds like it counts. */
  public static boolean header(String name) {
    String plain = plain(name);
    for (String end : NO_SECRET) {
      if (plain.endsWith(end)) {
        return false;
      }
    }
    if (isCode(name) || Words.has(SAFE, plain) || plain.startsWith("x_ratelimit") || plain.startsWith("ratelimit") || plain.startsWith("access_control")) {
      return false;
    }
    for (String part : IN_HEADERS) {
      if (plain.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parameter of that name, in a query or a form, carries a secret. */
  public static boolean parameter(String name) {
    Kind kind = of(name);
    return kind == Kind.PASSWORD || kind == Kind.TOKEN || kind == Kind.QUERY || kind == Kind.CREDENTIALS;
  }

  /** Whether a key's id and a scope stand under that name, slashes between (AWS Signature Version 4, in a query). */
  static boolean isScope(String name) {
    String plain = plain(name);
    return plain.equals("x_amz_credential") || plain.equals("x_goog_credential");
  }

  /** The kind that a mark names. */
  static String label(String name, Kind kind) {
    String plain = plain(name);
    if (plain.equals("provided")) {
      return "API key";
    }
    if (kind == Kind.PASSWORD) {
      return "password";
    }
    if (plain.equals("code") || plain.endsWith("_code")) {
      return "code";
    }
    if (plain.endsWith("key")) {
      return "API key";
    }
    if (plain.endsWith("secret")) {
      return "secret";
    }
    if (plain.contains("sig") || plain.contains("hmac") || plain.equals("mac")) {
      return "signature";
    }
    if (plain.contains("sess") || plain.endsWith("sid")) {
      return "session id";
    }
    return plain.contains("token") || plain.contains("jwt") || plain.contains("bearer") ? "token" : "secret";
  }

  private static boolean ownedKey(String plain) {
    String owners = plain.substring(0, Math.max(0, plain.length() - 4));
    for (StringTokenizer parts = new StringTokenizer(owners, "._"); parts.hasMoreTokens();) {
      if (Words.has(KEY_OWNERS, parts.nextToken())) {
        return true;
      }
    }
    return false;
  }

  /** Lower case, words parted by {@code _}: {@code accessToken}, {@code Access-Token} and {@code ACCESS_TOKEN} are one name. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = c >= 'A' && c <= 'Z' && i > 0 && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
      if (hump) {
        plain.append('_');
      }
      plain.append(c == '-' || c == ':' ? '_' : c);
    }
    return Ascii.lower(plain.toString());
  }
}
