package org.why401.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a site comes from. */
final class Folders {

  private static final Path TEMPLATES = Path.of("templates");

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", description = "What is said: Markdown and YAML (default: ${DEFAULT-VALUE}).")
  Path content;

  @Option(names = "--templates", paramLabel = "DIR",
      description = "How it looks; its files take the place of those that come with the generator (default: templates, where there is such a folder).")
  Path templates;

  /** The content folder, which must be there. */
  Path content() {
    if (!Files.isDirectory(content)) {
      throw new ParameterException(spec.commandLine(), content + (Files.exists(content) ? " is no folder" : ": there is no such folder")
          + "; --content names the folder that holds the pages");
    }
    return content;
  }

  /** The templates' folder, or null for those that come with the generator. */
  Path templates() {
    if (templates != null && !Files.isDirectory(templates)) {
      throw new ParameterException(spec.commandLine(), templates + ": there is no such folder; --templates names the folder that holds layout.peb");
    }
    return templates != null ? templates : Files.isDirectory(TEMPLATES) ? TEMPLATES : null;
  }
}
