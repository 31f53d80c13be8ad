package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** What Python's http.client prints at debug level 1, also under requests and urllib3: {@code send: b'…'}, {@code reply: '…'}, {@code header: …}. */
final class PythonHttp implements Reader {

  private static final String SEND = "send: b'";
  private static final String REPLY = "reply: '";
  private static final String HEADER = "header: ";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String line = lines.text(at);
    if (line.startsWith(SEND)) {
      return sent(lines.excerpt(at), draft) ? at + 1 : at;
    }
    return line.startsWith(REPLY) ? answered(lines, at, draft) : at;
  }

  private static boolean sent(Excerpt line, Draft draft) {
    List<Excerpt> parts = literal(line.cut(SEND.length(), line.text().length()));
    StartLine.RequestLine start = StartLine.request(parts.get(0));
    if (start == null) {
      RequestDraft open = draft.response() == null ? draft.request() : null;
      if (open != null && open.body == null) {
        open.body = Excerpt.join(parts, "\n");
      }
      return open != null;
    }
    RequestDraft request = new RequestDraft(start);
    for (Excerpt part : parts.subList(1, parts.size())) {
      if (part.isEmpty()) {
        request.head.end();
      } else if (!request.head.ended()) {
        request.head.add(part);
      }
    }
    draft.saw(Kind.HTTP_EXCHANGE);
    draft.request(request);
    return true;
  }

  private static int answered(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    StartLine.StatusLine start = StartLine.status(literal(line.cut(REPLY.length(), line.text().length())).get(0));
    if (start == null) {
      return at;
    }
    ResponseDraft response = new ResponseDraft(start);
    int end = at + 1;
    while (lines.text(end).startsWith(HEADER)) {
      response.head.add(lines.excerpt(end).cut(HEADER.length(), lines.text(end).length()));
      end++;
    }
    if (end < lines.size()) {
      response.head.end(); // http.client prints the headers in one go, so another line shows that there were no more
    }
    draft.saw(Kind.HTTP_EXCHANGE);
    draft.response(response);
    return end;
  }

  /** The lines of a literal up to its closing quote, parted at {@code \r\n}; one line at least. */
  private static List<Excerpt> literal(Excerpt source) {
    String text = source.text();
    List<Excerpt> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length() && text.charAt(at) != '\'') {
      if (text.startsWith("\\r\\n", at)) {
        parts.add(source.cut(start, at));
        at += 4;
        start = at;
      } else {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
    }
    if (start < Math.min(at, text.length()) || parts.isEmpty()) {
      parts.add(source.cut(start, Math.min(at, text.length())));
    }
    return parts;
  }
}
