package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** Requests and responses as they go over the wire (RFC 9112), and what {@code curl -i}, HTTPie and wget print of them. */
final class HttpMessages implements Reader {

  private int responses;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String line = lines.text(at);
    if (StartLine.isStatus(line.trim())) {
      return response(lines, at, draft);
    }
    return StartLine.isRequest(line) ? request(lines, at, draft) : at;
  }

  private static int request(Lines lines, int at, Draft draft) {
    StartLine.RequestLine start = StartLine.request(lines.excerpt(at));
    RequestDraft request = new RequestDraft(start);
    int end = head(lines, at, request.head);
    draft.saw(Kind.HTTP_REQUEST);
    draft.request(request);
    int body = skipBlank(lines, end);
    if (!request.head.ended() || !mayHaveBody(request) || !inBody(lines, body)) {
      return end;
    }
    List<Excerpt> parts = new ArrayList<>();
    int after = body(lines, body, request.head, draft, parts);
    request.body = Excerpt.join(parts, "\n");
    return after;
  }

  private int response(Lines lines, int at, Draft draft) {
    StartLine.StatusLine start = StartLine.status(lines.excerpt(at));
    ResponseDraft response = new ResponseDraft(start);
    int end = head(lines, at, response.head);
    boolean many = ++responses > 1 && draft.request() == null || !start.version().text().startsWith("HTTP/1") && start.reason().isEmpty();
    boolean commanded = draft.commanded();
    draft.response(response);
    draft.saw(commanded || many && draft.request() == null ? Kind.CURL_INCLUDE : draft.request() != null ? Kind.HTTP_EXCHANGE : Kind.HTTP_RESPONSE);
    if (BodyExtent.none(response.head)) {
      response.body = Excerpt.NONE;
      return end;
    }
    int body = response.head.ended() ? skipBlank(lines, end) : end;
    boolean indented = HeaderLine.indent(lines.text(at)) > 0 && HeaderLine.indent(lines.text(body)) == 0;
    boolean shown = !indented && inBody(lines, body) && (response.head.ended() || BodyAlone.begins(lines.text(body)));
    if (!shown) {
      return end;
    }
    List<Excerpt> parts = new ArrayList<>();
    int after = body(lines, body, response.head, draft, parts);
    response.body = Excerpt.join(parts, "\n");
    return after;
  }

  /** Reads the header lines behind the start line at {@code start}; the line behind the head and its empty line. */
  private static int head(Lines lines, int start, Head head) {
    int indent = HeaderLine.indent(lines.text(start));
    int at = start + 1;
    while (at < lines.size() && !lines.fence(at)) {
      String line = lines.text(at);
      if (line.isBlank() || line.strip().equals("body:")) {
        head.end();
        return at + 1;
      }
      if (HeaderLine.folds(line, indent) && !head.isEmpty()) {
        head.fold(lines.excerpt(at));
      } else if (starts(line) || !head.add(lines.excerpt(at))) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean mayHaveBody(RequestDraft request) {
    return request.head.get("content-length") != null || request.head.get("transfer-encoding") != null || request.head.get("content-type") != null;
  }

  private static boolean inBody(Lines lines, int at) {
    return at < lines.size() && !lines.fence(at) && !starts(lines.text(at)) && !CurlCommand.begins(lines.text(at));
  }

  private static int body(Lines lines, int from, Head head, Draft draft, List<Excerpt> parts) {
    int end = BodyExtent.end(lines, from, head, HttpMessages::starts);
    parts.add(lines.between(from, end));
    return BodyExtent.sayRest(lines, end, parts, draft);
  }

  private static int skipBlank(Lines lines, int from) {
    int at = from;
    while (at < lines.size() && lines.blank(at)) {
      at++;
    }
    return at;
  }

  /** What no body contains: the next message, or the marks that {@code wget -d} puts around each. */
  private static boolean starts(String line) {
    return StartLine.isStatus(line.trim()) || StartLine.isRequest(line) || line.startsWith("---request ") || line.startsWith("---response ");
  }
}
