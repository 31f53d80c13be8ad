package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** What OkHttp's logging interceptor and Feign write: {@code --> GET https://…}, headers, a body, {@code <-- 401 Unauthorized https://… (45ms)}. */
final class Arrows implements Reader {

  private static final int LONGEST = 1_000;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at).strip();
    int start = start(line.text());
    if (start < 0) {
      return at;
    }
    draft.saw(Kind.HTTP_EXCHANGE);
    if (dumped(lines, at + 1)) {
      return at + 1;
    }
    boolean out = line.text().charAt(0) == '-';
    Excerpt rest = line.cut(start, line.text().length());
    Head head = out ? request(rest, draft) : response(rest, draft);
    int end = at + 1;
    while (end < lines.size() && end - at < LONGEST && start(lines.text(end).strip()) < 0 && !ends(lines.text(end)) && head.add(lines.excerpt(end))) {
      end++;
    }
    int body = end;
    while (end < lines.size() && end - at < LONGEST && start(lines.text(end).strip()) < 0 && !ends(lines.text(end))) {
      end++;
    }
    if (end == lines.size() || !ends(lines.text(end))) {
      return body;
    }
    Excerpt shown = lines.between(body, end).strip();
    if (!shown.isEmpty() && out) {
      draft.request().body = shown;
    } else if (!out) {
      draft.response().body = shown;
    }
    return end + 1;
  }

  /** go-containerregistry writes the whole message below its arrow. */
  private static boolean dumped(Lines lines, int at) {
    if (at >= lines.size()) {
      return false;
    }
    String next = lines.text(at).strip();
    int version = next.indexOf(" HTTP/");
    return StartLine.isStatus(next) || version > 0 && StartLine.methodBefore(next, version + 1) == 0;
  }

  private static Head request(Excerpt line, Draft draft) {
    SaidRequest said = SaidRequest.in(line);
    RequestDraft request = new RequestDraft();
    request.method = line.cut(0, Math.max(0, StartLine.methodEnd(line.text(), 0)));
    request.target = said == null ? null : said.target();
    draft.request(request);
    return request.head;
  }

  private static Head response(Excerpt line, Draft draft) {
    int status = line.text().startsWith("HTTP/") ? line.text().indexOf(' ') + 1 : 0;
    ResponseDraft response = new ResponseDraft(line.cut(status, Math.min(line.text().length(), status + 3)), null);
    draft.response(response);
    response.head.end();
    return response.head;
  }

  /** Where the method or the status stands behind an arrow; -1 where the line has none. */
  static int start(String line) {
    int start = line.startsWith("--> ") || line.startsWith("<-- ") ? 4 : line.startsWith("---> ") || line.startsWith("<--- ") ? 5 : -1;
    if (start < 0 || line.length() < start + 3) {
      return -1;
    }
    boolean begins = line.charAt(0) == '-' ? StartLine.methodEnd(line, start) > 0
        : line.startsWith("HTTP/", start) || Ascii.isDigit(line.charAt(start)) && Ascii.isDigit(line.charAt(start + 2));
    return begins ? start : -1;
  }

  private static boolean ends(String line) {
    return line.contains("--> END ") || line.contains("<-- END ") || line.contains("<--- END ");
  }
}
