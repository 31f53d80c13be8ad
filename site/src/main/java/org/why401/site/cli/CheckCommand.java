package org.why401.site.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.why401.site.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code why401-site check}: everything that a build does, but for writing. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes the site in memory and tells every fault: names, links, trees, proofs, templates. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

  @Spec
  CommandSpec spec;

  @Mixin
  Folders folders;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    Build.Site site = Run.site(folders, console);
    if (!site.problems().isEmpty()) {
      return console.problems(site.problems());
    }
    console.say("No faults: " + Run.counts(site) + ", in " + console.seconds());
    return Main.FINE;
  }
}
