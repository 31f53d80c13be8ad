package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Clock;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Fact;
import org.why401.engine.Header;
import org.why401.engine.Request;
import org.why401.engine.Response;
import org.why401.engine.intake.Intake;

/** Evidence for tests, built from plain HTTP messages. */
final class Given {

  private final StringBuilder evidence = new StringBuilder();
  private final List<Exchange> exchanges = new ArrayList<>();
  private Clock clock = Clock.NONE;
  private boolean requestWhole = true;
  private boolean responseWhole = true;

  static Given evidence() {
    return new Given();
  }

  Given clock(Long at, Long machine) {
    clock = new Clock(at, machine);
    return this;
  }

  /** What follows is shown in part. */
  Given inPart() {
    requestWhole = false;
    responseWhole = false;
    return this;
  }

  Given request(String request) {
    exchanges.add(new Exchange(exchanges.size() + 1, readRequest(request), null, List.of(), List.of()));
    return this;
  }

  Given response(String response) {
    exchanges.add(new Exchange(exchanges.size() + 1, null, readResponse(response), List.of(), List.of()));
    return this;
  }

  Given exchange(String request, String response, String... said) {
    Request asked = readRequest(request);
    Response answered = readResponse(response);
    List<Excerpt> lines = new ArrayList<>();
    for (String line : said) {
      lines.add(add(line));
    }
    exchanges.add(new Exchange(exchanges.size() + 1, asked, answered, lines, List.of()));
    return this;
  }

  Given said(String... said) {
    List<Excerpt> lines = new ArrayList<>();
    for (String line : said) {
      lines.add(add(line));
    }
    exchanges.add(new Exchange(exchanges.size() + 1, null, null, lines, List.of()));
    return this;
  }

  Given token(String token) {
    exchanges.add(new Exchange(exchanges.size() + 1, null, null, List.of(), List.of(add(token))));
    return this;
  }

  Observation observe() {
    return Observing.observe(new Intake("test", exchanges), clock);
  }

  /** The facts of the only chain. */
  Facts facts() {
    Observation observation = observe();
    if (observation.facts().size() != 1) {
      throw new AssertionError(observation.facts().size() + " chains");
    }
    return observation.facts().get(0);
  }

  /** What the fact's place shows. */
  String at(Fact fact) {
    return evidence.substring(fact.where().start(), fact.where().end());
  }

  /** All values of a fact; "?" for one that is blacked out. */
  List<String> values(String name) {
    return facts().all().stream().filter(fact -> fact.name().equals(name)).map(fact -> fact.value() == null ? "?" : fact.value()).toList();
  }

  Fact fact(String name) {
    return facts().all().stream().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no " + name));
  }

  private Request readRequest(String message) {
    Excerpt text = add(message);
    int head = headEnd(message);
    int line = lineEnd(message, 0);
    int method = message.indexOf(' ');
    int target = message.indexOf(' ', method + 1);
    Excerpt url = text.cut(method + 1, target < 0 || target > line ? line : target);
    return new Request(text.cut(0, method), url, headers(text, line + 1, head), null, requestWhole);
  }

  private Response readResponse(String message) {
    Excerpt text = add(message);
    int head = headEnd(message);
    int line = lineEnd(message, 0);
    int status = message.indexOf(' ') + 1;
    Excerpt body = head < message.length() ? text.cut(Math.min(head + 1, message.length()), message.length()) : null;
    return new Response(text.cut(status, status + 3), text.cut(Math.min(status + 3, line), line), headers(text, line + 1, head), body, responseWhole);
  }

  private static List<Header> headers(Excerpt text, int from, int to) {
    List<Header> headers = new ArrayList<>();
    for (int start = from; start < to; ) {
      int end = Math.min(lineEnd(text.text(), start), to);
      int colon = text.text().indexOf(':', start);
      if (colon > 0 && colon < end) {
        headers.add(new Header(text.cut(start, colon), text.cut(colon + 1, end).strip()));
      }
      start = end + 1;
    }
    return headers;
  }

  private Excerpt add(String text) {
    int start = evidence.length();
    evidence.append(text).append('\n');
    return Excerpt.of(evidence.toString(), start, start + text.length());
  }

  private static int headEnd(String message) {
    int blank = message.indexOf("\n\n");
    return blank < 0 ? message.length() : blank + 1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
