package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.why401.site.Build;
import org.why401.site.write.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code why401-site build}. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Builds the site. A build that finds faults tells all of them and changes nothing; one that does not replaces what changed, file by file.")
final class BuildCommand implements Callable<Integer> {

  @Spec
  CommandSpec spec;

  @Mixin
  Folders folders;

  @Mixin
  OutFolder outFolder;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    Path out = outFolder.apartFrom(folders.content(), folders.templates());
    Build.Site site = Run.site(folders, console);
    if (!site.problems().isEmpty()) {
      return console.problems(site.problems());
    }
    console.progress("Writing " + out);
    Output.Changes changes = Output.replace(out, site.files());
    console.say(out.resolve("index.html") + ": " + Run.counts(site) + "; " + Console.count(changes.written(), "file", "files") + " written, "
        + changes.removed() + " removed, " + (site.files().size() - changes.written()) + " unchanged, in " + console.seconds());
    return Main.FINE;
  }
}
