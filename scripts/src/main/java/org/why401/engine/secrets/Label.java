package org.why401.engine.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The words that stand for a secret: kind, length, then details, parted by commas ({@code JWT, 812 characters, exp 2026-11-18 10:00:00Z}).
 * Kinds and details hold no comma and no bracket, so that a mark can be read back.
 */
public final class Label {

  private static final int LONGEST_USER = 32;

  private Label() {}

  static String of(String kind, int length) {
    return kind + ", " + length + (length == 1 ? " character" : " characters");
  }

  /** Whether {@code text} is a mark that an earlier redaction left. */
  public static boolean isMark(String text) {
    return text.startsWith("[") && text.endsWith("]") && (text.contains(" characters") || text.contains(" character]"));
  }

  /** Of the Basic credentials (RFC 7617) in {@code encoded}: the user's name stays where it is no secret itself, and so does what is wrong with them. */
  static String basic(String encoded) {
    String label = of("Basic credentials", encoded.length());
    String decoded = decode(encoded);
    if (decoded == null) {
      return label + ", not base64";
    }
    int colon = decoded.indexOf(':');
    if (colon < 0) {
      return label + ", no colon";
    }
    String user = decoded.substring(0, colon);
    // A key is often sent as the user's name with an empty or a fixed password.
    if (colon == decoded.length() - 1) {
      return label + ", empty password";
    }
    return isName(user) ? label + ", user " + user : label;
  }

  /** A user's name that may be shown: short, made of a name's characters, and not like a key. */
  static boolean isName(String user) {
    if (user.isEmpty() || user.length() > LONGEST_USER || Looks.random(user) || Prefixes.kindAt(user, 0) != null) {
      return false;
    }
    for (int i = 0; i < user.length(); i++) {
      char c = user.charAt(i);
      if (!Looks.isWordChar(c) && c != '@' && c != '+') {
        return false;
      }
    }
    return true;
  }

  /** What {@code encoded} is in base64 or base64url, or null. */
  static String decode(String encoded) {
    try {
      String standard = encoded.replace('-', '+').replace('_', '/');
      return new String(Base64.getDecoder().decode(standard), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
