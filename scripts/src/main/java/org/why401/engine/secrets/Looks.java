package org.why401.engine.secrets;

import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Words;
import org.why401.engine.http.Masks;

/** Tells values that are secrets from words that stand in a secret's place. */
final class Looks {

  private static final String STATES = "expired invalid missing null none nil undefined true false revoked required unknown empty yes no deleted bearer basic "
      + "digest jwt string incorrect wrong rejected optional include omit same-origin unauthorized unauthenticated authentication authorization insufficient";
  private static final String[] SENTENCE = {"required", "invalid", "incorrect", "must ", "field", "expired", "wrong", "least", "blank", "match", "missing",
      "not ", "cannot", "could", "unable", "is "};
  private static final String[] VARIABLE = {"TOKEN", "KEY", "PASS", "SECRET", "AUTH", "PAT", "CRED", "COOKIE", "USER", "JWT"};

  private Looks() {}

  static boolean isWordChar(char c) {
    return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
  }

  static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  static boolean isBase64(char c) {
    return isAlphanumeric(c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=';
  }

  /** Long, and letters with digits among them: no word of a language. */
  static boolean random(String value) {
    return value.length() >= 16 && mixed(value);
  }

  /** Letters with digits or symbols among them, or very long. */
  static boolean mixed(String value) {
    boolean letter = false;
    boolean other = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      letter |= isLetter;
      other |= c >= '0' && c <= '9' || c == '+' || c == '/' || c == '!' || c == '$' || c == '#' || c == '%';
    }
    return letter && other || value.length() >= 24 && value.indexOf(' ') < 0;
  }

  private static boolean name(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ((value.charAt(i) < 'a' || value.charAt(i) > 'z') && value.charAt(i) != '_') {
        return false;
      }
    }
    return value.indexOf('_') > 0;
  }

  /** Words that a program joins to one: {@code AuthFailure.SignatureExpire}, {@code json_oauth1_consumer_mismatch}. */
  static boolean identifier(String value) {
    int words = 1;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      char before = i == 0 ? '_' : value.charAt(i - 1);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean lower = c >= 'a' && c <= 'z';
      letters += upper || lower ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      words += upper && before >= 'a' && before <= 'z' || before == '_' || before == '.' || before == '-' ? 1 : 0;
      boolean capitals = lower && i > 1 && Ascii.isUpper(before) && Ascii.isUpper(value.charAt(i - 2));
      if (capitals || !isWordChar(c)) {
        return false;
      }
    }
    // The first word counts twice. What is written in letters of one case, underscores between, is a constant: SSL_ERROR_BAD_CERT_ALERT.
    boolean constant = digits == 0 && value.indexOf('_') > 0 && (value.equals(Ascii.upper(value)) || value.equals(Ascii.lower(value)));
    return words > 2 && digits <= 2 && (constant || letters >= 5 * (words - 2));
  }

  /** Only letters, as words in running text are. */
  static boolean word(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\'' || c == '-' && i > 0)) {
        return c != 0 && i > 0 && i == value.length() - 1 && (c == '.' || c == ',' || c == '!' || c == '?');
      }
    }
    return value.length() <= 20;
  }

  /** The name of a state, as in {@code token=expired}. */
  static boolean state(String value) {
    return Words.has(STATES, Ascii.lower(value));
  }

  /** A sentence of an error message, as in {@code "password": "This field is required."}. */
  static boolean sentence(String value) {
    if (value.indexOf(' ') < 0) {
      return false;
    }
    for (StringTokenizer words = new StringTokenizer(value, " "); words.hasMoreTokens();) {
      if (mixed(words.nextToken())) {
        return false;
      }
    }
    String lower = Ascii.lower(value);
    for (String word : SENTENCE) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Somebody hid the secret before, or a variable or placeholder stands for it: there is nothing to hide, and it may be what went wrong. */
  static boolean hidden(String value) {
    if (value.isEmpty() || Marks.is(value)) {
      return true;
    }
    String lower = Ascii.lower(value);
    if (lower.length() <= 40 && name(lower) && lower.endsWith("_removed") || lower.length() <= 24 && (lower.contains("redacted") || lower.contains("omitted") || lower.contains("filtered") || lower.contains("masked"))) {
      return true;
    }
    if (value.contains("******") && value.lastIndexOf('*') - value.indexOf('*') >= value.length() / 3) {
      return true; // a server repeats a key with its middle left out
    }
    return value.equals("Array") || value.equals("Object") || stars(value) || placeholder(value, lower) || Masks.isUnset(value);
  }

  private static boolean stars(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ("*xX.…•#-".indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean placeholder(String value, String lower) {
    if (lower.startsWith("your_") || lower.startsWith("your-") || lower.startsWith("{{") && lower.endsWith("}}")) {
      return onlyWords(value, "{} ");
    }
    if (value.length() <= 40 && (value.startsWith("<") && value.endsWith(">") || value.startsWith("${") && value.endsWith("}"))) {
      return onlyWords(value, "<>${} ");
    }
    if (value.length() <= 40 && value.startsWith("[") && value.endsWith("]")) {
      return onlyWords(value, "[] ") && namesVariable(Ascii.upper(value));
    }
    return value.length() <= 40 && value.startsWith("$") && onlyWords(value, "$") && value.equals(Ascii.upper(value)) && namesVariable(value);
  }

  private static boolean namesVariable(String value) {
    for (String part : VARIABLE) {
      if (value.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlyWords(String value, String besides) {
    int digits = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isWordChar(c) && besides.indexOf(c) < 0) {
        return false;
      }
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits <= 2;
  }
}
