package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.http.W3cLog;

/** A line of IIS's log, also one that somebody's mail broke in several; its time stands as the response's Date, since the server's clock wrote both. */
final class IisLog implements Reader {

  private static final int MOST_PIECES = 8;
  private static final int MAX_LENGTH = 20_000;
  private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  @Override
  public int read(Lines lines, int at, Draft draft) {
    if (!W3cLog.begins(lines.text(at))) {
      return at;
    }
    Excerpt line = lines.excerpt(at).strip();
    W3cLog log = W3cLog.read(line);
    int end = at + 1;
    while (log == null && end < lines.size() && end - at < MOST_PIECES && !lines.blank(end) && !lines.fence(end) && !W3cLog.begins(lines.text(end))
        && line.text().length() < MAX_LENGTH) {
      line = Excerpt.join(List.of(line, lines.excerpt(end).strip()), "");
      log = W3cLog.read(line);
      end++;
    }
    if (log == null) {
      return at;
    }
    draft.saw(Kind.LOG_LINE);
    RequestDraft request = new RequestDraft();
    request.method = log.method();
    request.target = log.query() == null ? log.stem() : Excerpt.join(List.of(log.stem(), log.query()), "?");
    if (log.agent() != null) {
      request.head.add(new Header(Excerpt.decoded("User-Agent", log.agent().place()), Excerpt.decoded(log.agent().text().replace('+', ' '), log.agent().place())));
    }
    draft.request(request);
    ResponseDraft response = new ResponseDraft();
    response.status = log.status();
    response.head.add(new Header(Excerpt.decoded("Date", log.time().place()), Excerpt.decoded(date(log), log.time().place())));
    draft.response(response);
    draft.say(line);
    return end;
  }

  /** As other access logs write it. */
  private static String date(W3cLog log) {
    String date = log.date().text();
    int month = (date.charAt(5) - '0') * 10 + date.charAt(6) - '0';
    String name = month >= 1 && month <= 12 ? MONTHS.get(month - 1) : "";
    return date.substring(8) + "/" + name + "/" + date.substring(0, 4) + ":" + log.time().text() + " +0000";
  }
}
