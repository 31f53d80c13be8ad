package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** One transcript of {@code curl -v} while it is read, line by line. */
final class CurlTranscript {

  private final Lines lines;
  private final Draft draft;
  private final CurlConnection connection = new CurlConnection();
  private RequestDraft request;
  private ResponseDraft response;
  private final List<Excerpt> body = new ArrayList<>();

  CurlTranscript(Lines lines, Draft draft) {
    this.lines = lines;
    this.draft = draft;
  }

  /** Reads from the line {@code from} on; the line behind the transcript. */
  int read(int from) {
    draft.saw(Kind.CURL_VERBOSE);
    int at = from;
    while (at < lines.size() && !lines.fence(at)) {
      int end = step(at);
      if (end == at) {
        break;
      }
      at = end;
    }
    endBody();
    return at;
  }

  private int step(int at) {
    String line = lines.text(at);
    if (line.startsWith("* ") || line.equals("*")) {
      info(lines.excerpt(at).cut(1, line.length()).strip());
    } else if (line.startsWith("> ") || line.strip().equals(">")) {
      sent(lines.excerpt(at).cut(1, line.length()));
    } else if (line.startsWith("< ") || line.strip().equals("<")) {
      received(lines.excerpt(at).cut(1, line.length()));
    } else if (!data(line)) {
      return other(at);
    }
    return at + 1;
  }

  /** {@code { [179 bytes data]}: how much went by. */
  private static boolean data(String line) {
    return (line.startsWith("{ [") || line.startsWith("} [")) && line.contains(" bytes data]");
  }

  /** A line that curl said. */
  void info(Excerpt said) {
    if (CurlConnection.begins(said.text())) {
      draft.next();
    }
    if (!connection.take(said)) {
      draft.say(said);
    }
  }

  /** A line of a request's head. */
  void sent(Excerpt line) {
    StartLine.RequestLine start = StartLine.request(line);
    if (start != null) {
      endBody();
      request = new RequestDraft(start);
      request.scheme = connection.scheme();
      response = null;
      draft.request(request);
    } else if (request == null && HeaderLines.sent(line.text())) {
      request = new RequestDraft(); // the transcript begins in the middle of a head
      request.head.add(line);
      draft.request(request);
    } else if (request != null && !request.head.ended()) {
      if (line.text().isBlank()) {
        request.head.end();
      } else {
        request.head.add(line);
      }
    }
  }

  /** A line of a response's head. */
  void received(Excerpt line) {
    StartLine.StatusLine start = StartLine.status(line);
    if (start != null) {
      endBody();
      response = new ResponseDraft(start);
      draft.response(response);
    } else if (response == null && HeaderLines.answered(line.text())) {
      response = new ResponseDraft();
      response.head.add(line);
      draft.response(response);
    } else if (response != null && !response.head.ended()) {
      if (line.text().isBlank()) {
        response.head.end();
        connection.answered(request, response);
      } else if (HeaderLine.folds(line.text(), 1)) {
        response.head.fold(line);
      } else {
        response.head.add(line);
      }
    } else {
      body(line);
    }
  }

  /** A line without curl's marks: the body, a head that {@code -i} shows once more, or the end of the transcript. */
  private int other(int at) {
    String line = lines.text(at);
    if (response == null || !response.head.ended()) {
      return inHead(at);
    }
    if (StartLine.isStatus(line)) {
      return repeated(at);
    }
    if (CurlCommand.begins(line)) {
      return at;
    }
    if (line.isBlank()) {
      return nothingFollows(at) ? at : at + 1;
    }
    if (response.body != null || BodyExtent.none(response.head) || !body.isEmpty() && BodyExtent.complete(body)) {
      return at;
    }
    int end = BodyExtent.end(lines, at, response.head, CurlTranscript::marked);
    body.add(lines.between(at, end));
    return BodyExtent.sayRest(lines, end, body, draft);
  }

  private int inHead(int at) {
    String line = lines.text(at);
    boolean again = response != null && (StartLine.isStatus(line) || response.head.repeats(line)) || request != null && request.head.repeats(line);
    if (again || line.isBlank() && !nothingFollows(at)) {
      return at + 1;
    }
    return at;
  }

  /** Steps over a head that is shown a second time. */
  private int repeated(int from) {
    int at = from;
    while (at < lines.size() && !lines.blank(at) && !marked(lines.text(at))) {
      at++;
    }
    return lines.blank(at) ? Math.min(at + 1, lines.size()) : at;
  }

  /** Whether the blank line at {@code at} is followed by something that is not curl's, and the body is over or was never shown. */
  private boolean nothingFollows(int at) {
    int next = at;
    while (next < lines.size() && next - at < 20 && lines.blank(next)) {
      next++;
    }
    boolean headGoesOn = response != null && !response.head.ended() && lines.text(next).startsWith("< ");
    return !headGoesOn && !marked(lines.text(next)) && (response == null || !response.head.ended() || response.body != null || !body.isEmpty());
  }

  static boolean marked(String line) {
    return line.startsWith("* ") || data(line)
        || line.startsWith("> ") && StartLine.isRequest(line.substring(2))
        || line.startsWith("< ") && StartLine.isStatus(line.substring(2).strip());
  }

  /** A part of the response's body. */
  void body(Excerpt part) {
    if (response != null && response.head.ended()) {
      body.add(part);
    }
  }

  /** Nothing more of the body comes. */
  void endBody() {
    if (response != null && !body.isEmpty()) {
      response.body = Excerpt.join(body, "\n");
    } else if (response != null && response.body == null && BodyExtent.none(response.head)) {
      response.body = Excerpt.NONE;
    }
    body.clear();
  }
}
