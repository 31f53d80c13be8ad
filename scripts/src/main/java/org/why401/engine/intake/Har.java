package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/**
 * An HTTP archive (HAR 1.2), whole or cut off, and single entries of one or of a gateway's log that looks alike: each entry is an exchange.
 *
 * <p>Browsers leave Authorization and cookies out of the archives that they save, unless asked. So where no entry shows any, a header that is
 * not there proves nothing.
 */
final class Har implements Reader {

  private static final int PROBE_LINES = 60;
  private static final int PROBE_LENGTH = 4_000;
  /** Tools that write down what went over the wire, and leave nothing out. */
  private static final String HONEST = "Playwright|mitmproxy";

  @Override
  public int read(Lines lines, int at, Draft draft) {
    if (!JsonExtent.begins(lines.text(at)) || !looksLikeOne(lines, at)) {
      return at;
    }
    int end = JsonExtent.end(lines, at, line -> false);
    List<Json.Obj> entries = new ArrayList<>();
    Json.Obj log = end > at && JsonReader.read(lines.between(at, end).strip()) instanceof Json.Obj root ? entries(root, entries) : null;
    if (entries.isEmpty()) {
      return at;
    }
    draft.saw(Kind.HAR);
    boolean whole = isHonest(log);
    for (Json.Obj entry : entries) {
      whole |= showsSecrets(entry);
    }
    for (Json.Obj entry : entries) {
      exchange(entry, whole, draft);
    }
    return end;
  }

  /** Judged by its beginning alone, before the whole is read. */
  private static boolean looksLikeOne(Lines lines, int at) {
    String beginning = lines.between(at, Math.min(lines.size(), at + PROBE_LINES)).text();
    beginning = beginning.substring(0, Math.min(PROBE_LENGTH, beginning.length()));
    return beginning.contains("\"request\"") || beginning.contains("\"log\"") || beginning.contains("\"entries\"") || beginning.contains("\"response\"");
  }

  /** Collects the entries; answers the object that tells who wrote them. */
  private static Json.Obj entries(Json.Obj root, List<Json.Obj> out) {
    Json.Obj log = root.get("log") instanceof Json.Obj inner ? inner : root;
    if (log.get("entries") instanceof Json.Arr all) {
      for (Json entry : all.items()) {
        if (entry instanceof Json.Obj object && isEntry(object)) {
          out.add(object);
        }
      }
    } else if (isEntry(log) && log.get("response") instanceof Json.Obj) {
      out.add(log);
    }
    return log;
  }

  private static boolean isEntry(Json.Obj entry) {
    return entry.get("request") instanceof Json.Obj request && request.text("url") != null;
  }

  private static boolean isHonest(Json.Obj log) {
    Excerpt creator = log.get("creator") instanceof Json.Obj object ? object.text("name") : null;
    return creator != null && Words.begins(creator.text(), HONEST);
  }

  private static boolean showsSecrets(Json.Obj entry) {
    return shows(entry, "request", "authorization") || shows(entry, "request", "cookie") || shows(entry, "response", "set-cookie");
  }

  private static boolean shows(Json.Obj entry, String side, String name) {
    if (entry.get(side) instanceof Json.Obj message) {
      for (Header header : headers(message)) {
        if (header.is(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void exchange(Json.Obj entry, boolean whole, Draft draft) {
    RequestDraft request = new RequestDraft();
    Json.Obj asked = (Json.Obj) entry.get("request");
    request.method = asked.text("method");
    request.target = asked.text("url");
    request.version = asked.text("httpVersion");
    request.body = asked.get("postData") instanceof Json.Obj form ? form.text("text") : null;
    headers(asked).forEach(request.head::add);
    if (whole) {
      request.head.end();
    }
    draft.request(request);
    if (!(entry.get("response") instanceof Json.Obj answer)) {
      return;
    }
    Excerpt status = answer.get("status") instanceof Json.Num number ? number.digits() : null;
    // A call that was blocked or cut off has the status 0 or -1, and says why beside it.
    if (status != null && status.text().length() == 3) {
      response(answer, status, draft);
    }
    say(answer.text("_error"), draft);
    say(answer.text("_failureText"), draft);
  }

  private static void response(Json.Obj answer, Excerpt status, Draft draft) {
    ResponseDraft response = new ResponseDraft();
    response.version = answer.text("httpVersion");
    response.status = status;
    response.reason = answer.text("statusText");
    headers(answer).forEach(response.head::add);
    if (!response.head.isEmpty()) {
      response.head.end();
    }
    Json.Obj content = answer.get("content") instanceof Json.Obj object ? object : null;
    if (content != null && content.get("encoding") == null) {
      boolean empty = content.get("size") instanceof Json.Num size && size.value() == 0;
      response.body = content.text("text") != null ? content.text("text") : empty ? Excerpt.NONE : null;
    }
    draft.response(response);
  }

  private static void say(Excerpt words, Draft draft) {
    if (words != null) {
      draft.say(words);
    }
  }

  /** A list of names and values, or an object as gateways log it. Of HTTP/2's own fields only the host is kept. */
  private static List<Header> headers(Json.Obj message) {
    return headers(message.get("headers"));
  }

  static List<Header> headers(Json all) {
    List<Header> headers = new ArrayList<>();
    if (all instanceof Json.Arr list) {
      for (Json item : list.items()) {
        if (item instanceof Json.Obj header) {
          add(header.text("name"), header.get("value"), headers);
        }
      }
    } else if (all instanceof Json.Obj map) {
      for (Json.Member member : map.members()) {
        for (Json value : member.value() instanceof Json.Arr many ? many.items() : List.of(member.value())) {
          add(member.name().value(), value, headers);
        }
      }
    }
    return headers;
  }

  private static void add(Excerpt name, Json value, List<Header> headers) {
    boolean kept = name != null && !name.isEmpty() && (name.text().charAt(0) != ':' || name.text().equals(":authority"));
    if (kept && value instanceof Json.Text text) {
      headers.add(new Header(name, text.value().strip()));
    }
  }
}
