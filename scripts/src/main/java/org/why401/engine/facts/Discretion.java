package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.secrets.Search;
import org.why401.engine.secrets.Sighting;

/**
 * Makes texts fit to be shown: the secrets that an exchange is known to carry, and whatever looks like one, are replaced by what may be
 * told of them.
 *
 * @param secrets the exchange's own tokens, passwords and cookie values, longest first
 */
record Discretion(List<String> secrets) {

  private static final int LONGEST = 200;
  /** How much of a long text is looked at: more than is shown, so that a secret at the end is seen as a whole. */
  private static final int READ = 600;
  /** As many letters and digits in a row are no word. */
  private static final int RANDOM = 20;
  private static final int SHORTEST_KEY = 16;

  Discretion {
    secrets = List.copyOf(secrets);
  }

  /** The text, the first characters of it where it is long, without its secrets. */
  String text(String text) {
    String plain = text.length() > READ ? text.substring(0, READ) : text;
    for (String secret : secrets) {
      if (plain.contains(secret)) {
        plain = plain.replace(secret, hidden(secret.length()));
      }
    }
    if (isShortWord(plain)) {
      return plain;
    }
    if (isRandom(plain)) {
      return hidden(text.length());
    }
    StringBuilder shown = new StringBuilder(plain.length());
    int from = 0;
    List<Sighting> seen = new ArrayList<>(Search.merged(plain, Search.all(plain)));
    if (!seen.isEmpty()) {
      seen.addAll(Search.copies(plain, seen));
    }
    for (Sighting sighting : Search.merged(plain, seen)) {
      shown.append(plain, from, sighting.start()).append('[').append(sighting.label()).append(']');
      from = sighting.end();
    }
    shown.append(plain, from, plain.length());
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "\u2026" : shown.toString();
  }

  /** One word that nothing is assigned in, and shorter than any key: a scheme, a host, a code. */
  private static boolean isShortWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == ':' || c == '=' || c == '@') {
        return false;
      }
    }
    return text.length() < SHORTEST_KEY;
  }

  /** One word with a long mix of letters and digits in it: a key, a session's id, or an id that nobody needs to read. */
  private static boolean isRandom(String text) {
    int run = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        return false;
      }
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      digits = digit ? digits + 1 : letter ? digits : 0;
      run = digit || letter ? run + 1 : 0;
      if (run >= RANDOM && digits > 0 && digits < run) {
        return text.indexOf(' ') < 0;
      }
    }
    return false;
  }

  /** What stands for a secret of that length. */
  static String hidden(int length) {
    return "[secret, " + Measures.characters(length) + "]";
  }
}
