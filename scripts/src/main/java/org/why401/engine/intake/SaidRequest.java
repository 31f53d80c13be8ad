package org.why401.engine.intake;

import org.why401.engine.Excerpt;

/**
 * A request that a tool's words name: {@code GET https://api.example/orders 401}, {@code on GET request for "https://…"}, {@code [GET] to [https://…]}.
 *
 * @param target a path or an absolute URL
 */
record SaidRequest(Excerpt method, Excerpt target) {

  private static final int FARTHEST = 16;
  private static final int LONGEST = 2_000;

  /** The first request that {@code line} names, or null. */
  static SaidRequest in(Excerpt line) {
    String text = line.text();
    for (int at = 0; at + 4 < text.length() && at < LONGEST; at++) {
      boolean begins = text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && (at == 0 || " \"'`[(:".indexOf(text.charAt(at - 1)) >= 0);
      int end = begins ? StartLine.methodEnd(text, at) : -1;
      int target = end < 0 ? -1 : target(text, end);
      if (target > 0) {
        int stop = target;
        while (stop < text.length() && text.charAt(stop) > ' ' && "\"'`<>])},".indexOf(text.charAt(stop)) < 0) {
          stop++;
        }
        while (stop > target && ":.;".indexOf(text.charAt(stop - 1)) >= 0) {
          stop--;
        }
        stop = Urls.shown(text, stop);
        return new SaidRequest(line.cut(at, end), line.cut(target, Math.max(target, stop)));
      }
    }
    return null;
  }

  /** Where the target begins, a few words behind the method at most; -1 where none does. */
  private static int target(String text, int from) {
    for (int at = from; at < text.length() && at < from + FARTHEST; at++) {
      boolean apart = " \"'`[".indexOf(text.charAt(at - 1)) >= 0;
      if (apart && (text.charAt(at) == '/' && at < from + 4 || text.startsWith("http://", at) || text.startsWith("https://", at))) {
        return at;
      }
    }
    return -1;
  }
}
