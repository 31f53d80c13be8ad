package org.why401.engine.secrets;

import java.util.List;

/** Passwords in the userinfo of URLs (RFC 3986 section 3.2.1). Queries are read with all other assignments. */
final class Urls {

  private static final int LONGEST = 8192;

  private Urls() {}

  static void find(String text, List<Sighting> out) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      int start = at + 3;
      int end = start;
      int last = -1;
      while (end < text.length() && end - start < LONGEST && isAuthority(text.charAt(end))) {
        last = text.charAt(end) == '@' ? end : last;
        end++;
      }
      if (last > start) {
        userinfo(text, start, last, out);
      }
    }
  }

  static void userinfo(String text, int start, int end, List<Sighting> out) {
    int colon = start;
    while (colon < end && text.charAt(colon) != ':') {
      colon++;
    }
    String user = text.substring(start, colon);
    if (!Looks.hidden(user) && !Basic.isName(user) && user.length() > 3) {
      out.add(Sighting.of(colon < end ? "user name" : "token", start, colon));
    }
    if (colon + 1 < end && !Looks.hidden(text.substring(colon + 1, end))) {
      out.add(Sighting.of("password", colon + 1, end));
    }
  }

  private static boolean isAuthority(char c) {
    return c > ' ' && c != '/' && c != '?' && c != '#' && c != '"' && c != '\'' && c != '<' && c != '>' && c != '\\' && c != '`';
  }
}
