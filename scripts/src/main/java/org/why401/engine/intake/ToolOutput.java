package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;

/** Any other line: something that a tool, a log or a person said. An object that begins in it is the answer's body. */
final class ToolOutput implements Reader {

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Saying said = Saying.clean(lines.excerpt(at));
    draft.saw(said.dated() ? Kind.LOG_LINE : Kind.TOOL_OUTPUT);
    Excerpt line = said.text();
    int object = object(line.text(), lines.text(at + 1));
    int end = object < 0 ? at : JsonExtent.end(lines, at, lines.text(at).length() - line.text().length() + object, BodyAlone::otherBegins);
    if (end == at) {
      Record.take(line, draft);
      draft.say(line);
      Inner.statements(line).forEach(draft::say);
      NamedWords.in(line).forEach(draft::say);
      Excerpt escaped = Inner.escaped(line);
      if (escaped != null && draft.response() != null && draft.response().body != null) {
        draft.say(escaped);
      } else if (escaped != null) {
        draft.body(escaped);
      }
      return at + 1;
    }
    Excerpt before = line.cut(0, object).strip();
    Excerpt body = line.cut(object, line.text().length());
    if (end > at + 1) {
      body = Excerpt.join(List.of(body, lines.between(at + 1, end)), "\n");
    }
    int length = JsonExtent.closed(body);
    Excerpt json = length == 0 ? body : body.cut(0, length);
    if (!Record.take(json, before, draft)) {
      draft.say(before);
      Inner.statements(before).forEach(draft::say);
      draft.body(json);
    }
    if (length > 0) {
      draft.say(body.cut(length, body.text().length()).strip());
    }
    return end;
  }

  /** Where an object may begin in the line, behind other words; -1 where none does. What a program dumps without quotes is no JSON. */
  private static int object(String line, String next) {
    int object = line.indexOf("{\"");
    if (object < 0 && line.endsWith(" {") && next.strip().startsWith("\"")) {
      object = line.length() - 1;
    }
    return object > 0 ? object : -1;
  }
}
