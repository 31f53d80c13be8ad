package org.why401.site.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.why401.engine.facts.Catalogue;
import org.why401.site.Build;

/** What both commands do. */
final class Run {

  private Run() {}

  static Build.Site site(Folders folders, Console console) throws IOException {
    return Build.run(new Build.Settings(folders.content(), folders.templates(), Rules::checker, Catalogue.types(), Version.number(), console::progress));
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
