package org.why401.site.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.why401.engine.facts.Catalogue;
import org.why401.site.Build;
import org.why401.site.Memory;
import org.why401.site.read.Changes;
import org.why401.site.write.Fingerprint;

/** What both commands do. */
final class Run {

  private Run() {}

  /** @param alone whether the process builds once and ends */
  static Build.Site site(Folders folders, boolean alone, Console console) throws IOException {
    if (alone) {
      ShortRun.begin();
    }
    return site(folders, Memory.none(), console);
  }

  /** A build that has the last one's results at hand. */
  static Build.Site site(Folders folders, Memory memory, Console console) throws IOException {
    return Build.run(new Build.Settings(folders.content(), folders.templates(), Rules::checker, Catalogue.types(), Version.number(), console::progress), memory);
  }

  /** A hash of all that a site is made from, or nothing where the generator can't tell itself from another. */
  static String inputs(Folders folders) throws IOException {
    String generator = Version.identity();
    return generator.isEmpty() ? "" : Fingerprint.inputs(Arrays.asList(folders.content(), folders.templates()), Changes.of(folders.content()).last(),
        List.of(generator, System.getProperty("java.version"), folders.content().toString()));
  }

  /** What was made, in words. */
  static String counts(Build.Site site) {
    List<String> counts = new ArrayList<>(List.of(Console.count(site.pages(), "page", "pages")));
    if (site.diagnoses() > 0) {
      counts.add(Console.count(site.diagnoses(), "diagnosis", "diagnoses"));
      counts.add(Console.count(site.proofs(), "proof", "proofs"));
    }
    return String.join(", ", counts);
  }
}
