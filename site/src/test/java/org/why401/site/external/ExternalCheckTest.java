package org.why401.site.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.why401.rulebook.Problem;
import org.why401.site.TestSite;
import org.why401.site.read.BookReader;

/** Links to other sites, asked of a server on this machine; no other host is asked. */
class ExternalCheckTest {

  private static final Manner QUICK = new Manner("why401-site/test (link check)", Duration.ofMillis(40), Duration.ofSeconds(2), Duration.ofSeconds(1), 3,
      Duration.ofMillis(20), Duration.ofSeconds(1), 4);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir
  Path folder;

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private HttpServer server;
  private String base;
  private String agent;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
    requests.add(exchange.getRequestMethod() + " " + path);
    times.add(System.nanoTime());
    agent = exchange.getRequestHeaders().getFirst("User-Agent");
    int now = atOnce.computeIfAbsent(host, name -> new AtomicInteger()).incrementAndGet();
    mostAtOnce.accumulateAndGet(now, Math::max);
    int count = counts.computeIfAbsent(path, name -> new AtomicInteger()).incrementAndGet();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    try {
      switch (path) {
        case "/fine", "/also", "/new" -> exchange.sendResponseHeaders(200, -1);
        case "/no-head" -> exchange.sendResponseHeaders(head ? 405 : 200, -1);
        case "/moved" -> redirect(exchange, 301, "/new");
        case "/elsewhere-today" -> redirect(exchange, 302, "/new");
        case "/circle" -> redirect(exchange, 302, "/circle");
        case "/to-nowhere" -> redirect(exchange, 301, "/lost");
        case "/forbidden" -> exchange.sendResponseHeaders(403, -1);
        case "/shaky" -> exchange.sendResponseHeaders(count <= 2 ? 500 : 200, -1);
        case "/broken" -> exchange.sendResponseHeaders(500, -1);
        case "/busy" -> {
          exchange.getResponseHeaders().add("Retry-After", "1");
          exchange.sendResponseHeaders(count == 1 ? 429 : 200, -1);
        }
        case "/slow" -> Thread.sleep(3000);
        default -> exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      atOnce.get(host).decrementAndGet();
      exchange.close();
    }
  }

  private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(status, -1);
  }

  private ExternalCheck.Result check(Instant now, String... links) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String link : links) {
      text.append("[x](").append(link.startsWith("/") ? base + link : link).append(")\n");
    }
    Path content = new TestSite().file("index.md", TestSite.page("Home", text.toString())).write(folder.resolve("content"));
    return ExternalCheck.run(BookReader.read(content, "content", new ArrayList<>()), QUICK, folder.resolve("cache/links.tsv"), Duration.ofDays(7), Clock.fixed(now, ZoneOffset.UTC), what -> { });
  }

  private List<String> told(List<Problem> problems) {
    return problems.stream().map(Problem::text).map(text -> text.replace(base, "BASE").replaceAll("\\^+", "^")).toList();
  }

  @Test
  void whatIsThereIsNoFaultHoweverItsServerLikesToBeAsked() throws Exception {
    ExternalCheck.Result result = check(NOON, "/fine#part", "/also", "/no-head", "/elsewhere-today");
    assertThat(result.faults()).isEmpty();
    assertThat(result.hints()).isEmpty();
    assertThat(requests).containsExactlyInAnyOrder("HEAD /fine", "HEAD /also", "HEAD /no-head", "GET /no-head", "HEAD /elsewhere-today", "HEAD /new");
    assertThat(agent).isEqualTo("why401-site/test (link check)");
  }

  @Test
  void aDeadLinkIsToldAtEachOfItsPlaces() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    ExternalCheck.Result result = check(NOON, "/lost", "/fine", "/lost#here", "/to-nowhere", "/circle", "/broken", "/slow", "http://127.0.0.1:" + closed + "/");
    assertThat(told(result.faults()).stream().map(text -> text.replace("" + closed, "CLOSED"))).containsExactly(
        "content/index.md:5:5: this link is dead: it answers 404\n    [x](BASE/lost)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:7:5: this link is dead: it answers 404\n    [x](BASE/lost#here)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:8:5: this link is dead: it answers 404\n    [x](BASE/to-nowhere)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:9:5: this link is dead: it redirects more than 5 times\n    [x](BASE/circle)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:10:5: this link is dead: it answers 500\n    [x](BASE/broken)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:11:5: this link is dead: it did not answer within 1 s\n    [x](BASE/slow)\n        ^\n    link to where it is now, or take it out",
        "content/index.md:12:5: this link is dead: nobody answers there\n    [x](http://127.0.0.1:CLOSED/)\n        ^\n    link to where it is now, or take it out");
  }

  @Test
  void whatHasMovedOrRefusesProgramsIsAHint() throws Exception {
    ExternalCheck.Result result = check(NOON, "/moved", "/forbidden");
    assertThat(result.faults()).isEmpty();
    assertThat(told(result.hints())).containsExactly("content/index.md:5:5: this link has moved\n    [x](BASE/moved)\n        ^\n    write BASE/new",
        "content/index.md:6:5: this link can't be seen by a program: it answers 403\n    [x](BASE/forbidden)\n        ^\n    open it in a browser");
  }

  @Test
  void aServerThatFailsIsAskedAgainAndOneThatIsBusyWhenItSays() throws Exception {
    assertThat(check(NOON, "/shaky").faults()).isEmpty();
    assertThat(requests).containsExactly("HEAD /shaky", "GET /shaky", "HEAD /shaky");
    times.clear();
    assertThat(check(NOON, "/busy").faults()).isEmpty();
    assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aHostIsAskedOneAtATimeWithAPause() throws Exception {
    String other = base.replace("127.0.0.1", "localhost");
    check(NOON, "/fine", "/also", "/new", "/moved", "/no-head", other + "/fine", other + "/also", other + "/new");
    assertThat(mostAtOnce).hasValue(1);
    requests.clear();
    times.clear();
    check(NOON.plus(Duration.ofDays(8)), "/fine", "/also", "/new");
    for (int i = 1; i < times.size(); i++) {
      assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1))).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }
  }

  @Test
  void whatWasThereIsNotAskedAgainForAWeekAndWhatWasNotIsAskedEachTime() throws Exception {
    check(NOON, "/fine", "/moved", "/lost");
    requests.clear();
    ExternalCheck.Result again = check(NOON.plus(Duration.ofDays(6)), "/fine", "/moved", "/lost");
    assertThat(requests).containsExactly("HEAD /lost", "GET /lost");
    assertThat(again.asked()).isEqualTo(1);
    assertThat(told(again.hints())).singleElement().asString().contains("write BASE/new");
    requests.clear();
    check(NOON.plus(Duration.ofDays(8)), "/fine");
    assertThat(requests).containsExactly("HEAD /fine");
    Files.writeString(folder.resolve("cache/links.tsv"), "not\ta cache\n\u0000\n");
    assertThat(check(NOON, "/fine").asked()).isEqualTo(1);
  }

  @Test
  void hostsThatStandForOthersInExamplesAreNeverAsked() throws Exception {
    assertThat(check(NOON, "https://example.com/a", "https://api.example.org", "http://login.example:8080/x", "https://me@x.test?y", "https://nowhere.invalid/").links()).isZero();
    assertThat(check(NOON, base + "/fine?at=x.example", base + "/example").links()).isEqualTo(2);
  }

  @Test
  void addressesOfTheFrontMatterAreLinksToo() throws Exception {
    Path content = new TestSite().file("index.md", TestSite.page("Home", "Words.")).file("site.yaml", "title: T\naddress: https://t.example/\n")
        .file("diagnoses/x.md", TestSite.diagnosis("X").replace("sources: [RFC 9110]", "sources: [" + base + "/lost]")).write(folder.resolve("content"));
    ExternalCheck.Result result = ExternalCheck.run(BookReader.read(content, "content", new ArrayList<>()), QUICK, folder.resolve("links.tsv"), Duration.ofDays(7), Clock.systemUTC(), what -> { });
    assertThat(result.faults()).extracting(problem -> problem.path() + ":" + problem.line() + ":" + problem.column()).containsExactly("content/diagnoses/x.md:9:11");
  }
}
