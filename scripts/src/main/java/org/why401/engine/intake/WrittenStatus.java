package org.why401.engine.intake;

import org.why401.engine.Ascii;

/** What {@code curl -w '%{http_code}'} writes: the status alone on the line behind the command, with other things that were asked for behind it. */
final class WrittenStatus implements Reader {

  private static final int FARTHEST = 3;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    String line = lines.text(at);
    boolean status = line.length() >= 3 && line.charAt(0) >= '1' && line.charAt(0) <= '5' && Ascii.isDigit(line.charAt(1)) && Ascii.isDigit(line.charAt(2))
        && (line.length() == 3 || line.charAt(3) == ' ');
    if (!status || !asked(lines, at)) {
      return at;
    }
    ResponseDraft response = new ResponseDraft();
    response.status = lines.excerpt(at).cut(0, 3);
    draft.response(response);
    return at + 1;
  }

  private static boolean asked(Lines lines, int at) {
    for (int before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
      String line = lines.text(before);
      if (line.contains("%{http_code}") || line.contains("%{response_code}")) {
        // A loop prints many, and each tells of another request.
        return !line.contains("done") && !line.contains("xargs");
      }
    }
    return false;
  }
}
