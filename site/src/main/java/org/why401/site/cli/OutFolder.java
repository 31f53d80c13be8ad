package org.why401.site.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a site goes. */
final class OutFolder {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/site", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  Path out;

  /** The output folder, which may not lie in what it is made from, or around it. */
  Path apartFrom(Path content, Path templates) throws IOException {
    apart(content, "content");
    if (templates != null) {
      apart(templates, "templates");
    }
    return out;
  }

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
