package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code why401-site new}: a file to begin with, which the next check finds no fault with. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Begins a page: writes a file that already builds, for you to fill.",
    footer = {"", "why401-site new diagnosis token-expired     content/diagnoses/token-expired.md", "why401-site new page guide/first-steps      content/guide/first-steps.md", "", "A content folder that is not there yet is made."})
final class NewCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PATH = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*");

  @Spec
  CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  Beginning kind;

  @Parameters(index = "1", paramLabel = "ID", description = "The file's name without its ending; of a page, with its folders.")
  String id;

  @Mixin
  Folders folders;

  @Override
  public Integer call() throws IOException {
    Pattern allowed = kind == Beginning.page ? PATH : ID;
    if (!allowed.matcher(id).matches()) {
      throw new ParameterException(spec.commandLine(), "\"" + id + "\" can't be an id: it is made of small letters, digits and hyphens, such as token-expired");
    }
    if (!Files.exists(folders.content)) {
      Files.createDirectories(folders.content);
    }
    Path file = folders.content().resolve(kind.file(id));
    if (Files.exists(file)) {
      throw new IOException(file + " is there already; it was left as it is");
    }
    String text = kind.text(id, YearMonth.now().toString(), kind == Beginning.tree ? leaf() : "");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    spec.commandLine().getOut().println(file);
    return Main.FINE;
  }

  /** A page that a new tree may end at: the first diagnosis. */
  private String leaf() throws IOException {
    Path diagnoses = folders.content().resolve("diagnoses");
    if (Files.isDirectory(diagnoses)) {
      try (Stream<Path> files = Files.list(diagnoses)) {
        Optional<String> first = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md") && !name.equals("index.md")).sorted().findFirst();
        if (first.isPresent()) {
          return "diagnoses/" + first.get().replaceFirst("\\.md$", "");
        }
      }
    }
    throw new IOException("a tree ends at diagnoses, and there is none yet; begin with: why401-site new diagnosis ID");
  }
}
