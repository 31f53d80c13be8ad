package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/** A call of {@code fetch} in JavaScript, as browsers copy it and as people write it. */
final class FetchCall implements Reader {

  private static final String CALL = "fetch(";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at);
    String text = line.text();
    int call = text.indexOf(CALL);
    int open = call + CALL.length();
    boolean literal = call >= 0 && open < text.length() && "\"'`".indexOf(text.charAt(open)) >= 0;
    int close = literal ? text.indexOf(text.charAt(open), open + 1) : -1;
    if (close < 0) {
      return at;
    }
    RequestDraft meant = new RequestDraft();
    meant.target = known(line.cut(open + 1, close));
    int object = text.indexOf('{', close);
    int end = object < 0 ? at : JsonExtent.end(lines, at, object, BodyAlone::otherBegins);
    if (end > at) {
      Excerpt rest = line.cut(object, text.length());
      Excerpt all = end == at + 1 ? rest : Excerpt.join(List.of(rest, lines.between(at + 1, end)), "\n");
      int length = JsonExtent.closed(all);
      if (JsonReader.read(length > 0 ? all.cut(0, length) : all) instanceof Json.Obj options) {
        options(options, meant);
      }
    }
    meant.method = meant.method == null ? Excerpt.decoded("GET", line.place(call, open)) : meant.method;
    draft.saw(Kind.HTTP_REQUEST);
    draft.command(meant);
    return Math.max(end, at + 1);
  }

  private static void options(Json.Obj options, RequestDraft meant) {
    meant.method = options.text("method");
    meant.body = options.text("body");
    for (Header header : Har.headers(options.get("headers"))) {
      meant.head.add(new Header(header.name(), known(header.value())));
    }
  }

  /** What a template's <code>${…}</code> stands for is not known. */
  private static Excerpt known(Excerpt value) {
    int variable = value.text().indexOf("${");
    return variable < 0 ? value
        : Excerpt.join(List.of(value.cut(0, variable), Excerpt.decoded(ShellWords.UNKNOWN, value.place(variable, value.text().length()))), "");
  }
}
