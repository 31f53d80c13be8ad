package org.why401.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.probe.Download;
import org.why401.rulebook.ContentRules;
import org.why401.rulebook.Problem;

/** Where the rules come from. */
final class Rules {

  private static final String PACKED = "/org/why401/rules.json";
  private static final String PACKED_CONTENT = "/content/site.yaml";

  private Rules() {}

  /**
   * The rulebook.
   *
   * @param rulesOption a rules.json, its URL, or a folder with content; null for the packed rules
   * @param baseUrl     where the pages are, ending in a slash; null for the rules' own
   * @param offline     no URL may be asked
   */
  static Rulebook load(String rulesOption, String baseUrl, boolean offline) {
    Map<String, Object> tree = tree(rulesOption, offline);
    if (baseUrl != null) {
      tree.put("base", baseUrl);
    }
    return RulesTree.read(tree);
  }

  private static Map<String, Object> tree(String option, boolean offline) {
    try {
      if (option == null) {
        return packed();
      }
      if (option.startsWith("http://") || option.startsWith("https://")) {
        if (offline) {
          throw new Complaint("--rules " + Secrets.redact(option) + ": not asked, because of --offline.");
        }
        return JsonTree.read(Download.get(option));
      }
      Path path = Path.of(option);
      if (Files.isDirectory(path)) {
        return content(path, path.toString().replace('\\', '/'));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return JsonTree.read(in);
      }
    } catch (IOException | IllegalArgumentException missing) {
      throw new Complaint("the rules can't be read from " + (option == null ? "the jar" : Secrets.redact(option))
          + (missing instanceof Download.Refused ? ": " + missing.getMessage() : "."));
    }
  }

  private static Map<String, Object> packed() throws IOException {
    try (InputStream in = Rules.class.getResourceAsStream(PACKED)) {
      return in == null ? packedContent() : JsonTree.read(in);
    }
  }

  /** JBang packs the content itself, where it runs the script in a clone that was never built. */
  private static Map<String, Object> packedContent() throws IOException {
    URL content = Rules.class.getResource(PACKED_CONTENT);
    if (content == null) {
      throw new Complaint("no rules are packed with this checker. Name some with --rules.");
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create(content.toString().substring(0, content.toString().indexOf('!'))), Map.of())) {
      return content(jar.getPath(PACKED_CONTENT).getParent(), "content");
    }
  }

  private static Map<String, Object> content(Path folder, String shownAs) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Object> tree = ContentRules.read(folder, shownAs, problems);
    if (!problems.isEmpty()) {
      throw new Complaint("the rules in " + shownAs + " can't be used.\n"
          + problems.stream().sorted().map(Problem::text).collect(Collectors.joining("\n")));
    }
    return tree;
  }
}
