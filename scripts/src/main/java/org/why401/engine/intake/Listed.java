package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/** A line by which a program lists one exchange: {@code GET https://a.example/x Authorization: None -> 401}, {@code … → 301 https://b.example/y}. */
final class Listed implements Reader {

  private static final List<String> ARROWS = List.of(" -> ", " => ", " \u2192 ");
  private static final String NONE = "none null undefined - (none) absent no false";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at).strip();
    String text = line.text();
    int method = text.length() > 4_000 ? -1 : StartLine.methodEnd(text, 0);
    SaidRequest said = method < 0 ? null : SaidRequest.in(line);
    int arrow = said == null || Urls.schemeOf(said.target().text()) == null ? -1 : arrow(text);
    if (arrow < 0) {
      return at;
    }
    draft.saw(Kind.TOOL_OUTPUT);
    RequestDraft request = new RequestDraft();
    request.method = said.method();
    request.target = said.target();
    int name = text.indexOf("Authorization:");
    if (name > 0 && name < arrow) {
      Excerpt value = line.cut(name + 14, Math.max(name + 14, text.lastIndexOf(' ', arrow - 2))).strip();
      if (!Words.has(NONE, Ascii.lower(value.text()))) {
        request.head.add("Authorization", value);
      } else {
        request.head.add("Host", Excerpt.decoded(Urls.authorityOf(said.target().text()), said.target().place()));
        request.head.end(); // what was listed says that none was sent
      }
    }
    draft.request(request);
    ResponseDraft response = new ResponseDraft(line.cut(arrow, arrow + 3), null);
    Excerpt behind = line.cut(arrow + 3, text.length()).strip();
    if (text.charAt(arrow) == '3' && !behind.isEmpty() && behind.text().indexOf(' ') < 0) {
      response.head.add("Location", behind);
    }
    draft.response(response);
    draft.say(line);
    return at + 1;
  }

  /** Where the status stands behind an arrow, or -1. */
  private static int arrow(String text) {
    for (String arrow : ARROWS) {
      int found = text.lastIndexOf(arrow);
      int status = found + arrow.length();
      boolean digits = found > 0 && status + 3 <= text.length() && Ascii.isDigit(text.charAt(status)) && Ascii.isDigit(text.charAt(status + 1)) && Ascii.isDigit(text.charAt(status + 2));
      if (digits && (status + 3 == text.length() || text.charAt(status + 3) == ' ')) {
        return status;
      }
    }
    return -1;
  }
}
