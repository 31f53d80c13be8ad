package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/** What a line of logfmt, YAML or a dumped object says under a name: {@code msg="…"}, {@code message: '…'}, {@code "error":"…"}. */
final class NamedWords {

  private static final int MAX_WORDS = 20;
  private static final String NAMES = "msg message error err errmsg error_description errorMessage error_message detail details description reason cause title";

  private NamedWords() {}

  /** The quoted values of such names on {@code line}; none where it has no quotes. */
  static List<Excerpt> in(Excerpt line) {
    String text = line.text();
    List<Excerpt> found = new ArrayList<>();
    int at = 0;
    while (at < text.length() && found.size() < MAX_WORDS) {
      char quote = text.charAt(at);
      boolean opens = (quote == '"' || quote == '\'') && Words.has(NAMES, nameBefore(text, at));
      if (!opens) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && text.charAt(end) != quote) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      end = Math.min(end, text.length());
      Excerpt value = line.cut(at + 1, end);
      found.add(value.text().contains("\\\"") ? Excerpt.decoded(value.text().replace("\\\"", "\""), value.place()) : value);
      at = end + 1;
    }
    return found;
  }

  /** The name before {@code =} or {@code :} that stands before {@code at}; empty where there is none. */
  private static String nameBefore(String text, int at) {
    int end = at;
    while (end > 0 && at - end < 2 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '=' && text.charAt(end - 1) != ':') {
      return "";
    }
    end--;
    while (end > 0 && at - end < 4 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && (text.charAt(end - 1) == '"' || text.charAt(end - 1) == '\'')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 20 && (Ascii.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
      start--;
    }
    return text.substring(start, end);
  }
}
