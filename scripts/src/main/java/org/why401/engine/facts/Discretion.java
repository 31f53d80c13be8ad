package org.why401.engine.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes texts fit to be shown: the secrets that an exchange is known to carry, and whatever looks like one, are replaced by their
 * length.
 *
 * @param secrets the exchange's own tokens, passwords and cookie values, longest first
 */
record Discretion(List<String> secrets) {

  static final int LONGEST = 200;
  private static final int READ = 600;
  private static final int LONG_RUN = 20;
  private static final int VERY_LONG_RUN = 32;

  private static final Set<String> SCHEMES = Set.of("bearer", "basic", "token", "dpop", "negotiate", "ntlm", "apikey");
  /** What follows "Bearer" in sentences and is no token. */
  private static final Set<String> WORDS = Set.of("token", "tokens", "auth", "authentication", "authorization", "credentials", "scheme", "header",
      "realm", "or", "and", "is", "was", "are", "not", "prefix", "challenge", "required", "in", "to", "format", "string", "type", "value", "from",
      "for", "must", "but", "with", "access", "has", "expired", "invalid", "missing", "error", "of", "on", "by", "the", "could", "cannot", "can");
  private static final String[] SURE_NAMES = {"password", "passwd", "pwd", "passphrase", "secret", "apikey", "api_key", "api-key", "access_token",
      "refresh_token", "id_token", "auth_token", "private_token", "session_token", "client_assertion", "assertion", "samlresponse", "signature"};
  private static final Set<String> NAMES = Set.of("token", "key", "code", "session", "sessionid", "sid", "sig", "authorization", "ticket", "cookie",
      "jwt", "credential", "hash", "user", "username", "login", "state", "nonce");

  /** Whether a header, parameter or member of that name holds a secret. */
  static boolean isSecretName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isSure(lower) || lower.endsWith("token") || lower.endsWith("-key") || lower.endsWith("authorization") || lower.contains("cookie")
        || lower.equals("code") || lower.equals("jwt") || lower.equals("dpop") || lower.equals("sig") || lower.equals("key")
        || lower.contains("session") && !lower.contains("state");
  }

  /** The text, at most {@value #LONGEST} characters of it, without its secrets. */
  String text(String text) {
    if (text == null) {
      return null;
    }
    String plain = text.length() > READ ? text.substring(0, READ) : text;
    for (String secret : secrets) {
      plain = plain.replace(secret, "(" + Measures.characters(secret.length()) + ")");
    }
    plain = hideRuns(plain);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "\u2026" : plain;
  }

  private String hideRuns(String text) {
    StringBuilder shown = new StringBuilder();
    String name = "";
    String scheme = "";
    boolean assigned = false;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isRun(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        char c = text.charAt(i++);
        assigned |= c == ':' || c == '=';
        if (c != ' ' && c != '"' && c != '\'' && c != ':' && c != '=' && c != '\\') {
          name = "";
        }
        // "user:password@host" in a URL.
        int sign = c == '/' && i > 1 && text.charAt(i - 2) == '/' ? userInfoEnd(text, i) : -1;
        shown.append(c);
        if (sign > i) {
          shown.append('(').append(Measures.characters(sign - i)).append(')');
          i = sign;
        }
        continue;
      }
      String run = text.substring(i, end);
      shown.append(hides(run, name, assigned, scheme) ? "(" + Measures.characters(run.length()) + ")" : run);
      scheme = run.toLowerCase(Locale.ROOT);
      name = scheme;
      assigned = false;
      i = end;
    }
    return shown.toString();
  }

  private static boolean hides(String run, String name, boolean assigned, String before) {
    if (isLong(run)) {
      return true;
    }
    if (assigned && !run.equals("null") && (isSure(name) || NAMES.contains(name) && run.length() >= 6 && hasDigit(run))) {
      return true;
    }
    return SCHEMES.contains(before) && !assigned && !WORDS.contains(run.toLowerCase(Locale.ROOT)) && (run.length() >= 6 || hasDigit(run))
        && (!before.equals("token") || hasDigit(run));
  }

  private static boolean isLong(String run) {
    if (run.length() >= 16 && run.startsWith("eyJ") || run.length() >= VERY_LONG_RUN && !isWords(run)) {
      return true;
    }
    return run.length() >= LONG_RUN && hasDigit(run) && !isWords(run);
  }

  /** "not_a_secret_but_an_error_code_2": short words between underscores or hyphens. */
  private static boolean isWords(String run) {
    int start = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i == run.length() || run.charAt(i) == '_' || run.charAt(i) == '-') {
        if (i - start > 16 || i > start && hasDigit(run.substring(start, i)) && i - start > 4) {
          return false;
        }
        start = i + 1;
      }
    }
    return run.indexOf('_') > 0 || run.indexOf('-') > 0;
  }

  private static int userInfoEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        return i;
      }
      if (c == '/' || c == ' ' || c == '"' || c == '?' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSure(String name) {
    for (String sure : SURE_NAMES) {
      if (name.contains(sure)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) >= '0' && run.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isRun(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '+' || c > '\u007f';
  }
}
