package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.engine.Ascii;
import org.why401.engine.Words;

/**
 * What is wrong with a Basic value (RFC 7617 section 2), in words of the fact {@code auth.problem}: never what it says. Used by
 * the reader, and by the redaction, so that its marks keep what a diagnosis needs.
 */
public final class BasicFaults {

  /** What people read of each. */
  static final Map<String, String> SAYS = Words.table(
      "not-base64", "the Basic value is not base64",
      "no-colon", "the Basic value has no colon between user and password",
      "colon-in-user", "the user's name is a URI, and ends for the server at its first colon",
      "wrong-user", "the password is a token that goes with another, fixed user name",
      "not-text", "the Basic value does not decode to text",
      "unset", "a program wrote what stands for no value in place of user or password",
      "double-encoded", "the Basic value was encoded twice",
      "empty", "user and password are empty",
      "empty-password", "the password is empty",
      "placeholder", "a placeholder was sent in place of user or password",
      "line-break", "a line break was encoded with the password",
      "white-space", "white space was encoded at an end of user or password",
      "quoted", "quotes were encoded with user or password",
      "invisible", "user or password has a character that pasting brings along",
      "non-ascii", "user or password has characters outside ASCII",
      "not-utf-8", "user or password is not in UTF-8");

  /** Schemes of URIs that serve as names: no user is called so, and a password behind them has a further colon. */
  private static final String URIS = "urn http https did arn acct spiffe mailto sip tag oid crn uuid ldap uri";

  private static final String[][] FIXED_USERS = {
      {"pypi-", " __token__ "}, {"ya29.", " oauth2accesstoken _dcgcloud_token "}, {"glcbt-", " gitlab-ci-token "}, {"{\"type\"", " _json_key "}, {"{ \"type\"", " _json_key "},
      {"{\n  \"type\"", " _json_key "}};
  private static final int SHORTEST_TOKEN = 8;
  private static final int LONGEST_TWICE = 4_096;

  private BasicFaults() {}

  /** The faults of an encoded value, most telling first; empty where there is none. */
  public static List<String> of(String token) {
    byte[] bytes = Base64.decode(token);
    if (bytes == null) {
      return List.of("not-base64");
    }
    String plain = Base64.text(bytes);
    List<String> faults = new ArrayList<>();
    int colon = plain.indexOf(':');
    if (isEncodedTwice(plain)) {
      faults.add("double-encoded");
      return faults;
    }
    if (colon < 0 && !Characters.isPrintable(plain)) {
      return List.of("not-text");
    }
    if (colon < 0) {
      faults.add("no-colon");
    }
    String user = colon < 0 ? plain : plain.substring(0, colon);
    String password = colon < 0 ? "" : plain.substring(colon + 1);
    if (plain.equals(":")) {
      faults.add("empty");
    } else if (colon >= 0 && password.isEmpty()) {
      faults.add("empty-password");
    }
    if (Masks.isUnset(user) || Masks.isUnset(password)) {
      faults.add("unset");
    }
    if (Masks.isPlaceholder(user) || Masks.isPlaceholder(password)) {
      faults.add("placeholder");
    }
    if (Words.has(URIS, Ascii.lower(user)) && password.indexOf(':') > 0) {
      faults.add("colon-in-user");
    }
    if (isWrongUser(user, password)) {
      faults.add("wrong-user");
    }
    characters(plain, user, password, faults);
    if (colon >= 0) {
      charset(bytes, plain, faults);
    }
    return faults;
  }

  /** Tokens whose beginning tells which user name they go with: PyPI, Google's registries, GitLab's CI jobs. */
  private static boolean isWrongUser(String user, String password) {
    for (String[] fixed : FIXED_USERS) {
      if (password.startsWith(fixed[0]) && password.length() > fixed[0].length() + SHORTEST_TOKEN) {
        return fixed[1].indexOf(" " + user + " ") < 0 || user.isEmpty();
      }
    }
    return false;
  }

  private static void characters(String plain, String user, String password, List<String> faults) {
    if (plain.indexOf('\n') >= 0 || plain.indexOf('\r') >= 0) {
      faults.add("line-break");
    } else if (Characters.isEdged(user) || Characters.isEdged(password)) {
      faults.add("white-space");
    }
    if (isQuoted(plain) || isQuoted(password)) {
      faults.add("quoted");
    }
  }

  private static void charset(byte[] bytes, String plain, List<String> faults) {
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    if (ascii) {
      return;
    }
    boolean utf8 = Utf8.decode(bytes).indexOf('\ufffd') < 0;
    if (utf8 && Characters.firstPasted(plain) >= 0) {
      faults.add("invisible");
      return;
    }
    faults.add("non-ascii");
    if (!utf8) {
      faults.add("not-utf-8");
    }
  }

  /** What was encoded is itself a Basic value, with its scheme or without. */
  private static boolean isEncodedTwice(String plain) {
    String inner = plain.strip();
    boolean scheme = inner.length() > 6 && inner.substring(0, 6).equalsIgnoreCase("Basic ");
    inner = scheme ? inner.substring(6).strip() : inner;
    if (inner.length() < 8 || inner.length() > LONGEST_TWICE) {
      return false;
    }
    byte[] bytes = Base64.decode(inner);
    String text = bytes == null ? "" : Base64.text(bytes);
    return text.indexOf(':') >= 0 && Characters.isPrintable(text);
  }

  private static boolean isQuoted(String text) {
    int last = text.length() - 1;
    return last > 0 && (text.charAt(0) == '"' || text.charAt(0) == '\'') && text.charAt(last) == text.charAt(0);
  }
}
