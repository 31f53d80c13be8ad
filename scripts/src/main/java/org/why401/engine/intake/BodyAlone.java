package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.http.HtmlReader;

/** The body of an answer without its head: JSON, a page, XML. */
final class BodyAlone implements Reader {

  private static final Head NO_HEAD = new Head();

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String first = lines.text(at);
    Kind kind = kind(first);
    if (kind == null) {
      return at;
    }
    int end = kind == Kind.JSON_BODY ? JsonExtent.end(lines, at, BodyAlone::otherBegins) : BodyExtent.end(lines, at, NO_HEAD, BodyAlone::otherBegins);
    if (end > at) {
      List<Excerpt> parts = new ArrayList<>(List.of(lines.between(at, end)));
      BodyExtent.sayRest(lines, end, parts, draft);
      draft.saw(kind);
      draft.body(parts.get(0).strip());
    }
    return end;
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
    String start = line.strip().substring(0, Math.min(5, line.strip().length())).toLowerCase(Locale.ROOT);
    boolean xml = start.equals("<?xml") || line.strip().length() > 1 && Ascii.isUpper(line.strip().charAt(1)) && !line.strip().startsWith("<HTML");
    return xml ? Kind.XML_BODY : Kind.HTML_BODY;
  }

  /** Whether a message or transcript begins with this line, which so ends a body. */
  static boolean otherBegins(String line) {
    return StartLine.isStatus(line.strip()) || StartLine.isRequest(line) || CurlTranscript.marked(line) && CurlVerbose.own(line.substring(1).strip());
  }
}
