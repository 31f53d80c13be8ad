package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.why401.site.Build;
import org.why401.site.write.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/site", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  Path out;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    apart(folders.content(), "content");
    if (folders.templates() != null) {
      apart(folders.templates(), "templates");
    }
    String inputs = Run.inputs(folders);
    Output.Standing standing = inputs.isEmpty() ? null : Output.standing(out, inputs);
    if (standing != null) {
      say(console, standing.note(), 0, 0, standing.files());
      return Main.FINE;
    }
    Build.Site site = Run.site(folders, main.alone, console);
    if (!site.problems().isEmpty()) {
      return console.problems(site.problems());
    }
    console.progress("Writing " + out);
    Output.Changes changes = Output.replace(out, site.files(), inputs, Run.counts(site));
    say(console, Run.counts(site), changes.written(), changes.removed(), site.files().size() - changes.written());
    return Main.FINE;
  }

  private void say(Console console, String counts, int written, int removed, int unchanged) {
    console.say(out.resolve("index.html") + ": " + counts + "; " + Console.count(written, "file", "files") + " written, " + removed + " removed, " + unchanged
        + " unchanged, in " + console.seconds());
  }

  /** The output may not lie in what it is made from, or around it. */
  private void apart(Path source, String name) throws IOException {
    Path from = real(source);
    Path to = real(out);
    if (to.startsWith(from) || from.startsWith(to)) {
      throw new ParameterException(spec.commandLine(), "the output " + out + " and the " + name + " folder " + source + " lie one in the other; name another --out");
    }
  }

  /** Where a path really leads, links followed as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    for (Path up = whole; up != null; up = up.getParent()) {
      if (Files.exists(up)) {
        return up.toRealPath().resolve(up.relativize(whole));
      }
    }
    return whole;
  }
}
