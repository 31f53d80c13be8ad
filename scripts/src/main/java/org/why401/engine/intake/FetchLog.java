package org.why401.engine.intake;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** A line of a client's log with method, status and URL: {@code npm http fetch GET 401 https://registry.example/… 120ms}. Each is an exchange. */
final class FetchLog implements Reader {

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    String text = line.text();
    int url = text.lastIndexOf(' ', text.indexOf("://"));
    int status = url - 3;
    int method = status < 5 || text.length() > 2_000 ? -1 : text.lastIndexOf(' ', status - 2) + 1;
    if (method < 0 || StartLine.methodEnd(text, method) != status - 1 || !Ascii.isDigit(text.charAt(status)) || !Ascii.isDigit(text.charAt(url - 1)) || Urls.schemeOf(text.substring(url + 1)) == null) {
      return at;
    }
    draft.saw(Kind.TOOL_OUTPUT);
    RequestDraft request = new RequestDraft();
    request.method = line.cut(method, status - 1);
    int end = text.indexOf(' ', url + 1);
    request.target = line.cut(url + 1, end < 0 ? text.length() : end);
    draft.request(request);
    draft.response(new ResponseDraft(line.cut(status, url), null));
    draft.say(Saying.clean(line).text());
    return at + 1;
  }
}
