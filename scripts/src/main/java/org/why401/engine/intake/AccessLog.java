package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/**
 * A line of an access log that quotes the request line: the common and combined formats of Apache, nginx and whoever writes like them, and those
 * of Envoy, HAProxy, AWS's load balancers, uvicorn and urllib3. Each line is an exchange; its time stands as the response's Date, since the
 * server's clock wrote both.
 */
final class AccessLog implements Reader {

  private static final int MAX_LENGTH = 20_000;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    String text = line.text();
    int open = text.length() > MAX_LENGTH ? -1 : text.indexOf('"');
    int close = open < 0 ? -1 : text.indexOf('"', open + 1);
    boolean apart = close > 0 && (open == 0 || text.charAt(open - 1) == ' ');
    StartLine.RequestLine start = apart ? StartLine.request(line.cut(open + 1, close)) : null;
    Excerpt status = start == null ? null : status(line, open, close);
    if (status == null) {
      return at;
    }
    draft.saw(Kind.LOG_LINE);
    if (!known(draft, start, status)) {
      RequestDraft request = new RequestDraft(start);
      client(line, open, request);
      agent(line, close, request);
      draft.request(request);
      draft.response(new ResponseDraft(status, time(line.cut(0, open))));
    }
    draft.say(Saying.clean(line).text());
    return at + 1;
  }

  /** Whether the line tells once more of the exchange whose heads were shown before it. */
  private static boolean known(Draft draft, StartLine.RequestLine start, Excerpt status) {
    ResponseDraft response = draft.response();
    return response != null && response.head.ended() && response.status != null && response.status.text().equals(status.text())
        && ErrorLog.same(draft.request(), start);
  }

  /** {@code 24/Nov/2026:07:33:13 +0000} or {@code 2026-11-24T07:33:13.001Z}, in square brackets or alone; null where there is none. */
  private static Excerpt time(Excerpt before) {
    String text = before.text();
    int open = text.indexOf('[');
    int close = text.indexOf(']', open + 1);
    if (open >= 0 && close - open > 19 && close - open < 40 && Ascii.isDigit(text.charAt(open + 1))) {
      return before.cut(open + 1, close);
    }
    int t = text.indexOf('T');
    int end = text.indexOf(' ', Math.max(0, t));
    boolean iso = t > 9 && end - t > 8 && end - t < 30 && Ascii.isDigit(text.charAt(t - 1)) && text.charAt(t - 3) == '-' && Ascii.isDigit(text.charAt(t + 1));
    return iso ? before.cut(t - 10, end) : null;
  }

  /** The status: behind the request line, or where load balancers put it, behind the timers before it. */
  private static Excerpt status(Excerpt line, int open, int close) {
    String text = line.text();
    if (three(text, close + 2)) {
      return line.cut(close + 2, close + 5);
    }
    boolean timers = false;
    for (int at = 0; at < open; ) {
      int end = text.indexOf(' ', at);
      if (timers && three(text, at)) {
        return line.cut(at, at + 3);
      }
      timers = timer(text, at, end);
      at = end + 1;
    }
    return null;
  }

  /** {@code 10/0/30/69/109} or {@code 0.037}. */
  private static boolean timer(String text, int start, int end) {
    boolean parted = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.isDigit(c) && "/.-+".indexOf(c) < 0) {
        return false;
      }
      parted |= c == '/' || c == '.' || c == '-';
    }
    return parted && end > start;
  }

  private static boolean three(String text, int at) {
    if (at + 3 > text.length() || at + 3 < text.length() && text.charAt(at + 3) != ' ') {
      return false;
    }
    return text.charAt(at) >= '1' && text.charAt(at) <= '5' && Ascii.isDigit(text.charAt(at + 1)) && Ascii.isDigit(text.charAt(at + 2));
  }

  /** A client's log names the server before the request: {@code https://api.example:443 "GET / HTTP/1.1" 401 12}. */
  private static void client(Excerpt line, int open, RequestDraft request) {
    Excerpt base = line.cut(0, open).strip();
    int start = base.text().lastIndexOf("http");
    Excerpt url = start < 0 ? null : base.cut(start, base.text().length());
    if (url != null && url.text().indexOf(' ') < 0 && Urls.schemeOf(url.text()) != null) {
      request.scheme = Urls.schemeOf(url.text());
      request.head.add("Host", url.cut(request.scheme.length() + 3, url.text().length()));
    }
  }

  /** The user agent stands quoted behind the request: the first such piece that names a program and its version, or has several words. */
  private static void agent(Excerpt line, int close, RequestDraft request) {
    String text = line.text();
    int open = text.indexOf('"', close + 1);
    int end = text.indexOf('"', open + 1);
    while (open > 0 && end > 0) {
      String piece = text.substring(open + 1, end);
      int slash = piece.indexOf('/');
      if (slash > 0 && !piece.startsWith("http") && Ascii.isLetter(piece.charAt(0)) || piece.indexOf(' ') > 0) {
        request.head.add("User-Agent", line.cut(open + 1, end));
        return;
      }
      open = text.indexOf('"', end + 1);
      end = text.indexOf('"', open + 1);
    }
  }
}
