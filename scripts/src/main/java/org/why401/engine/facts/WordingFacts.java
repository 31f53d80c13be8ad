package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Fact;
import org.why401.engine.Place;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;

/**
 * {@code wording}: a thing and what is said of it, whatever the sentence around them: "No org id", "Unauthorized IP address",
 * "the cookie is not present". It is for words that no product's page knows: it is asked only where nothing else names a cause, and rules
 * make at most {@code possible} of it.
 */
public final class WordingFacts {

  static final String WORDING = "wording";

  private static final Map<String, String> THINGS = byWord(new String[][] {
      {"token", "token tokens jwt macaroon"}, {"key", "apikey apikeys"}, {"password", "password passwords passwd passphrase credential credentials creds"},
      {"user", "user username account principal identity sender"}, {"session", "session sessions sid"}, {"cookie", "cookie cookies"}, {"scope", "scope scopes"},
      {"role", "permission permissions privilege privileges rights role roles admin administrator superuser"}, {"address", "ip"}, {"clock", "clock clocks timestamp skew"},
      {"code", "otp totp mfa passcode"}, {"origin", "origin referer referrer"}, {"country", "country region"}, {"plan", "subscription license licence plan"},
      {"guest", "anonymous guest"}, {"login", "login signin authentication authenticated authenticate auth"}});
  private static final Map<String, String> PAIRS = Words.table("api key", "key", "time check", "clock", "other users", "owner", "another user", "owner", "other user", "owner",
      "log in", "login", "logged in", "login", "sign in", "login", "signed in", "login", "org id", "login", "too many", "!many", "timed out", "!expired");
  private static final Map<String, String> STATES = byWord(new String[][] {
      {"missing", "missing absent empty null required needed requires need needs must without lacks lacking no unset"},
      {"invalid", "invalid incorrect wrong bad unknown unrecognized unrecognised mismatch mismatched rejected refused failed fails failure unverified"},
      {"expired", "expired expire stale outdated"}, {"denied", "denied forbidden unauthorized unauthorised blocked banned disallowed insufficient cannot prohibited"},
      {"revoked", "revoked disabled deactivated suspended inactive"}, {"locked", "locked"}});
  /** What stands behind "not". */
  private static final Map<String, String> NEGATED = byWord(new String[][] {
      {"missing", "found present provided set sent given supplied specified available attached included logged signed authenticated"},
      {"invalid", "valid match matched correct recognized recognised accepted exist registered trusted"},
      {"denied", "authorized authorised allowed permitted have a an entitled enough sufficient"}, {"expired", "active"}});
  private static final String NOTS = "not doesn don didn isn wasn aren hasn haven couldn never";
  private static final int BEFORE = 5;
  private static final int BEHIND = 5;
  private static final int LONGEST = 600;
  private static final int MOST = 12;

  private WordingFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(WORDING, Kind.WORD,
            "A thing and what a statement says of it: one of token, key, password, user, session, cookie, scope, role, address, clock, code, origin, country, plan, guest, login, owner; "
                + "a blank; one of missing, invalid, expired, denied, revoked, locked, many.", null, ShownBy.WORDS, null));
  }

  /** The exchanges, with what their messages speak of. */
  public static List<Facts> added(List<Facts> exchanges) {
    List<Facts> worded = new ArrayList<>();
    for (Facts facts : exchanges) {
      List<Fact> all = new ArrayList<>(facts.all());
      Set<String> seen = new HashSet<>();
      for (Fact fact : facts.all()) {
        if (fact.name().equals(MessageFacts.MESSAGE) && fact.words() != null && fact.words().text().length() <= LONGEST && seen.size() < MOST) {
          message(fact.words(), seen, all);
        }
      }
      worded.add(new Facts(facts.exchange(), all, facts.shown()));
    }
    return worded;
  }

  /** A word of a message: what it names or says, and where its sentence is. */
  private record Mark(String thing, String state, int sentence, int start, int end) {}

  private static void message(Excerpt message, Set<String> seen, List<Fact> to) {
    List<Mark> marks = marks(message.text());
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).state() == null) {
        continue;
      }
      int thing = nearest(marks, i);
      String said = thing < 0 ? null : marks.get(thing).thing() + " " + marks.get(i).state();
      if (said != null && seen.add(said)) {
        Mark first = marks.get(Math.min(i, thing));
        Mark last = marks.get(Math.max(i, thing));
        Place place = message.place(first.start(), last.end());
        String says = "the words speak of: " + marks.get(thing).thing() + ", " + marks.get(i).state();
        to.add(new Fact(WORDING, said, Double.NaN, null, said, place, says, seen.size() - 1));
      }
    }
  }

  private static int nearest(List<Mark> marks, int state) {
    for (int distance = 1; distance <= BEFORE; distance++) {
      for (int at : new int[] {state + distance, state - distance}) {
        boolean near = at >= 0 && at < marks.size() && (at < state || distance <= BEHIND);
        if (near && marks.get(at).thing() != null && marks.get(at).sentence() == marks.get(state).sentence()) {
          return at;
        }
      }
    }
    return -1;
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    String before = "";
    int not = 0;
    int sentence = 0;
    for (int start = 0; start < text.length();) {
      int end = wordEnd(text, start);
      if (end == start) {
        sentence += ".:;({[".indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        start++;
        continue;
      }
      String word = lower(text, start, end);
      String pair = PAIRS.get(before + " " + word);
      String state = pair != null && pair.charAt(0) == '!' ? pair.substring(1) : not > 0 && NEGATED.get(word) != null ? NEGATED.get(word) : STATES.get(word);
      String thing = pair != null && pair.charAt(0) != '!' ? pair : state == null ? THINGS.get(word) : null;
      if (pair != null && pair.equals("login") && not > 0) {
        state = null;
        marks.add(new Mark(null, "missing", sentence, start, end));
      }
      marks.add(new Mark(thing, state, sentence, start, end));
      not = Words.has(NOTS, word) ? 3 : not - 1;
      before = word;
      start = end;
    }
    return marks;
  }

  /** Behind the word that begins at {@code start}; words of codes count alone: {@code tokenExpired}, {@code TOKEN_EXPIRED}. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Ascii.isLetter(text.charAt(end)) && !(end > start && Ascii.isUpper(text.charAt(end)) && !Ascii.isUpper(text.charAt(end - 1)))) {
      end++;
    }
    return end;
  }

  private static String lower(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      lower.append(Ascii.isUpper(text.charAt(i)) ? (char) (text.charAt(i) | 0x20) : text.charAt(i));
    }
    return lower.toString();
  }

  private static Map<String, String> byWord(String[][] rows) {
    Map<String, String> table = new HashMap<>();
    for (String[] row : rows) {
      for (String word : Words.of(row[1])) {
        table.put(word, row[0]);
      }
    }
    return table;
  }
}
