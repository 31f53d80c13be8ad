package org.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UrlTargetTest {

  private HttpServer first;
  private HttpServer second;

  @BeforeEach
  void start() throws IOException {
    first = server();
    second = server();
    first.createContext("/moved", exchange -> {
      exchange.getResponseHeaders().add("Location", address(second) + "/orders");
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    });
    second.createContext("/orders", exchange -> {
      exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
      exchange.sendResponseHeaders(exchange.getRequestHeaders().containsKey("Authorization") ? 200 : 401, -1);
      exchange.close();
    });
  }

  @AfterEach
  void stop() {
    first.stop(0);
    second.stop(0);
  }

  @Test
  void aUrlIsAskedOnceAndItsAnswerDiagnosed() {
    Shell run = Shell.run(address(second) + "/orders");
    assertThat(run.out()).startsWith("● certain   Nothing was sent\n").containsPattern("One request was\\s+sent,\\s+to\\s+" + address(second) + "\\.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void credentialsLostOnARedirectAreTheDiagnosis() {
    Shell run = Shell.run(address(first) + "/moved", "-H", "Authorization: Bearer FAKE-CANARY-0123");
    assertThat(run.out()).startsWith("● certain   A redirect drops the credentials\n").containsPattern("Two requests were\\s+sent").doesNotContain("CANARY");
    Shell json = Shell.run(address(first) + "/moved?token=CANARY99", "-H", "Authorization: Bearer FAKE-CANARY-0123", "--format", "json", "--debug");
    assertThat(json.out()).contains("\"target\":\"" + address(first) + "/moved?token=[token, 8 characters]\"", "\"redirect-drops-authorization\"");
    assertThat(json.out() + json.err()).doesNotContain("CANARY");
  }

  @Test
  void whatCantBeReachedHasItsStatusAndItsWords() {
    Shell run = Shell.run("https://no-such-host.invalid/");
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("https://no-such-host.invalid/: there is no host named no-such-host.invalid. Is it spelled right, and does this machine's DNS know it?\n");
    int port = second.getAddress().getPort();
    second.stop(0);
    Shell json = Shell.run("http://127.0.0.1:" + port + "/", "--format", "json");
    assertThat(json.status()).isEqualTo(4);
    assertThat(json.out()).hasLineCount(1).contains("\"verdict\":\"unreachable\",\"error\":\"connection refused (127.0.0.1:" + port + "). Is the server running, and is the port right?\"");
    assertThat(Shell.run("https://user:CANARY1@/x").err()).isEqualTo("https://user:[password, 7 characters]@/x: not an address that can be asked: its host or port can't be read.\n");
  }

  @Test
  void headersThatCantBeSentAreAComplaint() {
    assertThat(Shell.run(address(first), "-H", "Host: x").err()).startsWith("why401: -H Host: the HTTP client writes this header itself");
    assertThat(Shell.run(address(first), "-H", "CANARY").err()).isEqualTo("why401: -H: a header has no name. Write it like -H 'Name: value'.\n");
  }

  private static HttpServer server() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.start();
    return server;
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
