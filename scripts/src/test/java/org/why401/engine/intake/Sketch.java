package org.why401.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Request;
import org.why401.engine.Response;

/** An intake as a few lines of text, so that a test shows at a glance what was read. */
final class Sketch {

  private Sketch() {}

  /** Recorded evidence beside the tests. */
  static String evidence(String name) {
    try (InputStream file = Sketch.class.getResourceAsStream("/evidence/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Kind, then one line for each request and response: {@code > GET url, 4 headers, whole}. */
  static String of(String text) {
    Intake intake = Reading.read(text);
    StringBuilder sketch = new StringBuilder(intake.kind());
    for (Exchange exchange : intake.exchanges()) {
      sketch.append('\n').append(exchange.number()).append(' ').append(exchange.request() == null ? "-" : of(exchange.request()));
      sketch.append(" | ").append(exchange.response() == null ? "-" : of(exchange.response()));
    }
    return sketch.toString();
  }

  /** All that was read, a line each: the kind, requests ({@code >}), responses ({@code <}), what was said, and tokens that stand alone. */
  static String whole(String text) {
    Intake intake = Reading.read(text);
    StringBuilder whole = new StringBuilder(intake.kind()).append('\n');
    for (Exchange exchange : intake.exchanges()) {
      whole.append('\n');
      Request request = exchange.request();
      if (request != null) {
        whole.append("> ").append(request.method()).append(' ').append(request.url()).append(request.whole() ? " (whole)\n" : "\n");
        parts(request.headers(), request.body(), '>', whole);
      }
      Response response = exchange.response();
      if (response != null) {
        whole.append("< ").append(response.status()).append(' ').append(response.reason()).append(response.whole() ? " (whole)\n" : "\n");
        parts(response.headers(), response.body(), '<', whole);
      }
      exchange.said().forEach(said -> whole.append("* ").append(shown(said)).append('\n'));
      exchange.tokens().forEach(token -> whole.append("token ").append(shown(token)).append('\n'));
    }
    return whole.toString();
  }

  private static void parts(Iterable<Header> headers, Object body, char side, StringBuilder whole) {
    headers.forEach(header -> whole.append(side).append("   ").append(header.name()).append(": ").append(shown(header.value())).append('\n'));
    if (body != null) {
      whole.append(side).append("     ").append(shown(body)).append('\n');
    }
  }

  private static String shown(Object text) {
    return text.toString().replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String of(Request request) {
    return request.method() + " " + request.url() + " " + request.headers().size() + body(request.body()) + (request.whole() ? " whole" : "");
  }

  private static String of(Response response) {
    return response.status() + " " + response.headers().size() + body(response.body()) + (response.whole() ? " whole" : "");
  }

  private static String body(Object body) {
    String text = body == null ? "" : body.toString().strip();
    return body == null ? "" : " [" + text.substring(0, Math.min(12, text.length())) + "]";
  }

  static String header(Iterable<Header> headers, String name) {
    for (Header header : headers) {
      if (header.is(name)) {
        return header.value().text();
      }
    }
    return null;
  }
}
