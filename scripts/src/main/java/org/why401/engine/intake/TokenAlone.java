package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;

/** A line that is a token of JOSE's compact form (RFC 7515, RFC 7516) and nothing else but {@code Bearer} or quotes. */
final class TokenAlone implements Reader {

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at).strip();
    String text = line.text();
    int start = text.regionMatches(true, 0, "Bearer ", 0, 7) ? 7 : 0;
    while (start < text.length() && " \"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && " \"',;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    List<Excerpt> tokens = Tokens.in(line);
    boolean alone = tokens.size() == 1 && tokens.get(0).text().length() == end - start && text.startsWith(tokens.get(0).text(), start);
    if (!alone) {
      return at;
    }
    draft.saw(Kind.JWT);
    draft.token(tokens.get(0));
    return at + 1;
  }
}
