package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.why401.rulebook.Memory;
import org.why401.rulebook.Problem;
import org.why401.site.Build;
import org.why401.site.external.ExternalCheck;
import org.why401.site.external.Manner;
import org.why401.site.read.Book;
import org.why401.site.read.BookReader;
import org.why401.site.verify.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code why401-site check}: everything that a build does, but for writing; on request, links to other sites too. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes the site in memory and tells every fault: names, links, trees, proofs, templates. Writes no site.")
final class CheckCommand implements Callable<Integer> {

  @Spec
  CommandSpec spec;

  @ParentCommand
  Main main;

  @Mixin
  Folders folders;

  @Option(names = "--external", description = "Ask other sites for what is linked to there: one request at a time to a host, with a pause after it.")
  boolean external;

  @Option(names = "--link-cache", paramLabel = "FILE", defaultValue = "target/links.tsv", description = "Remembers which of them were there (default: ${DEFAULT-VALUE}).")
  Path cache;

  @Option(names = "--link-age", paramLabel = "DAYS", defaultValue = "7", description = "How long that is good for (default: ${DEFAULT-VALUE}).")
  int age;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Run.begin(main.alone);
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    Build.Site site = Build.run(Run.settings(folders, console), Memory.none());
    if (!site.problems().isEmpty()) {
      return console.problems(site.problems());
    }
    List<Problem> mended = Parsed.problems(site.files());
    if (!mended.isEmpty()) {
      return console.problems(mended);
    }
    String links = "";
    if (external) {
      ExternalCheck.Result result = links(console);
      console.hints(result.hints());
      if (!result.faults().isEmpty()) {
        return console.problems(result.faults());
      }
      links = ", " + Console.count(result.links(), "link", "links") + " to other sites (" + result.asked() + " asked now)";
    }
    console.say("No faults: " + Run.counts(site.outcome()) + links + ", in " + console.seconds());
    return Main.FINE;
  }

  private ExternalCheck.Result links(Console console) throws IOException, InterruptedException {
    Book book = BookReader.read(folders.content(), Build.shown(folders.content()), new ArrayList<>());
    String agent = "why401-site/" + Version.number() + " (link check" + (book.site().address() == null ? "" : "; +" + book.site().address()) + ")";
    return ExternalCheck.run(book, Manner.polite(agent), cache, Duration.ofDays(age), Clock.systemUTC(), console::progress);
  }
}
