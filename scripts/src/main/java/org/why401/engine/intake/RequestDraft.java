package org.why401.engine.intake;

import org.why401.engine.Excerpt;
import org.why401.engine.Request;

/** A request while it is read; what was not seen is null. */
final class RequestDraft {

  final Head head = new Head();
  Excerpt method;
  Excerpt target;
  Excerpt version;
  Excerpt body;
  /** What a command gives as user and password; null where this is no command's, or where it gives none. */
  Excerpt user;
  /** How the evidence beside the request names its scheme, {@code http} or {@code https}; null where it doesn't. */
  String scheme;

  RequestDraft() {}

  RequestDraft(StartLine.RequestLine start) {
    method = start.method();
    target = start.target();
    version = start.version();
  }

  /** Whole only with a Host: a request of HTTP/1.1 and later has one (RFC 9110 section 7.2), so one without was shortened by hand. */
  Request build(boolean complete) {
    boolean host = head.get("host") != null || head.get(":authority") != null;
    return new Request(method, Urls.absolute(this), head.headers(), body, complete && head.whole() && host && method != null);
  }
}
