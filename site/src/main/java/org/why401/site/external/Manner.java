package org.why401.site.external;

import java.time.Duration;

/**
 * How hosts are asked.
 *
 * @param agent   who asks, as the User-Agent header says it
 * @param pause   between two requests to one host
 * @param connect how long a connection may take
 * @param answer  how long an answer may take
 * @param tries   how often a host is asked that fails
 * @param again   after how long it is asked again; twice as long the next time
 * @param rest    the longest that a host may ask us to wait
 * @param hosts   how many hosts are asked at the same time
 */
public record Manner(String agent, Duration pause, Duration connect, Duration answer, int tries, Duration again, Duration rest, int hosts) {

  /** The manner in which strangers' servers are asked. */
  public static Manner polite(String agent) {
    return new Manner(agent, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(20), 3, Duration.ofSeconds(2), Duration.ofMinutes(1), 8);
  }
}
