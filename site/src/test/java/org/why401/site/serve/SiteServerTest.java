package org.why401.site.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SiteServerTest {

  private static final String PAGE = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\"><link rel=\"stylesheet\" href=\"../assets/a.css\"></head><body>%s</body></html>";

  private final LiveSite site = new LiveSite();
  private SiteServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = SiteServer.start(0, site);
    port = URI.create(server.address()).getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static SortedMap<String, byte[]> files(String words, String css) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("index.html", PAGE.formatted("home").getBytes(StandardCharsets.UTF_8));
    files.put("guide/index.html", PAGE.formatted(words).getBytes(StandardCharsets.UTF_8));
    files.put("404.html", PAGE.formatted("not here").getBytes(StandardCharsets.UTF_8));
    files.put("assets/a.css", css.getBytes(StandardCharsets.UTF_8));
    files.put("assets/later.js", words.getBytes(StandardCharsets.UTF_8));
    files.put("p\u00e4ge/index.html", PAGE.formatted("umlaut").getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** Everything that is answered to a request as it stands, which a well-behaved client would not let us write. */
  private String answer(String start, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write((start + " HTTP/1.1\r\n" + (host == null ? "" : "Host: " + host + "\r\n") + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return answer("GET " + path, "127.0.0.1:" + port);
  }

  @Test
  void pagesAreLiveAndOtherFilesAreAsTheyAre() throws IOException {
    SortedMap<String, byte[]> files = files("hello", "a{}");
    site.built(files);
    String page = get("/guide/");
    assertThat(page).startsWith("HTTP/1.1 200").contains("hello").contains("<script src=\"/.why401/live.js\" data-mark=\"").containsIgnoringCase("cache-control: no-store")
        .contains("content=\"default-src 'none'; script-src 'self' http://127.0.0.1:" + port + "/.why401/live.js; style-src http://127.0.0.1:" + port + "/.why401/live.css; connect-src http://127.0.0.1:"
            + port + "/.why401/events\"");
    assertThat(get("/assets/a.css")).contains("text/css").endsWith("\r\n\r\na{}");
    assertThat(get("/p%C3%A4ge/")).contains("umlaut");
    assertThat(get("/.why401/live.js")).contains("text/javascript").contains("EventSource");
    assertThat(files.get("guide/index.html")).isEqualTo(PAGE.formatted("hello").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFolderIsSentToItsSlashAndWhatIsMissingGetsTheSitesOwnPage() throws IOException {
    site.built(files("hello", ""));
    assertThat(get("/guide")).startsWith("HTTP/1.1 302").contains("Location: /guide/\r\n");
    assertThat(get("/nowhere/")).startsWith("HTTP/1.1 404").contains("not here").contains("live.js");
  }

  @Test
  void headSaysWhatGetWould() throws IOException {
    site.built(files("hello", "a{}"));
    assertThat(answer("HEAD /assets/a.css", "localhost:" + port)).startsWith("HTTP/1.1 200").containsIgnoringCase("content-length: 3\r\n").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost:1", "", "localhost@evil.example"})
  void otherNamesOfThisMachineAreNotAnswered(String host) throws IOException {
    site.built(files("secret words", ""));
    assertThat(answer("GET /guide/", host)).doesNotContain("secret words").startsWith("HTTP/1.1 4");
  }

  @Test
  void aRequestWithoutAHostIsNotAnswered() throws IOException {
    site.built(files("secret words", ""));
    assertThat(answer("GET /guide/", null)).doesNotContain("secret words").startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingButReading(String method) throws IOException {
    site.built(files("hello", ""));
    assertThat(answer(method + " /guide/", "127.0.0.1:" + port)).startsWith("HTTP/1.1 405").contains("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/assets/../../pom.xml", "//etc/passwd", "/%00", "/guide/..%5c..%5cpom.xml", "/%zz", "*"})
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    site.built(files("hello", ""));
    assertThat(get(path)).matches("(?s)HTTP/1\\.1 4\\d\\d .*").doesNotContain("root:", "<project");
  }

  @Test
  void beforeTheFirstBuildThereIsAPageThatWaits() throws IOException {
    site.failed("a.md:1:1: <b>");
    assertThat(get("/guide/")).startsWith("HTTP/1.1 503").contains("Not built yet").contains("live.js");
  }

  @Test
  void aPageHearsOfFaultsAndOfWhatChangesIt() throws IOException {
    site.built(files("hello", "a{}"));
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(("GET /.why401/events?page=/guide/ HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String first = data(lines);
      assertThat(get("/guide/")).contains(mark(first));
      site.failed("a.md:1:1: \"<b>\"\n  ^");
      assertThat(data(lines)).isEqualTo("data: {\"mark\":\"" + mark(first) + "\",\"faults\":\"a.md:1:1: \\\"<b>\\\"\\n  ^\"}");
      site.built(files("hello", "b{}"));
      String second = data(lines);
      assertThat(mark(second)).as("a style sheet that it loads").isNotEqualTo(mark(first));
      site.built(files("good bye", "b{}"));
      String third = data(lines);
      assertThat(mark(third)).isNotEqualTo(mark(second));
      SortedMap<String, byte[]> other = files("good bye", "b{}");
      other.put("index.html", PAGE.formatted("another home").getBytes(StandardCharsets.UTF_8));
      other.put("assets/later.js", new byte[1]);
      site.built(other);
      assertThat(mark(data(lines))).as("another page").isEqualTo(mark(third));
    }
  }

  @Test
  void aPortThatIsTakenIsRefused() {
    assertThatThrownBy(() -> SiteServer.start(port, site)).isInstanceOf(BindException.class);
  }

  private static String data(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("data: ")) {
      line = lines.readLine();
    }
    return line;
  }

  private static String mark(String data) {
    return data.replaceFirst(".*\"mark\":\"(\\w+)\".*", "$1");
  }
}
