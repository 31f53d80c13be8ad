package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** What a secret's form alone says about why it fails. Used by facts, and by the redaction, so that its marks keep it. */
public final class SecretForm {

  private SecretForm() {}

  /** In words of a mark: {@code uuid}, {@code unset}, {@code placeholder}, {@code quoted}. */
  public static List<String> of(String secret) {
    List<String> words = new ArrayList<>();
    if (isUuid(secret)) {
      words.add("uuid");
    }
    if (Masks.isPlaceholder(secret) && !TokenFaults.isBracketed(secret)) {
      if (Masks.isUnset(secret)) {
        words.add("unset");
      }
      words.add("placeholder");
    }
    int last = secret.length() - 1;
    if (last > 0 && (secret.charAt(0) == '"' || secret.charAt(0) == '\'') && secret.charAt(last) == secret.charAt(0)) {
      words.add("quoted");
    }
    return words;
  }

  /** An id where a secret belongs: 32 hexadecimal digits in five groups. */
  public static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? text.charAt(i) != '-' : Ascii.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a server that decodes it as a form's value (RFC 6749 section 2.3.1) reads another one. */
  public static boolean changesInForms(String secret) {
    return !Form.decoded(Excerpt.decoded(secret, null)).text().equals(secret);
  }
}
