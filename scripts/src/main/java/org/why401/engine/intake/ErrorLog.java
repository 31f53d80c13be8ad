package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;

/** A line of nginx's error log: what it says, and then {@code , client: …, server: …, request: "…", host: "…"}. */
final class ErrorLog implements Reader {

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    String text = line.text();
    int client = text.indexOf(", client: ");
    if (client < 0 || text.indexOf(", server: ", client) < 0) {
      return at;
    }
    Excerpt said = Saying.clean(line.cut(0, client)).text();
    Excerpt requested = quoted(line, ", request: \"", client);
    StartLine.RequestLine start = requested == null ? null : StartLine.request(requested);
    Excerpt within = quoted(line, ", subrequest: \"", client);
    if (within != null) {
      // What a request inside the request met, such as one to an authentication service, is another thing.
      said = Excerpt.join(List.of(said, Excerpt.decoded("subrequest", within.place()), within), " ");
    }
    draft.saw(Kind.LOG_LINE);
    if (start != null && !same(draft.request(), start)) {
      RequestDraft request = new RequestDraft(start);
      Excerpt host = quoted(line, ", host: \"", client);
      if (host != null && !host.isEmpty()) {
        request.head.add("Host", host);
      }
      draft.request(request);
    }
    draft.say(said);
    return at + 1;
  }

  /** Whether the log speaks of the request that the evidence showed last. */
  static boolean same(RequestDraft shown, StartLine.RequestLine logged) {
    return shown != null && shown.method != null && shown.target != null && shown.method.text().equals(logged.method().text())
        && (shown.target.text().equals(logged.target().text()) || shown.target.text().endsWith(logged.target().text()));
  }

  private static Excerpt quoted(Excerpt line, String name, int from) {
    int start = line.text().indexOf(name, from);
    int end = start < 0 ? -1 : line.text().indexOf('"', start + name.length());
    return end < 0 ? null : line.cut(start + name.length(), end);
  }
}
