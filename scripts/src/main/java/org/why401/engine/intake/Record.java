package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/**
 * A log's record of an exchange, as JSON or as logfmt: whatever names its members have, among them are the method, the target and the status.
 * So one reader serves nginx, Caddy, Traefik, Envoy, AWS's API Gateway, pino, zap, Elastic's names, Postman's console and the like.
 */
final class Record {

  private static final Set<String> METHOD = Words.of("method httpmethod requestmethod reqmethod httprequestmethod verb");
  private static final Set<String> TARGET = Words.of("url uri path requesturl requesturi requestpath requrl resourcepath httpurl httptarget httprequesturi httppath urlpath urlfull urloriginal originalurl");
  private static final Set<String> HOST = Words.of("host requesthost httphost httprequesthost authority urldomain");
  private static final Set<String> STATUS =
      Words.of("status statuscode responsestatus responsecode downstreamstatus httpstatus httpstatuscode responsestatuscode httpresponsestatuscode ressstatuscode");
  private static final Set<String> TIME = Words.of("ts time timestamp timelocal timeiso8601 requesttime startutc starttime datetime");
  private static final Set<String> AGENT = Words.of("useragent httpuseragent useragentoriginal httprequestuseragent requestuseragent");
  private static final Set<String> LINE = Words.of("request requestline");
  private static final Set<String> BODY = Words.of("responsebody");
  /** Members that logs have and answers have not. */
  private static final String LOGGED = "level lvl severity loglevel duration latency responsetime elapsed remoteaddr remoteip clientip clientaddr sourceip ip "
      + "bodybytessent bytes proto protocol requestprotocol httprequestremoteaddr requestheaders reqheaders";
  private static final String HEADERS = "user-agent authorization accept-encoding";
  private static final String WORDS = "msg message error err event";
  private static final String SENT = "request.header.";
  private static final String ANSWERED = "response.header.";
  private static final int DEEPEST = 6;
  private static final int MOST = 400;

  private final Map<Set<String>, Excerpt> found = new HashMap<>();
  private final List<Header> sent = new ArrayList<>();
  private final List<Header> answered = new ArrayList<>();
  private boolean logged;
  private boolean said;
  private int members;

  private Record() {}

  /**
   * Takes a JSON object that is a log's record.
   *
   * @param before what stands before it on its line
   * @return whether it is one
   */
  static boolean take(Excerpt json, Excerpt before, Draft draft) {
    if (!(JsonReader.read(json) instanceof Json.Obj object)) {
      return false;
    }
    if (heads(object, draft)) {
      return true;
    }
    Record record = new Record();
    record.walk("", object, 0);
    record.ahead(before);
    if (record.exchange(draft)) {
      if (draft.request() != null) {
        draft.say(json);
      }
      return true;
    }
    if (record.logged && record.said) {
      draft.saw(Kind.LOG_LINE);
      draft.say(json);
      return true;
    }
    return false;
  }

  /** Headers that a program printed as an object, such as {@code r.headers} of Python's requests. */
  private static boolean heads(Json.Obj object, Draft draft) {
    boolean answers = false;
    boolean sends = false;
    for (Json.Member member : object.members()) {
      String name = Ascii.lower(member.name().value().text());
      answers |= HeaderLines.isAnswers(name) || name.equals("server");
      sends |= Words.has(HEADERS, name);
      if (!(member.value() instanceof Json.Text)) {
        return false;
      }
    }
    if (answers == sends) {
      return false;
    }
    draft.saw(Kind.HEADER);
    RequestDraft request = new RequestDraft();
    ResponseDraft response = new ResponseDraft();
    Har.headers(object).forEach((answers ? response.head : request.head)::add);
    if (answers) {
      draft.response(response);
    } else {
      draft.asked(request);
    }
    return true;
  }

  /** Takes a line of logfmt that records an exchange; what it says is left to others. */
  static void take(Excerpt line, Draft draft) {
    String text = line.text();
    if (text.indexOf("ethod=") < 0 && text.indexOf("uest=\"") < 0 && text.indexOf(ANSWERED) < 0) {
      return;
    }
    Record record = new Record();
    for (int equals = text.indexOf('='); equals > 0 && record.members < MOST; ) {
      int name = equals;
      while (name > 0 && text.charAt(name - 1) > ' ') {
        name--;
      }
      boolean quoted = text.startsWith("\"", equals + 1);
      int from = equals + (quoted ? 2 : 1);
      int end = text.indexOf(quoted ? '"' : ' ', from);
      while (quoted && end > from && text.charAt(end - 1) == '\\') {
        end = text.indexOf('"', end + 1);
      }
      end = end < 0 ? text.length() : end;
      Excerpt value = line.cut(from, Math.max(from, end));
      record.head(text.substring(name, equals), value);
      record.member(text.substring(name, equals), value);
      equals = text.indexOf('=', Math.min(text.length(), end + 1));
    }
    record.exchange(draft);
  }

  /** containerd, and what is built on it, names each header: {@code response.header.www-authenticate="Bearer realm=\"…\""}. */
  private void head(String name, Excerpt value) {
    boolean answer = name.startsWith(ANSWERED);
    if (answer || name.startsWith(SENT)) {
      Excerpt field = Excerpt.decoded(name.substring(answer ? ANSWERED.length() : SENT.length()), value.place());
      Excerpt plain = value.text().contains("\\\"") ? Excerpt.decoded(value.text().replace("\\\"", "\""), value.place()) : value;
      (answer ? answered : sent).add(new Header(field, plain));
    }
  }

  private void walk(String path, Json.Obj object, int depth) {
    for (Json.Member member : object.members()) {
      String name = path.isEmpty() ? member.name().value().text() : path + "." + member.name().value().text();
      Json value = member.value();
      boolean headers = name.length() > 6 && name.regionMatches(true, name.length() - 7, "headers", 0, 7);
      if (headers && !(value instanceof Json.Text)) {
        List<Header> head = Har.headers(value);
        boolean response = plain(name).contains("res") || areAnswers(head);
        (response ? answered : sent).addAll(head);
        logged |= !response;
      } else if (value instanceof Json.Obj inner && depth < DEEPEST) {
        walk(name, inner, depth + 1);
      } else if (value instanceof Json.Text text) {
        member(name, text.value());
      } else if (value instanceof Json.Num number) {
        member(name, number.digits());
      }
    }
  }

  /** Knows a member by its name, with and without those of the objects that it stands in. */
  private void member(String path, Excerpt value) {
    if (++members > MOST || value.isEmpty()) {
      return;
    }
    int next;
    for (int from = 0; from >= 0; from = next) {
      next = path.indexOf('.', from) < 0 ? -1 : path.indexOf('.', from) + 1;
      String name = plain(path.substring(from));
      logged |= Words.has(LOGGED, name);
      said |= Words.has(WORDS, name);
      for (Set<String> role : List.of(METHOD, TARGET, HOST, STATUS, TIME, AGENT, LINE, BODY)) {
        if (role.contains(name) && fits(role, value.text())) {
          found.putIfAbsent(role, role == STATUS ? value.cut(0, 3) : value);
        }
      }
    }
  }

  private static boolean fits(Set<String> role, String value) {
    if (role == METHOD) {
      return StartLine.methodAt(value + " ", 0) != null && value.indexOf(' ') < 0;
    }
    if (role == TARGET) {
      return value.startsWith("/") || Urls.schemeOf(value) != null;
    }
    return role != STATUS || (value.length() == 3 || value.length() > 3 && value.charAt(3) == ' ') && value.charAt(0) >= '1' && value.charAt(0) <= '5' && Ascii.isDigit(value.charAt(2));
  }

  /** Postman's console writes method and URL before the object. */
  private void ahead(Excerpt before) {
    SaidRequest request = SaidRequest.in(before);
    if (request != null) {
      found.putIfAbsent(METHOD, request.method());
      found.putIfAbsent(TARGET, request.target());
      SaidStatus.Found status = SaidStatus.in(List.of(before));
      if (status != null) {
        found.putIfAbsent(STATUS, status.status());
      }
    }
  }

  private boolean exchange(Draft draft) {
    Excerpt line = found.get(LINE);
    StartLine.RequestLine start = line == null ? null : StartLine.request(line);
    RequestDraft request = start == null ? new RequestDraft() : new RequestDraft(start);
    if (start == null) {
      request.method = found.get(METHOD);
      request.target = found.get(TARGET);
    }
    Excerpt status = found.get(STATUS);
    if (request.method == null && !answered.isEmpty()) {
      draft.saw(Kind.HEADER);
      answer(status, draft);
      return true;
    }
    if (request.method == null || request.target == null && status == null || !logged && sent.isEmpty() && found.get(AGENT) == null) {
      return false;
    }
    sent.forEach(request.head::add);
    add(request, "Host", HOST);
    add(request, "User-Agent", AGENT);
    draft.saw(Kind.LOG_LINE);
    draft.request(request);
    if (status != null || !answered.isEmpty()) {
      answer(status, draft);
    }
    return true;
  }

  private void answer(Excerpt status, Draft draft) {
    Excerpt time = found.get(TIME);
    ResponseDraft response = new ResponseDraft(status, time == null ? null : LogTime.of(time));
    answered.forEach(response.head::add);
    response.body = found.get(BODY);
    draft.response(response);
  }

  private void add(RequestDraft request, String name, Set<String> role) {
    if (found.get(role) != null && request.head.get(name) == null) {
      request.head.add(name, found.get(role));
    }
  }

  /** The name without its case and whatever parts its words. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length() && i < 80; i++) {
      char c = name.charAt(i);
      if (Ascii.isLetterOrDigit(c)) {
        plain.append(Ascii.isUpper(c) ? (char) (c | 0x20) : c);
      }
    }
    return plain.toString();
  }

  private static boolean areAnswers(List<Header> headers) {
    for (Header header : headers) {
      if (HeaderLines.isAnswers(header.name().text())) {
        return true;
      }
    }
    return false;
  }
}
