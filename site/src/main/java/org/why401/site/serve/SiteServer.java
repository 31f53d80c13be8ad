package org.why401.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows the site to browsers on this machine, and to nobody else. */
public final class SiteServer implements AutoCloseable {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Events events;

  private SiteServer(HttpServer server, ExecutorService threads, Events events) {
    this.server = server;
    this.threads = threads;
    this.events = events;
  }

  /** Begins to listen on the loopback address; port 0 takes any that is free. */
  public static SiteServer start(int port, LiveSite site) throws IOException {
    // Else the last bytes of each answer wait 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    ExecutorService threads = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "serve");
      thread.setDaemon(true);
      return thread;
    });
    Events events = new Events(site);
    server.createContext("/", guarded(new Pages(site)));
    server.createContext(LivePage.EVENTS, guarded(events));
    server.setExecutor(threads);
    server.start();
    return new SiteServer(server, threads, events);
  }

  /** Where the home page is. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Only who asks for this machine by its own name is answered: other names may have been made to point here by a page that wants to read what we serve. */
  private static HttpHandler guarded(HttpHandler handler) {
    return exchange -> {
      try (exchange) {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        if (!isOurs(exchange)) {
          Answers.words(exchange, 421, "this server answers for localhost and 127.0.0.1 only");
        } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
          exchange.getResponseHeaders().set("Allow", "GET, HEAD");
          Answers.words(exchange, 405, "only GET and HEAD");
        } else {
          handler.handle(exchange);
        }
      }
    };
  }

  private static boolean isOurs(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    if (hosts.size() != 1) {
      return false;
    }
    String host = hosts.get(0).toLowerCase(Locale.ROOT);
    String port = ":" + exchange.getLocalAddress().getPort();
    return NAMES.contains(host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host);
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
