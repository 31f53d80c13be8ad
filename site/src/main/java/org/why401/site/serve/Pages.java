package org.why401.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The site's files. They come from memory by their names, so no path leads anywhere else. */
final class Pages implements HttpHandler {

  private final LiveSite site;
  private final Map<String, byte[]> own = Map.of(LivePage.SCRIPT, resource("live.js"), LivePage.STYLE, resource("live.css"));

  Pages(LiveSite site) {
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path == null || !path.startsWith("/")) {
      Answers.words(exchange, 400, "this is no path");
      return;
    }
    if (own.containsKey(path)) {
      Answers.file(exchange, 200, path, own.get(path));
      return;
    }
    Shown shown = site.shown();
    String file = shown.file(path);
    if (file == null && shown.isFolder(path)) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/") + "/");
      Answers.words(exchange, 302, "with a slash at its end");
    } else if (file != null && !file.endsWith(".html")) {
      Answers.file(exchange, 200, file, shown.files().get(file));
    } else {
      page(exchange, shown, path, file);
    }
  }

  private static void page(HttpExchange exchange, Shown shown, String path, String file) throws IOException {
    String origin = "http://" + exchange.getRequestHeaders().getFirst("Host");
    byte[] page = shown.files().get(file == null ? Shown.NOT_FOUND : file);
    byte[] live = page == null ? LivePage.empty(origin, shown.mark(path)) : LivePage.of(page, origin, shown.mark(path));
    Answers.file(exchange, file == null ? shown.files().isEmpty() ? 503 : 404 : 200, Shown.NOT_FOUND, live);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
