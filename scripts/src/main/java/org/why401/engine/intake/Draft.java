package org.why401.engine.intake;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;

/** The intake while it is read: readers put into it what they find, in the evidence's order. */
final class Draft {

  private static final int MAX_EXCHANGES = 1_000;
  private static final int MAX_SAID = 10_000;
  private static final int MAX_TOKENS = 100;
  private static final int MAX_LINES = 20;

  /** One exchange while it is read. */
  private static final class Part {
    private RequestDraft request;
    /** The command that sent it; null where none is shown. */
    private RequestDraft meant;
    private ResponseDraft response;
    private Excerpt wanted;
    private final List<Excerpt> said = new ArrayList<>();
    private final List<Excerpt> tokens = new ArrayList<>();
  }

  private final List<Part> parts = new ArrayList<>();
  /** The most telling of what was seen. */
  private Kind kind;
  /** What was said since the last exchange that belongs to the next. */
  private Part coming = new Part();
  /** The exchange begun last; it is not among the parts where there are too many. */
  private Part current;
  private RequestDraft command;
  /** Somebody says that credentials were taken out. */
  private boolean shortened;
  private boolean next;

  void saw(Kind kind) {
    this.kind = this.kind == null || kind.ordinal() < this.kind.ordinal() ? kind : this.kind;
  }

  /** A request begins a new exchange. */
  void request(RequestDraft request) {
    if (command != null && request.scheme == null && sameHost(request, command)) {
      request.scheme = Urls.schemeOf(command.target.text());
    }
    RequestDraft meant = command;
    command = null;
    Part part = begin();
    part.request = request;
    part.meant = meant;
    part.wanted = meant == null ? null : meant.user;
  }

  /** A request that is told after its response, or one that begins a new exchange. */
  void asked(RequestDraft request) {
    if (current != null && current.request == null && command == null) {
      current.request = request;
    } else {
      request(request);
    }
  }

  /** A response answers the last request, or begins an exchange of which only it is shown. */
  void response(ResponseDraft response) {
    Part last = current;
    boolean answers = last != null && command == null && (last.response == null || last.response.interim());
    if (!answers) {
      RequestDraft meant = command;
      command = null;
      last = begin();
      last.request = meant;
      last.wanted = meant == null ? null : meant.user;
    }
    last.response = response;
  }

  /** A command line that sends a request; what it means is the request where no other is shown. */
  void command(RequestDraft meant) {
    flushCommand();
    command = meant;
  }

  /** Whether a command waits for what it sent, or for its answer. */
  boolean commanded() {
    return command != null;
  }

  /** A body without a head answers the last request that has no answer yet, or stands alone. */
  void body(Excerpt body) {
    ResponseDraft response = new ResponseDraft();
    response.body = body;
    Part last = current;
    if (command == null && last != null && last.response != null && last.response.body == null) {
      last.response.body = body;
    } else {
      response(response);
    }
  }

  /** A line that a tool or log said about the exchange at hand. */
  void say(Excerpt line) {
    if (line.text().length() < 2) {
      return; // what a quote or a bracket left behind
    }
    shortened |= Omission.says(line.text());
    Part part = next || current == null || command != null ? coming : current;
    if (part.said.size() < MAX_SAID) {
      part.said.add(line);
    }
    for (Excerpt token : Tokens.in(line)) {
      token(token);
    }
  }

  /** What is said from here on is about the exchange that comes. */
  void next() {
    next = true;
  }

  void token(Excerpt token) {
    Part part = next || current == null || command != null ? coming : current;
    if (part.tokens.size() < MAX_TOKENS) {
      part.tokens.add(token);
    }
  }

  /** The request at hand, or null. */
  RequestDraft request() {
    return current == null ? null : current.request;
  }

  /** The response at hand, or null. */
  ResponseDraft response() {
    return current == null ? null : current.response;
  }

  Intake build() {
    flushCommand();
    if (current == null) {
      begin();
    } else if (!coming.said.isEmpty() || !coming.tokens.isEmpty()) {
      leave();
    }
    List<Exchange> exchanges = new ArrayList<>();
    for (Part part : parts) {
      concludeBody(part);
      concludeStatus(part);
      exchanges.add(new Exchange(
          exchanges.size() + 1,
          part.request == null ? null : part.request.build(!shortened),
          part.response == null ? null : part.response.build(),
          part.said,
          part.tokens,
          part.wanted));
    }
    return new Intake((kind == null ? Kind.TOOL_OUTPUT : kind).word(), exchanges);
  }

  /** What curl prints of a request shows no body; the command line does. */
  private static void concludeBody(Part part) {
    RequestDraft request = part.request;
    boolean hidden = request != null && part.meant != null && request.body == null && request.method != null;
    if (hidden && sameHost(request, part.meant) && part.meant.method.text().equals(request.method.text())) {
      request.body = part.meant.body;
    }
  }

  /** Where no status line is shown, the status is what was said of it. */
  private static void concludeStatus(Part part) {
    if (part.response != null && part.response.status == null && part.response.body != null) {
      part.response.status = SaidStatus.in(part.response.body);
    }
    boolean shown = part.response != null && part.response.status != null;
    SaidStatus.Found found = shown ? new SaidStatus.Found(part.response.status, Excerpt.NONE) : SaidStatus.in(part.said);
    if (found == null) {
      return;
    }
    part.response = part.response == null ? new ResponseDraft() : part.response;
    part.response.status = found.status();
    if (part.request == null || part.request.target == null) {
      concludeTarget(part, found);
    }
  }

  /** Where no request is shown, it is what was said of it: on the status's line, on another with that status, or as a URL. */
  private static void concludeTarget(Part part, SaidStatus.Found found) {
    SaidRequest request = SaidRequest.in(found.line());
    Excerpt url = SaidStatus.url(found.line());
    for (int i = 0; i < Math.min(MAX_LINES, part.said.size()) && request == null && (url == null || i == 0); i++) {
      Excerpt line = part.said.get(i);
      SaidRequest other = SaidRequest.in(line);
      boolean absolute = other != null && Urls.schemeOf(other.target().text()) != null;
      request = absolute || line.text().contains(found.status().text()) ? other : null;
      url = url == null && (line.text().contains("URL") || line.text().startsWith("url: ")) ? SaidStatus.url(line) : url;
    }
    url = request != null ? request.target() : url;
    if (url != null) {
      part.request = part.request == null ? new RequestDraft() : part.request;
      part.request.method = request == null ? part.request.method : request.method();
      part.request.target = url;
    }
  }

  /** A command that nothing answered is an exchange of its own. */
  private void flushCommand() {
    if (command != null) {
      RequestDraft alone = command;
      command = null;
      begin().request = alone;
      current.wanted = alone.user;
    }
  }

  /** What was announced as the next exchange, but never came as one, stays with the last. */
  private void leave() {
    current.said.addAll(coming.said);
    current.tokens.addAll(coming.tokens);
  }

  private Part begin() {
    next = false;
    current = coming;
    coming = new Part();
    if (parts.size() < MAX_EXCHANGES) {
      parts.add(current);
    }
    return current;
  }

  private static boolean sameHost(RequestDraft request, RequestDraft command) {
    Excerpt host = request.head.get("host");
    return host != null && command.target != null && host.text().equalsIgnoreCase(Urls.authorityOf(command.target.text()));
  }
}
