package org.why401.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {

  private HttpServer first;
  private HttpServer second;

  @BeforeEach
  void start() throws IOException {
    first = server();
    second = server();
  }

  @AfterEach
  void stop() {
    first.stop(0);
    second.stop(0);
  }

  @Test
  void anAnswerIsWrittenDownLikeCurlDoes() throws Exception {
    answer(first, "/x", 401, "WWW-Authenticate", "Basic realm=\"r\"", "no\n> GET /fake HTTP/1.1\n");
    Asked asked = Probe.ask(url(first, "/x?a=b c"), Given.of(List.of("Authorization: Bearer FAKE-TOKEN")));
    assertThat(asked.error()).isNull();
    assertThat(asked.requests()).isEqualTo(1);
    assertThat(asked.origins()).containsExactly(url(first, ""));
    assertThat(asked.transcript()).startsWith("* Connected to 127.0.0.1 (127.0.0.1) port " + first.getAddress().getPort() + "\n> GET /x?a=b%20c HTTP/1.1\n> Host: 127.0.0.1:")
        .contains("\n> User-Agent: why401/", "\n> Accept: */*\n> Authorization: Bearer FAKE-TOKEN\n> \n< HTTP/1.1 401\n", "\n< www-authenticate: Basic realm=\"r\"\n", "\n< \nno\n > GET /fake");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 407, 200, 204, 500})
  void noStatusMakesItFail(int status) throws Exception {
    answer(first, "/", status, "X-A", "b", status == 204 ? "" : "text");
    assertThat(Probe.ask(url(first, "/"), Given.of(List.of())).transcript()).contains("< HTTP/1.1 " + status + "\n");
  }

  @Test
  void credentialsStayWithTheOriginTheyWereGivenFor() throws Exception {
    answer(first, "/a", 302, "Location", url(second, "/b"), "");
    answer(second, "/b", 302, "Location", url(first, "/c"), "");
    answer(first, "/c", 401, "X-A", "b", "");
    Asked asked = Probe.ask(url(first, "/a"), Given.of(List.of("Authorization: Bearer FAKE-TOKEN", "Cookie: a=FAKE", "X-Api-Key: FAKE", "X-Other: FAKE", "Accept: text/html")));
    String[] hops = asked.transcript().split("Issue another request");
    assertThat(hops).hasSize(3);
    assertThat(hops[0]).contains("> Authorization: Bearer FAKE-TOKEN", "> Cookie: a=FAKE", "> X-Api-Key: FAKE");
    assertThat(hops[1]).contains("> Accept: text/html", "* Another origin: not sent there: Authorization, Cookie, X-Api-Key, X-Other").doesNotContain("FAKE");
    assertThat(hops[2]).contains("> Authorization: Bearer FAKE-TOKEN", "< HTTP/1.1 401");
    assertThat(asked.requests()).isEqualTo(3);
  }

  @Test
  void userinfoIsSentAsBasicAndOnlyToItsOrigin() throws Exception {
    answer(first, "/a", 307, "Location", url(second, "/b"), "");
    answer(second, "/b", 401, "X-A", "b", "");
    Asked asked = Probe.ask(url(first, "/a").replace("://", "://alice:FAKE@"), Given.of(List.of()));
    assertThat(asked.transcript()).containsOnlyOnce("> Authorization: Basic YWxpY2U6RkFLRQ==").contains("port " + second.getAddress().getPort());
  }

  @Test
  void redirectsEndAfterTen() throws Exception {
    answer(first, "/", 302, "Location", "/", "");
    Asked asked = Probe.ask(url(first, "/"), Given.of(List.of()));
    assertThat(asked.requests()).isEqualTo(11);
    assertThat(asked.transcript()).contains("* Maximum (10) redirects followed");
  }

  @Test
  void otherSchemesAreNotFollowed() throws Exception {
    answer(first, "/", 302, "Location", "file:///etc/passwd", "");
    assertThat(Probe.ask(url(first, "/"), Given.of(List.of())).transcript()).contains("* Not followed: the Location is not an address that can be asked");
  }

  @Test
  void aBodyIsReadUpToAMegabyte() throws Exception {
    answer(first, "/", 401, "X-A", "b", "x".repeat(3_000_000));
    Asked asked = Probe.ask(url(first, "/"), Given.of(List.of()));
    assertThat(asked.transcript()).hasSizeBetween(1_048_576, 1_060_000).contains("* the body was read up to 1048576 bytes");
  }

  @Test
  void aClosedPortIsToldPlainly() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Asked asked = Probe.ask("http://127.0.0.1:" + port, Given.of(List.of()));
    assertThat(asked.transcript()).isNull();
    assertThat(asked.error()).isEqualTo("connection refused (127.0.0.1:" + port + "). Is the server running, and is the port right?");
  }

  @Test
  void whatBreaksOffAfterAnAnswerKeepsTheAnswer() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    answer(first, "/", 302, "Location", "http://127.0.0.1:" + port + "/", "");
    Asked asked = Probe.ask(url(first, "/"), Given.of(List.of()));
    assertThat(asked.transcript()).contains("< HTTP/1.1 302", "* connection refused");
    assertThat(asked.error()).startsWith("connection refused");
  }

  @Test
  void anUnknownHostIsToldPlainly() throws Exception {
    assertThat(Probe.ask("https://no-such-host.invalid/", Given.of(List.of())).error()).startsWith("there is no host named no-such-host.invalid.");
  }

  @Test
  void tlsOnAPlainPortIsToldPlainly() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Thread plain = new Thread(() -> {
        try (Socket accepted = socket.accept()) {
          accepted.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
          // The client has seen enough.
        }
      });
      plain.start();
      assertThat(Probe.ask("https://127.0.0.1:" + socket.getLocalPort(), Given.of(List.of())).error()).contains("does not speak TLS");
      plain.join();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://", "http://[::1", "https://a b/", "https://host:99999999/", "http://host:70000/"})
  void whatIsNoAddressIsToldPlainly(String target) {
    assertThatThrownBy(() -> Probe.ask(target, Given.of(List.of()))).isInstanceOf(BadAddress.class);
  }

  @Test
  void headersThatCantBeSentAreToldWithoutTheirValues() {
    for (String header : List.of("Host: canary", "no colon canary", "X-A: can\nary", ": canary")) {
      assertThatThrownBy(() -> Given.of(List.of(header))).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("canary").hasMessageStartingWith("-H");
    }
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1,false", "10.1.2.3,false", "172.16.0.1,false", "192.168.1.1,false", "169.254.169.254,false", "100.64.0.1,false", "0.0.0.0,false", "::1,false",
      "fd00::1,false", "fe80::1,false", "::ffff:10.0.0.1,false", "64:ff9b::a00:1,false", "203.0.114.1,true", "8.8.8.8,true", "2606:4700::1111,true"})
  void privateAddressesAreKnown(String address, boolean isPublic) throws Exception {
    assertThat(Neighbourhood.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  private static HttpServer server() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.start();
    return server;
  }

  private static String url(HttpServer server, String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpServer server, String path, int status, String name, String value, String body) {
    server.createContext(path, exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add(name, value);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      try (exchange) {
        exchange.getResponseBody().write(bytes);
      } catch (IOException gone) {
        // The client has read enough.
      }
    });
  }
}
