package org.why401.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.why401.engine.rules.Rulebook;

/** Twice as much evidence takes twice as long; four times as long would be a loop within a loop. */
class EvidenceGrowthTest {

  private static final Rulebook NO_RULES = Rulebook.of("https://why401.example/", List.of(), List.of(), List.of());
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MOST = 3.2;

  private static String exchanges(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append("> GET /v1/orders/").append(i).append(" HTTP/1.1\n> Host: api.example.com\n> Authorization: Bearer FAKE-TOKEN-").append(i).append("\n>\n< HTTP/1.1 401 Unauthorized\n"
          + "< WWW-Authenticate: Bearer error=\"invalid_token\"\n< Set-Cookie: a=b; Path=/\n<\n{\"error\":\"invalid_token\"}\n");
    }
    return all.toString();
  }

  /** The processor's time of this thread, the best of some, so that neighbours and the collector do not count. */
  private static long best(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Engine.check("evidence", text, NO_RULES, Clock.NONE);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @Test
  void timeGrowsWithTheNumberOfExchanges() {
    best(exchanges(500));
    long half = best(exchanges(2_000));
    assertThat((double) best(exchanges(4_000)) / half).isLessThan(MOST);
  }

  @Test
  void timeGrowsWithTheLengthOfALine() {
    String words = "the access token is not valid, says the server; ";
    best(words.repeat(2_000));
    long half = best(words.repeat(10_000));
    assertThat((double) best(words.repeat(20_000)) / half).isLessThan(MOST);
  }
}
