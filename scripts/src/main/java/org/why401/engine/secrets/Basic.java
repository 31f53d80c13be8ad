package org.why401.engine.secrets;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.http.Base64;
import org.why401.engine.http.BasicFaults;
import org.why401.engine.http.SecretForm;

/** What may be told of Basic credentials (RFC 7617): the user's name where it is no secret itself, and what is wrong with them. */
final class Basic {

  private static final int LONGEST_USER = 32;

  private Basic() {}

  static Sighting sighting(String text, int start, int end) {
    return new Sighting(start, end, "Basic credentials", detail(text.substring(start, end)), Sighting.READ);
  }

  private static String detail(String encoded) {
    String decoded = decode(encoded);
    int colon = decoded == null ? -1 : decoded.indexOf(':');
    // A key is often sent as the user's name with an empty password.
    if (colon < 0 || colon == decoded.length() - 1) {
      return Sighting.details(null, BasicFaults.of(encoded));
    }
    String user = decoded.substring(0, colon);
    List<String> faults = new ArrayList<>(BasicFaults.of(encoded));
    String password = decoded.substring(colon + 1);
    if (SecretForm.isUuid(password)) {
      faults.add("uuid");
    } else if (SecretForm.changesInForms(password)) {
      faults.add("special-characters");
    }
    return Sighting.details(isName(user) ? "user " + user : null, faults);
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
    byte[] bytes = Base64.decode(encoded);
    return bytes == null ? null : Base64.text(bytes);
  }
}
