package org.why401.engine.intake;

import org.why401.engine.Excerpt;

/** A line of Squid's own access log: {@code 1795514400.123 120 192.0.2.9 TCP_DENIED/407 3848 GET http://… user HIER_NONE/- text/html}. */
final class SquidLog implements Reader {

  private static final int FIELDS = 7;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    Excerpt line = lines.excerpt(at).strip();
    int outcome = line.text().indexOf(" TCP_");
    if (outcome < 0 || outcome > 100) {
      return at;
    }
    Excerpt[] fields = fields(line);
    int slash = fields[3] == null ? -1 : fields[3].text().indexOf('/');
    if (slash < 0 || fields[6] == null || fields[3].text().length() != slash + 4) {
      return at;
    }
    draft.saw(Kind.LOG_LINE);
    RequestDraft request = new RequestDraft();
    request.method = fields[5];
    request.target = fields[6];
    draft.request(request);
    draft.response(new ResponseDraft(fields[3].cut(slash + 1, slash + 4), LogTime.of(fields[0])));
    draft.say(line);
    return at + 1;
  }

  /** The first words of the line; null where it has fewer. */
  private static Excerpt[] fields(Excerpt line) {
    Excerpt[] fields = new Excerpt[FIELDS];
    String text = line.text();
    int start = 0;
    for (int i = 0; i < FIELDS && start < text.length(); i++) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      fields[i] = line.cut(start, end);
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return fields;
  }
}
