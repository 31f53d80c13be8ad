package org.why401.it;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server on this machine, for as long as a test needs it.
 *
 * @param address ends in a slash
 */
record Server(HttpServer server, String address) implements AutoCloseable {

  static Server start(HttpHandler handler) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", handler);
    server.start();
    return new Server(server, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Serves the files of a folder. */
  static Server of(Path folder) throws IOException {
    return start(exchange -> {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      boolean there = file.startsWith(folder) && Files.isRegularFile(file);
      exchange.sendResponseHeaders(there ? 200 : 404, there ? Files.size(file) : -1);
      if (there && !exchange.getRequestMethod().equals("HEAD")) {
        Files.copy(file, exchange.getResponseBody());
      }
      exchange.close();
    });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
