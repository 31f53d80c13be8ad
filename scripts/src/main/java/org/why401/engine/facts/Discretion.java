package org.why401.engine.facts;

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

  Discretion {
    secrets = List.copyOf(secrets);
  }

  /** The text, the first characters of it where it is long, without its secrets. */
  String text(String text) {
    if (text == null) {
      return null;
    }
    String plain = text.length() > READ ? text.substring(0, READ) : text;
    for (String secret : secrets) {
      if (plain.contains(secret)) {
        plain = plain.replace(secret, hidden(secret.length()));
      }
    }
    StringBuilder shown = new StringBuilder(plain.length());
    int from = 0;
    for (Sighting sighting : Search.merged(plain, Search.all(plain))) {
      shown.append(plain, from, sighting.start()).append('[').append(sighting.label()).append(']');
      from = sighting.end();
    }
    shown.append(plain, from, plain.length());
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "\u2026" : shown.toString();
  }

  /** What stands for a secret of that length. */
  static String hidden(int length) {
    return "[secret, " + Measures.characters(length) + "]";
  }
}
