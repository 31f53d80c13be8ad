package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.http.Form;

/** What an authorization server says in a redirect's query or fragment (RFC 6749 section 4.1.2.1): {@code ?error=access_denied&error_description=…}. */
final class Redirects {

  private static final int MOST = 20;
  private static final int LONGEST = 20_000;
  private static final String[] NAMES = {"error", "error_description", "error_subcode", "error_reason", "error_message", "errorMessage"};

  private Redirects() {}

  /** The errors and their descriptions that such parameters in the text give, decoded; none where it has no such parameter. */
  static List<Excerpt> statements(Excerpt text) {
    String all = text.text().length() > LONGEST ? text.text().substring(0, LONGEST) : text.text();
    List<Excerpt> found = new ArrayList<>();
    for (int at = all.indexOf("error"); at >= 0 && found.size() < MOST; at = all.indexOf("error", at + 5)) {
      String name = name(all, at);
      if (name == null || at > 0 && "?&#;, (".indexOf(all.charAt(at - 1)) < 0) {
        continue;
      }
      int start = at + name.length() + 1;
      int end = start;
      while (end < all.length() && "&#\"'<>`, ;)]}\t".indexOf(all.charAt(end)) < 0) {
        end++;
      }
      if (end > start) {
        found.add(Form.decoded(text.cut(start, end)));
      }
    }
    return found;
  }

  private static String name(String text, int at) {
    for (String name : NAMES) {
      if (text.startsWith(name, at) && text.startsWith("=", at + name.length())) {
        return name;
      }
    }
    return null;
  }
}
