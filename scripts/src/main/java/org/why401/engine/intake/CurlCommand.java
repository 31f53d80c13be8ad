package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Excerpt;

/** A command line of curl, as it is typed into a POSIX shell. */
final class CurlCommand implements Reader {

  private static final int MAX_LINES = 100;
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_UNCLOSED = 20;
  private static final int MAX_PROMPT = 80;
  private static final String PROMPTS = "$#%>\u276F\u203A";

  /** How many commands had a quote that nothing closed; after some, further lines are no longer searched for its end. */
  private int unclosed;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    int start = start(lines.text(at));
    if (start < 0) {
      return at;
    }
    int end = end(lines, at, start);
    Excerpt all = lines.between(at, end);
    List<Excerpt> words = ShellWords.split(all.cut(start, all.text().length()));
    RequestDraft meant = CurlOptions.request(words);
    if (meant == null) {
      return at;
    }
    draft.saw(Kind.CURL_COMMAND);
    draft.command(meant);
    return end;
  }

  /** Whether a command of curl begins in this line. */
  static boolean begins(String line) {
    return start(line) >= 0;
  }

  /** Where {@code curl} stands in the line, with nothing but a prompt before it; -1 where it doesn't. */
  private static int start(String line) {
    int start = line.indexOf("curl");
    if (start < 0 || start > MAX_PROMPT) {
      return -1;
    }
    int end = start + (line.startsWith(".exe", start + 4) ? 8 : 4);
    String before = line.substring(0, start).strip();
    boolean first = before.isEmpty() || before.equals("time") || before.equals("sudo")
        || PROMPTS.indexOf(before.charAt(before.length() - 1)) >= 0 && before.indexOf(':') + 1 != before.length();
    boolean command = line.startsWith(" ", end)
        && (line.contains("://") || line.contains(" -") || line.indexOf("localhost", end) > 0
            || line.indexOf('.', end) > 0 && line.indexOf(' ', end + 1) < 0);
    return first && command ? start : -1;
  }

  /** The line behind the command: one that ends in a backslash goes on, and so does an open quote that is closed further down. */
  private int end(Lines lines, int at, int start) {
    int end = at + 1;
    while (end < lines.size() && end - at < MAX_LINES && goesOn(lines.text(end - 1))) {
      end++;
    }
    int closed = end;
    int length = 0;
    boolean open = unfinished(lines, at, closed, start);
    while (open && unclosed < MAX_UNCLOSED && closed < lines.size() && length < MAX_LENGTH && closed - at < MAX_LINES && !lines.fence(closed)) {
      length += lines.text(closed).length();
      closed++;
      open = unfinished(lines, at, closed, start);
    }
    unclosed += open ? 1 : 0;
    return open ? end : closed;
  }

  private static boolean unfinished(Lines lines, int at, int end, int start) {
    Excerpt all = lines.between(at, end);
    return ShellWords.unfinished(all.cut(start, all.text().length()));
  }

  private static boolean goesOn(String line) {
    String end = line.stripTrailing();
    return end.endsWith("\\") || end.endsWith(" ^") || end.endsWith(" `");
  }
}
