package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;

/**
 * What people copy out of a browser's network panel or Postman's console: {@code Request URL}, {@code Status Code} and the headers, each name and
 * value on one line or on two. The answer's headers mostly stand before the request's.
 */
final class DevTools implements Reader {

  private static final String REQUEST_ONLY =
      "accept accept-encoding accept-language authorization cookie host referer user-agent upgrade-insecure-requests x-requested-with proxy-authorization";
  private static final List<String> SKIPPED = List.of("remote address", "referrer policy", "general", "view source", "view parsed", "view decoded", "raw", "address", "version",
      "transferred", "dns resolution", "request priority", "network", "headers", "initiated by", "blocked by");
  private static final List<String> ENDS = List.of("request payload", "form data", "query string", "preview", "request body", "response body", "response payload", "timing", "cookies");
  private static final int FEWEST = 3;

  @Override
  public int read(Lines lines, int at, Draft draft) {
    return begins(lines, at) ? new Panel(lines).read(at, draft) : at;
  }

  private static boolean begins(Lines lines, int at) {
    String line = name(lines.text(at));
    if (line.startsWith("request url") || line.equals("general") && name(lines.text(at + 1)).startsWith("request url")) {
      return true;
    }
    if (StartLine.methodEnd(lines.text(at), 0) == lines.text(at).length() && !lines.text(at).isEmpty()) {
      return lines.text(at + 1).isBlank() && name(lines.text(at + 2)).equals("scheme");
    }
    boolean heading = line.startsWith("response headers") || line.startsWith("request headers");
    return heading && line.length() < 40 && HeaderLine.is(lines.text(at + 1)) && !lines.text(at).contains("{");
  }

  /** The line's words in lower case, without marks of folding and a colon at their end. */
  private static String name(String line) {
    String bare = line.length() > 200 ? "" : line.strip();
    int start = 0;
    while (start < bare.length() && !Ascii.isLetterOrDigit(bare.charAt(start)) && bare.charAt(start) != ':') {
      start++;
    }
    String name = Ascii.lower(bare.substring(start).strip());
    return name.length() > 1 && name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean any(List<String> beginnings, String name) {
    for (String beginning : beginnings) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** One request of a panel while it is read. */
  private static final class Panel {
    private final Lines lines;
    private final RequestDraft request = new RequestDraft();
    private final ResponseDraft response = new ResponseDraft();
    private Excerpt host;
    private Excerpt file;
    private boolean asked;
    private boolean headed;
    private boolean provisional;
    /** Names and values stand on lines of their own. */
    private boolean apart;

    private Panel(Lines lines) {
      this.lines = lines;
    }

    private int read(int from, Draft draft) {
      int at = from;
      while (at < lines.size() && !lines.fence(at)) {
        boolean another = request.target != null && name(lines.text(at)).startsWith("request url");
        int end = lines.blank(at) ? at + 1 : another ? at : step(at);
        if (end == at) {
          break;
        }
        at = end;
      }
      emit(draft);
      return at;
    }

    private int step(int at) {
      Excerpt line = lines.excerpt(at);
      String name = name(line.text());
      boolean response = name.startsWith("response headers");
      if (response || name.startsWith("request headers")) {
        asked = !response;
        headed = true;
        return at + 1;
      }
      if (name.startsWith("provisional")) {
        provisional = true;
        return at + 1;
      }
      if (any(ENDS, name)) {
        return at;
      }
      int colon = line.text().indexOf(':', line.text().startsWith(":") ? 1 : 0);
      Excerpt value = colon < 0 ? Excerpt.NONE : line.cut(colon + 1, line.text().length()).strip();
      String key = colon < 0 || value.isEmpty() || !(name.indexOf(' ') < 0 || value.place() != null) ? name : name(line.text().substring(0, colon));
      boolean next = value.isEmpty();
      Excerpt shown = next ? lines.size() > at + 1 ? lines.excerpt(at + 1).strip() : Excerpt.NONE : value;
      int end = next ? Math.min(lines.size(), at + 2) : at + 1;
      if (general(key, shown)) {
        apart |= next;
        boolean reason = key.equals("status") && lines.text(end).length() < 40 && any(List.of("unauthorized", "forbidden", "ok", "proxy authentication"), name(lines.text(end)));
        return reason ? end + 1 : end;
      }
      if (any(SKIPPED, key)) {
        return next && (key.equals("remote address") || key.equals("referrer policy") || key.equals("address")) ? end : at + 1;
      }
      if (StartLine.methodEnd(line.text().strip(), 0) == line.text().strip().length() && request.method == null) {
        request.method = line.strip();
        return at + 1;
      }
      boolean header = next ? apart && HeaderLine.is(line.text().strip() + ":x") || name.startsWith(":") || line.text().strip().endsWith(":") && apart : HeaderLine.is(line.text());
      if (!header || shown.isEmpty()) {
        return at;
      }
      asked |= !headed && (Words.has(REQUEST_ONLY, key) || key.startsWith(":") || key.startsWith("sec-") || key.startsWith("access-control-request-"));
      Excerpt written = line.strip();
      int stop = next ? written.text().length() - (written.text().endsWith(":") ? 1 : 0) : written.text().indexOf(':', 1);
      if (key.startsWith(":") && !key.equals(":authority")) {
        return end; // HTTP/2's own fields say the start line once more
      }
      (asked ? request.head : this.response.head).add(new Header(written.cut(0, stop), HeaderLines.unquoted(shown)));
      return end;
    }

    private boolean general(String key, Excerpt value) {
      switch (key) {
        case "request url" -> request.target = value;
        case "request method" -> request.method = value;
        case "scheme" -> request.scheme = value.text();
        case "filename" -> file = value;
        case "status code", "status" -> response.status = code(value);
        case "host" -> {
          if (request.scheme == null || host != null) {
            return false;
          }
          host = value;
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private static Excerpt code(Excerpt value) {
      int at = 0;
      while (at < value.text().length() && !Ascii.isDigit(value.text().charAt(at))) {
        at++;
      }
      return value.text().length() < at + 3 ? null : value.cut(at, at + 3);
    }

    private void emit(Draft draft) {
      if (request.target == null && file != null && host != null) {
        request.target = Excerpt.join(List.of(Excerpt.decoded(request.scheme + "://", host.place()), host, file), "");
      }
      boolean whole = !provisional && request.head.get("user-agent") != null && request.head.get("accept") != null;
      if (whole) {
        request.head.end();
      }
      if (asked && response.head.headers().size() >= FEWEST) {
        response.head.end();
      }
      draft.saw(Kind.HTTP_EXCHANGE);
      if (request.target != null || request.method != null || !request.head.isEmpty()) {
        draft.request(request);
      }
      if (response.status != null || !response.head.isEmpty()) {
        draft.response(response);
      }
    }
  }
}
