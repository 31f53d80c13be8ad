package org.why401.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.why401.engine.rules.Rulebook;

/** Reads the packed rules while the command line is being read: each takes a good part of the time to start. */
final class RulesAhead {

  private final FutureTask<Rulebook> packed;

  private RulesAhead(FutureTask<Rulebook> packed) {
    this.packed = packed;
  }

  /** Begins, where these arguments will want the packed rules. */
  static RulesAhead begin(String[] args) {
    for (String word : args) {
      if (word.startsWith("--rules") || word.equals("redact") || word.equals("--help") || word.equals("-h") || word.equals("--version") || word.equals("-V")) {
        return new RulesAhead(null);
      }
    }
    // No lambda: the first of a program costs as much as the rules themselves.
    FutureTask<Rulebook> task = new FutureTask<>(new Callable<>() {
      @Override
      public Rulebook call() {
        return Rules.load(null, null, true);
      }
    });
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
    return new RulesAhead(task);
  }

  /** The rulebook that the options name. */
  Rulebook get(Options options) {
    if (packed == null || options.rules() != null) {
      return Rules.load(options.rules(), options.baseUrl(), options.offline());
    }
    try {
      Rulebook rulebook = packed.get();
      return options.baseUrl() == null ? rulebook : rulebook.withBase(options.baseUrl());
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
