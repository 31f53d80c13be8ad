package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;

/**
 * A line of an access log that quotes the request line: the common and combined formats of nginx and Apache, and HAProxy's. Each line is an
 * exchange; its time stands as the response's Date, since the server's clock wrote both.
 */
final class AccessLog implements Reader {

  private static final int MAX_LENGTH = 20_000;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    String text = line.text();
    int open = text.length() > MAX_LENGTH ? -1 : text.indexOf('"');
    int close = open < 0 ? -1 : text.indexOf('"', open + 1);
    StartLine.RequestLine start = close < 0 ? null : StartLine.request(line.cut(open + 1, close));
    Excerpt time = start == null ? null : time(line.cut(0, open));
    Excerpt status = time == null ? null : status(line, open, close);
    if (status == null) {
      return at;
    }
    draft.saw(Kind.LOG_LINE);
    RequestDraft request = new RequestDraft();
    request.method = start.method();
    request.target = start.target();
    request.version = start.version();
    agent(line, close, request);
    draft.request(request);
    ResponseDraft response = new ResponseDraft();
    response.status = status;
    response.head.add(new Header(Excerpt.decoded("Date", time.place()), time));
    draft.response(response);
    draft.say(line.strip());
    return at + 1;
  }

  /** {@code 24/Nov/2026:07:33:13 +0000} between square brackets, or null. */
  private static Excerpt time(Excerpt before) {
    String text = before.text();
    int open = text.indexOf('[');
    int close = text.indexOf(']', open + 1);
    boolean time = open >= 0 && close - open > 20 && close - open < 40 && text.charAt(open + 3) == '/' && text.charAt(open + 7) == '/';
    return time ? before.cut(open + 1, close) : null;
  }

  /** The status: behind the request line, or where HAProxy puts it, between the timers and the bytes before it. */
  private static Excerpt status(Excerpt line, int open, int close) {
    String text = line.text();
    if (three(text, close + 2)) {
      return line.cut(close + 2, close + 5);
    }
    int timers = text.indexOf("] ");
    for (int at = timers + 2; timers > 0 && at + 3 < open; at++) {
      if (text.charAt(at - 1) == ' ' && three(text, at) && at > 3 && Ascii.isDigit(text.charAt(at - 2)) && text.lastIndexOf('/', at) > timers) {
        return line.cut(at, at + 3);
      }
    }
    return null;
  }

  private static boolean three(String text, int at) {
    if (at + 3 > text.length() || at + 3 < text.length() && text.charAt(at + 3) != ' ') {
      return false;
    }
    return text.charAt(at) >= '1' && text.charAt(at) <= '5' && Ascii.isDigit(text.charAt(at + 1)) && Ascii.isDigit(text.charAt(at + 2));
  }

  /** The combined format ends with the referer and the user agent, quoted. */
  private static void agent(Excerpt line, int close, RequestDraft request) {
    String text = line.text();
    int open = text.indexOf(" \"", close + 1);
    int end = open < 0 ? -1 : text.indexOf('"', open + 2);
    int second = end < 0 ? -1 : text.indexOf('"', end + 1);
    int last = second < 0 ? -1 : text.indexOf('"', second + 1);
    if (last > second + 1 && !text.substring(second + 1, last).equals("-")) {
      Excerpt agent = line.cut(second + 1, last);
      request.head.add(new Header(Excerpt.decoded("User-Agent", agent.place()), agent));
    }
  }
}
