package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/**
 * The last clauses of a line: {@code Cannot list nodes: 401: permission denied - invalid ticket} says "invalid ticket", whoever says so and whatever
 * stands before. Only clauses with a word of access in them, since most lines of a log have none.
 */
final class Clauses {

  private static final String[] MARKS = {": ", " - ", " \u2013 ", " \u2014 ", " => ", "; ", " ::> ", ". ", "  "};
  private static final String[] TOPICS = {"auth", "token", "cred", "deni", "forbid", "login", "log in", "logged", "password", "session", "cookie", "csrf", "permi", "privil",
      "expire", "invalid", "ticket", "signature", "key", "access", "allowed", "attempt", "blocked", "ban", "role", "scope", "user", "clock", "time", "nonce", "jwt", "issuer", "audience", "claim", "consumer", "secur", "proxy", "reject", "refus"};
  private static final int MOST = 3;
  private static final int LONGEST_LINE = 1_000;
  private static final int SHORTEST = 8;

  private Clauses() {}

  static List<Excerpt> in(Excerpt line) {
    List<Excerpt> found = new ArrayList<>();
    String text = line.text();
    // Whose certificate it is, only the whole line tells; IIS's headings are signs as a whole.
    if (text.length() > LONGEST_LINE || text.indexOf("{\"") >= 0 || text.indexOf("ertificate") >= 0 || text.startsWith("HTTP Error")) {
      return found;
    }
    int before = text.length();
    while (found.size() < MOST) {
      int mark = -1;
      int length = 0;
      for (String candidate : MARKS) {
        int at = text.lastIndexOf(candidate, before - 1);
        if (at > mark) {
          mark = at;
          length = candidate.length();
        }
      }
      if (mark <= 0) {
        return found;
      }
      Excerpt clause = line.cut(mark + length, text.length()).strip();
      if (clause.text().length() >= SHORTEST && clause.text().indexOf(' ') > 0 && topical(clause.text())) {
        found.add(clause);
      }
      before = mark;
    }
    return found;
  }

  private static boolean topical(String text) {
    String lower = Ascii.lower(text);
    for (String topic : TOPICS) {
      if (lower.contains(topic)) {
        return true;
      }
    }
    return false;
  }
}
