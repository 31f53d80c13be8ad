package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;

/** Any other line: something that a tool, a log or a person said. An object that begins in it is the answer's body. */
final class ToolOutput implements Reader {

  private static final List<String> PAGES = List.of("<!DOCTYPE ", "<!doctype ", "<html", "<?xml ", "<Error>");

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Saying said = Saying.clean(lines.excerpt(at));
    draft.saw(said.dated() ? Kind.LOG_LINE : Kind.TOOL_OUTPUT);
    Excerpt line = said.text();
    int object = object(line.text(), lines.text(at + 1));
    int end = object < 0 ? at : JsonExtent.end(lines, at, lines.text(at).length() - line.text().length() + object, BodyAlone::otherBegins);
    int page = draft.response() != null && draft.response().body != null ? -1 : page(line.text());
    if (page > Math.max(0, object)) { // JSON before a page is what was sent
      said(line.cut(0, page).strip(), draft);
      Excerpt rest = line.cut(page, line.text().length());
      int behind = rest.text().contains("</html>") || rest.text().contains("</Error>") ? at + 1 : BodyExtent.end(lines, at + 1, new Head(), BodyAlone::otherBegins);
      draft.body(behind == at + 1 ? rest : Excerpt.join(List.of(rest, lines.between(at + 1, behind)), "\n"));
      return behind;
    }
    if (end == at) {
      Record.take(line, draft);
      said(line, draft);
      for (Excerpt words : NamedWords.in(line)) {
        draft.say(words);
        AnswerWords.in(words).forEach(draft::say);
      }
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
      said(before, draft);
      draft.body(json);
    }
    if (length > 0) {
      draft.say(body.cut(length, body.text().length()).strip());
    }
    return end;
  }

  private static void said(Excerpt line, Draft draft) {
    draft.say(line);
    Inner.statements(line).forEach(draft::say);
    AnswerWords.in(line).forEach(draft::say);
  }

  /** Where a page or XML begins in the line, behind other words; -1 where none does. */
  private static int page(String line) {
    for (String beginning : PAGES) {
      int found = line.indexOf(beginning);
      if (found > 0) {
        return found;
      }
    }
    return -1;
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
