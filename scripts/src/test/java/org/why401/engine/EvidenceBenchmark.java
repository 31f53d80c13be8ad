package org.why401.engine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.why401.engine.rules.Rulebook;

/**
 * Prints how long a megabyte of evidence of each kind takes, warm, and how that grows when there is twice as much. It judges nothing.
 *
 * <p>{@code scripts/benchmark.sh} runs it as it stands, with the built jar and its rules on the class path.
 */
final class EvidenceBenchmark {

  private static final int SIZE = 1_000_000;
  private static final int RUNS = 5;
  /** Runs until the compiler has done its work. */
  private static final int WARM = 12;
  /** Of one thread, so that what else the machine does is not counted. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String TOKEN = "FAKE-TOKEN-FOR-THE-BENCHMARK";

  private EvidenceBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Rulebook rulebook;
    try (InputStream rules = Rulebook.class.getResourceAsStream("/org/why401/rules.txt")) {
      rulebook = Rulebook.read(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
    }
    System.out.printf("%-40s %10s %10s   %s%n", "evidence", "1 MB", "2 MB", "wanted: under 200 ms, twice as long");
    kinds(SIZE).forEach((kind, text) -> {
      if (arguments.length > 0 && !kind.contains(arguments[0])) {
        return;
      }
      String twice = kinds(2 * SIZE).get(kind);
      System.out.printf("%-40s %7d ms %7d ms%n", kind, median(text, rulebook), median(twice, rulebook));
    });
  }

  private static long median(String text, Rulebook rulebook) {
    long[] times = new long[RUNS];
    for (int i = -WARM; i < RUNS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Engine.check("evidence", text, rulebook, new Clock(null, null));
      if (i >= 0) {
        times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
      }
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private static Map<String, String> kinds(int size) {
    Map<String, String> kinds = new LinkedHashMap<>();
    String page = "<html><head><title>401</title></head><body>" + repeated("<div class=\"a\"><p>Sign in to <a href=\"/login\">continue</a>, %d.</p></div>\n", size) + "</body></html>";
    kinds.put("curl -v, one exchange with a long page", curl(1, page));
    kinds.put("curl -v, 100 exchanges", repeated(curl(100, "x".repeat(Math.max(1, size / 100 - 330)) + "\n"), 1));
    kinds.put("curl -v, many small exchanges", repeated(curl(1, "{\"error\":\"invalid_token\",\"n\":%d}\n"), size));
    kinds.put("HAR", "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"x\",\"version\":\"1\"},\"entries\":[" + repeated(
        "{\"startedDateTime\":\"2026-11-18T10:07:12Z\",\"request\":{\"method\":\"GET\",\"url\":\"https://api.example.com/v1/%d\",\"httpVersion\":\"HTTP/1.1\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer "
            + TOKEN + "\"}],\"cookies\":[]},\"response\":{\"status\":401,\"statusText\":\"\",\"headers\":[{\"name\":\"WWW-Authenticate\",\"value\":\"Bearer error=\\\"invalid_token\\\"\"}],\"content\":{\"text\":\"{}\"}}},",
        size) + "{}]}}");
    kinds.put("nginx's access log", repeated("203.0.113.7 - - [18/Nov/2026:10:07:12 +0000] \"GET /v1/orders/%d HTTP/1.1\" 401 153 \"-\" \"curl/8.5.0\"\n", size));
    kinds.put("a log in JSON", repeated("{\"time\":\"2026-11-18T10:07:12Z\",\"level\":\"warn\",\"msg\":\"token expired\",\"status\":401,\"path\":\"/v1/%d\"}\n", size));
    kinds.put("prose", repeated("Since yesterday our login fails with an error, and nobody knows why; the access token seems to be fine, says call %d.\n", size));
    kinds.put("one long line", repeated("the access token %d is not valid, ", size));
    kinds.put("a page", page);
    kinds.put("one JSON body", "{\"error\":\"invalid_token\",\"items\":[" + repeated("{\"id\":%d,\"name\":\"access denied\",\"ok\":false},", size) + "{}]}");
    return kinds;
  }

  private static String curl(int times, String body) {
    String one = "* Connected to api.example.com (203.0.113.9) port 443\n> GET /v1/orders HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer " + TOKEN + "\n>\n"
        + "< HTTP/1.1 401 Unauthorized\n< Date: Wed, 18 Nov 2026 10:07:12 GMT\n< WWW-Authenticate: Bearer error=\"invalid_token\"\n< Content-Type: application/json\n<\n" + body + "\n";
    return one.repeat(times);
  }

  /** The piece with growing numbers in it, until there is that much. */
  private static String repeated(String piece, int size) {
    StringBuilder all = new StringBuilder(size + piece.length());
    for (int i = 0; all.length() < size; i++) {
      all.append(piece.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }
}
