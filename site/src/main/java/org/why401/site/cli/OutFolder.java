package org.why401.site.cli;

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
  Path apartFrom(Path content, Path templates) {
    apart(content, "content");
    if (templates != null) {
      apart(templates, "templates");
    }
    return out;
  }

  private void apart(Path source, String name) {
    Path from = source.toAbsolutePath().normalize();
    Path to = out.toAbsolutePath().normalize();
    if (to.startsWith(from) || from.startsWith(to)) {
      throw new ParameterException(spec.commandLine(), "the output " + out + " and the " + name + " folder " + source + " lie one in the other; name another --out");
    }
  }
}
