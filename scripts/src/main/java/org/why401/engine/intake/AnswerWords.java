package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/**
 * The server's own words within what a client says of them: {@code GET https://…: 401 Bad credentials []}, {@code returned 403 due to x},
 * {@code Bad credentials (401)}, {@code 403 (call failed: Permission denied)}.
 */
final class AnswerWords {

  private static final Set<String> STATUSES = Words.of("400 401 402 403 407 419 422");
  private static final List<String> TAILS = List.of(" for url: ", " for url ");
  private static final String CAUSE = " due to ";
  private static final int SHORTEST = 8;
  private static final int MOST = 4;
  private static final int LONGEST = 4_000;

  private AnswerWords() {}

  /** The statements that stand in {@code said}, without what the client put around them; empty where it put nothing. */
  static List<Excerpt> in(Excerpt said) {
    List<Excerpt> found = new ArrayList<>();
    String text = said.text();
    if (text.length() > LONGEST) {
      return found;
    }
    int end = end(text);
    int at = -1;
    for (int i = 0; i < MOST; i++) {
      at = status(text, at + 1);
      if (at < 0) {
        break;
      }
      int from = at + 3;
      add(said, text.startsWith(CAUSE, from) ? from + CAUSE.length() : from, end, found);
    }
    if (end < text.length()) {
      add(said, 0, end, found);
    }
    return found;
  }

  /** Where a status stands alone at or behind {@code from}; -1 where none does. */
  private static int status(String text, int from) {
    for (int at = from; at + 3 < text.length(); at++) {
      char first = text.charAt(at);
      boolean begins = first == '4' && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(');
      if (begins && " :".indexOf(text.charAt(at + 3)) >= 0 && STATUSES.contains(text.substring(at, at + 3))) {
        return at;
      }
    }
    return -1;
  }

  private static void add(Excerpt said, int from, int end, List<Excerpt> found) {
    String text = said.text();
    int start = from;
    while (start < text.length() && " :-(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (end - start < SHORTEST || !Ascii.isLetter(text.charAt(start))) {
      return;
    }
    Excerpt words = said.cut(start, end);
    found.add(words);
    int last = words.text().lastIndexOf(": ") + 2;
    if (last > 1 && words.text().length() - last >= SHORTEST) {
      found.add(words.cut(last, words.text().length()));
    }
  }

  /** Where the words end and the client's own begin: an empty list, a number in parentheses, the URL that was asked. */
  private static int end(String text) {
    int end = text.length();
    for (String tail : TAILS) {
      int at = text.lastIndexOf(tail);
      end = at > 0 ? Math.min(end, at) : end;
    }
    if (end > 3 && Words.before(text, end, " []")) {
      end -= 3;
    }
    int open = text.lastIndexOf(" (", end - 1);
    if (open > 0 && text.startsWith(")", end - 1)) {
      boolean number = end - 5 >= open && Ascii.isDigit(text.charAt(end - 2)) && Ascii.isDigit(text.charAt(end - 4)) && end - open < 24;
      boolean wrapped = open > 3 && Ascii.isDigit(text.charAt(open - 1)) && Ascii.isDigit(text.charAt(open - 3));
      end = number ? open : wrapped ? end - 1 : end;
    }
    return end;
  }
}
