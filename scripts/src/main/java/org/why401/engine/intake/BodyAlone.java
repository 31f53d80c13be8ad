package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.http.HtmlReader;
import org.why401.engine.http.JsonReader;

/** The body of an answer without its head: JSON, a page, XML. */
final class BodyAlone implements Reader {

  private static final Head NO_HEAD = new Head();
  private static final int MAX_MEMBERS = 200;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String first = lines.text(at);
    Kind kind = kind(first);
    if (kind == null) {
      return isMember(first) ? members(lines, at, draft) : at;
    }
    int end = kind == Kind.JSON_BODY ? JsonExtent.end(lines, at, BodyAlone::otherBegins) : BodyExtent.end(lines, at, NO_HEAD, BodyAlone::otherBegins);
    if (end > at) {
      List<Excerpt> parts = new ArrayList<>(List.of(lines.between(at, end)));
      BodyExtent.sayRest(lines, end, parts, draft);
      Excerpt body = parts.get(0).strip();
      if (kind != Kind.JSON_BODY || !Record.take(body, Excerpt.NONE, draft)) {
        draft.saw(kind);
        draft.body(body);
      }
    }
    return end;
  }

  /** Reads members of an object whose beginning was cut off. */
  private static int members(Lines lines, int at, Draft draft) {
    int end = at + 1;
    while (end < lines.size() && end - at < MAX_MEMBERS && !lines.blank(end) && !lines.fence(end) && !otherBegins(lines.text(end))) {
      end++;
    }
    Excerpt members = lines.between(at, end).strip();
    int start = members.place(0, 1).start();
    Excerpt object = Excerpt.join(List.of(Excerpt.decoded("{", new Place(start, start)), members), "");
    int length = JsonExtent.closed(object);
    object = length > 0 ? object.cut(0, length) : object;
    boolean words = SaidStatus.in(object) == null && SaidStatus.in(List.of(object)) != null;
    if (words || JsonReader.leading(object) == 0) {
      return at; // a log's: what it says is read as words
    }
    if (!Record.take(object, Excerpt.NONE, draft)) {
      draft.saw(Kind.JSON_BODY);
      draft.body(object);
    }
    return length == 0 ? end : at + lines(object);
  }

  private static int lines(Excerpt text) {
    int lines = 1;
    for (int at = text.text().indexOf('\n'); at >= 0; at = text.text().indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  /** {@code "name": …}. */
  private static boolean isMember(String line) {
    String start = line.strip();
    int quote = start.startsWith("\"") ? start.indexOf('"', 1) : -1;
    return quote > 1 && quote < 60 && start.substring(1, quote).indexOf(' ') < 0
        && start.substring(quote + 1).stripLeading().startsWith(":");
  }

  /** Whether a body may begin with this line. */
  static boolean begins(String line) {
    return kind(line) != null;
  }

  private static Kind kind(String line) {
    if (JsonExtent.begins(line)) {
      return Kind.JSON_BODY;
    }
    if (!HtmlReader.begins(line)) {
      return null;
    }
    String start = Ascii.lower(line.strip().substring(0, Math.min(5, line.strip().length())));
    boolean xml = start.equals("<?xml") || line.strip().length() > 1 && Ascii.isUpper(line.strip().charAt(1)) && !line.strip().startsWith("<HTML");
    return xml ? Kind.XML_BODY : Kind.HTML_BODY;
  }

  /** Whether a message or transcript begins with this line, which so ends a body. */
  static boolean otherBegins(String line) {
    return StartLine.isStatus(line.trim()) || StartLine.isRequest(line) || CurlTranscript.marked(line) && CurlVerbose.own(line.substring(1).strip());
  }
}
