package org.why401.engine.intake;

import org.why401.engine.Excerpt;
import org.why401.engine.Response;

/** A response while it is read; what was not seen is null. */
final class ResponseDraft {

  final Head head = new Head();
  Excerpt version;
  Excerpt status;
  Excerpt reason;
  Excerpt body;

  ResponseDraft() {}

  ResponseDraft(StartLine.StatusLine start) {
    version = start.version();
    status = start.status();
    reason = start.reason();
  }

  /** What a log says that was answered, and when: the server's clock wrote the line, so its time stands as the Date. */
  ResponseDraft(Excerpt status, Excerpt time) {
    this.status = status;
    if (time != null) {
      head.add("Date", time);
    }
  }

  /** An answer before the answer (100, 103), which another one follows. */
  boolean interim() {
    return status != null && status.text().startsWith("1") && !status.text().equals("101");
  }

  Response build() {
    return new Response(version, status, reason, head.headers(), body, head.whole() && status != null);
  }
}
