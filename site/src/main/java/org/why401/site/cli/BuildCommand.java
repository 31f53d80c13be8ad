package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.why401.site.Build;
import org.why401.site.Memory;
import org.why401.site.write.Output;
import org.why401.site.write.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code why401-site build}. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Builds the site. A build that finds faults tells all of them and changes nothing; one that does not replaces what changed, file by file.")
final class BuildCommand implements Callable<Integer> {

  @Spec
  CommandSpec spec;

  @ParentCommand
  Main main;

  @Mixin
  Folders folders;

  @Mixin
  OutFolder outFolder;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    Path out = outFolder.apartFrom(folders.content(), folders.templates());
    String inputs = Run.inputs(folders);
    Output.Standing standing = inputs.isEmpty() ? null : Output.standing(out, inputs);
    if (standing != null) {
      say(console, out, standing.note(), 0, 0, standing.files());
      return Main.FINE;
    }
    Run.begin(main.alone);
    try (Staging staging = Output.begin(out)) {
      Build.Outcome site = Build.run(Run.settings(folders, console), Memory.none(), staging);
      if (!site.problems().isEmpty()) {
        return console.problems(site.problems());
      }
      console.progress("Writing " + out);
      Output.Changes changes = staging.publish(inputs, Run.counts(site));
      say(console, out, Run.counts(site), changes.written(), changes.removed(), staging.names().size() - changes.written());
      return Main.FINE;
    }
  }

  private static void say(Console console, Path out, String counts, int written, int removed, int unchanged) {
    console.say(out.resolve("index.html") + ": " + counts + "; " + Console.count(written, "file", "files") + " written, " + removed + " removed, " + unchanged
        + " unchanged, in " + console.seconds());
  }
}
