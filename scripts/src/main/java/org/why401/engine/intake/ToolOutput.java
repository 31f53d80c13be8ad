package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** Any other line: something that a tool, a log or a person said. JSON at its end is the answer's body. */
final class ToolOutput implements Reader {

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Saying said = Saying.clean(lines.excerpt(at));
    draft.saw(said.dated() ? Kind.LOG_LINE : Kind.TOOL_OUTPUT);
    Excerpt line = said.text();
    int json = embedded(line.text());
    Excerpt body = json < 0 ? Excerpt.NONE : line.cut(json, line.text().length());
    int length = json < 0 ? 0 : JsonExtent.closed(body);
    if (length == 0) {
      draft.say(line);
      return at + 1;
    }
    List<Excerpt> around = new ArrayList<>(List.of(line.cut(0, json).strip(), body.cut(length, body.text().length()).strip()));
    draft.say(around.get(0));
    draft.body(body.cut(0, length));
    draft.say(around.get(1));
    return at + 1;
  }

  /** Where an object begins in the line, behind other words; -1 where none does. */
  private static int embedded(String line) {
    int object = line.indexOf("{\"");
    return object > 0 && !line.startsWith("\\", object + 1) ? object : -1;
  }
}
