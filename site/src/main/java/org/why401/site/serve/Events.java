package org.why401.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.why401.rulebook.JsonText;

/** Tells each open page how things are, at once and after every build (server-sent events). */
final class Events implements HttpHandler {

  private static final int HEARTBEAT_S = 15;

  private final LiveSite site;
  private volatile boolean closed;

  Events(LiveSite site) {
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    if (query == null || !query.startsWith("page=/")) {
      Answers.words(exchange, 400, "page=/… is missing");
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    Semaphore news = new Semaphore(1);
    Runnable listener = news::release;
    site.listen(listener);
    try {
      exchange.sendResponseHeaders(200, 0);
      tell(exchange.getResponseBody(), query.substring("page=".length()), news);
    } catch (IOException gone) {
      // The page was left; its browser asks again if it comes back.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      site.leave(listener);
    }
  }

  private void tell(OutputStream out, String page, Semaphore news) throws IOException, InterruptedException {
    out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
    while (!closed) {
      // A comment shows whether the page is still there.
      String text = ":\n\n";
      if (news.tryAcquire(HEARTBEAT_S, TimeUnit.SECONDS)) {
        news.drainPermits();
        text = "data: " + state(site.shown(), page) + "\n\n";
      }
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static String state(Shown shown, String page) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("mark", shown.mark(page));
    state.put("faults", shown.faults() == null ? "" : shown.faults());
    return JsonText.of(state);
  }

  void close() {
    closed = true;
  }
}
