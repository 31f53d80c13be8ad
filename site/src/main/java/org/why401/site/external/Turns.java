package org.why401.site.external;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Gives each host one request at a time, with a pause after it. Safe for use by several threads. */
final class Turns {

  private static final class Host {
    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile long notBefore = System.nanoTime();
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Duration pause;

  Turns(Duration pause) {
    this.pause = pause;
  }

  /** Waits for the host's turn, asks, and lets the host rest. */
  <T> T take(String name, Callable<T> request) throws Exception {
    Host host = hosts.computeIfAbsent(name, added -> new Host());
    host.lock.lockInterruptibly();
    try {
      for (long wait = host.notBefore - System.nanoTime(); wait > 0; wait = host.notBefore - System.nanoTime()) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      return request.call();
    } finally {
      rest(name, pause);
      host.lock.unlock();
    }
  }

  /** Asks the host nothing for that long. */
  void rest(String name, Duration time) {
    Host host = hosts.computeIfAbsent(name, added -> new Host());
    host.notBefore = Math.max(host.notBefore, System.nanoTime() + time.toNanos());
  }
}
