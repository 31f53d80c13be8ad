package org.why401.site.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Builds after each change, one build at a time. */
public final class Rebuilding {

  /** Programs write several files, and one file in several steps: what comes within this time is one change. */
  private static final int QUIET_MS = 8;
  /** A file that is half written may look faulty; who writes it has this time to go on. */
  private static final int PATIENCE_MS = 120;

  /**
   * What came of a build.
   *
   * @param fine no fault was found
   * @param tell shows it to people
   */
  public record Outcome(boolean fine, Runnable tell) {}

  private final Semaphore changes = new Semaphore(0);

  /** Something has changed. */
  public void changed() {
    changes.release();
  }

  /** Builds whenever something has changed, until its thread is interrupted; faults that are mended at once are not told. */
  public void run(Supplier<Outcome> build) {
    try {
      boolean again = false;
      while (true) {
        if (!again) {
          changes.acquire();
        }
        do {
          changes.drainPermits();
        } while (changes.tryAcquire(QUIET_MS, TimeUnit.MILLISECONDS));
        Outcome outcome = build.get();
        again = !outcome.fine && changes.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
        if (!again) {
          outcome.tell.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
