package org.why401.site.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.why401.engine.facts.Catalogue;
import org.why401.site.Build;
import org.why401.site.read.Changes;
import org.why401.site.write.Fingerprint;

/** What both commands do. */
final class Run {

  private Run() {}

  /**
   * Called where there is something to build. The JVM is told beside the work, since to find the one who takes the order takes a while.
   *
   * @param alone whether the process builds once and ends
   */
  static void begin(boolean alone) {
    if (alone) {
      Thread telling = new Thread(ShortRun::begin, "short run");
      telling.setDaemon(true);
      telling.start();
    }
  }

  static Build.Settings settings(Folders folders, Console console) {
    return new Build.Settings(folders.content(), folders.templates(), Rules::checker, Catalogue.types(), Version.number(), console::progress);
  }

  /** A hash of all that a site is made from, or nothing where the generator can't tell itself from another. */
  static String inputs(Folders folders) throws IOException {
    String generator = Version.identity();
    return generator.isEmpty() ? "" : Fingerprint.inputs(Arrays.asList(folders.content(), folders.templates()), Changes.of(folders.content()).last(),
        List.of(generator, System.getProperty("java.version"), folders.content().toString()));
  }

  /** What was made, in words. */
  static String counts(Build.Outcome site) {
    List<String> counts = new ArrayList<>(List.of(Console.count(site.pages(), "page", "pages")));
    if (site.diagnoses() > 0) {
      counts.add(Console.count(site.diagnoses(), "diagnosis", "diagnoses"));
      counts.add(Console.count(site.proofs(), "proof", "proofs"));
    }
    return String.join(", ", counts);
  }
}
