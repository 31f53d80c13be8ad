package org.why401.engine.intake;

import java.util.List;
import java.util.function.Predicate;
import org.why401.engine.Excerpt;
import org.why401.engine.http.HtmlReader;

/** How far the body reaches that begins at a line: as its own syntax, its Content-Length, or the next thing that is no body says. */
final class BodyExtent {

  private BodyExtent() {}

  /** The line behind the body that begins at {@code from}; {@code ends} knows lines of which none is part of a body. */
  static int end(Lines lines, int from, Head head, Predicate<String> ends) {
    String first = lines.text(from).strip();
    if (first.startsWith("{") || first.startsWith("[")) {
      int close = JsonExtent.end(lines, from, ends);
      if (close > from) {
        return close;
      }
    }
    boolean page = HtmlReader.begins(first);
    Long length = length(head);
    long seen = 0;
    int at = from;
    while (at < lines.size() && !lines.fence(at) && !ends.test(lines.text(at)) && !CurlCommand.begins(lines.text(at))) {
      String line = lines.text(at);
      if (!page && line.isBlank() && length == null && !textGoesOn(lines, at)) {
        return at;
      }
      at++;
      seen += line.length() + 1;
      if (page && endsPage(line) || length != null && seen >= length) {
        return at;
      }
    }
    while (at > from + 1 && lines.blank(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether the head says that no body follows. */
  static boolean none(Head head) {
    Long length = length(head);
    return length != null && length == 0;
  }

  /** A body of plain text may have paragraphs, but only as long as nothing shows its length. */
  private static boolean textGoesOn(Lines lines, int blank) {
    return HtmlReader.begins(lines.text(blank + 1));
  }

  private static boolean endsPage(String line) {
    String end = line.stripTrailing();
    return end.endsWith("</html>") || end.endsWith("</HTML>") || end.endsWith("</Error>") || end.endsWith(":Envelope>");
  }

  private static Long length(Head head) {
    Excerpt written = head.get("content-length");
    if (written == null || written.text().isEmpty() || written.text().length() > 9) {
      return null;
    }
    long length = 0;
    for (int i = 0; i < written.text().length(); i++) {
      int digit = written.text().charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      length = length * 10 + digit;
    }
    return length;
  }

  /** Whether nothing can follow in the same body, since its JSON or page is closed. */
  static boolean complete(List<Excerpt> body) {
    String last = body.get(body.size() - 1).text().stripTrailing();
    return last.endsWith("}") || last.endsWith("]") || endsPage(last);
  }

  /** Where JSON ended in the middle of a line, says what is behind it; the line to go on with. */
  static int sayRest(Lines lines, int end, List<Excerpt> body, Draft draft) {
    Excerpt last = body.get(body.size() - 1);
    int close = JsonExtent.closed(last);
    if (close > 0 && close < last.text().length()) {
      body.set(body.size() - 1, last.cut(0, close));
      Excerpt rest = last.cut(close, last.text().length()).strip();
      if (!rest.text().equals("%")) {
        draft.say(rest);
      }
    }
    return end;
  }
}
