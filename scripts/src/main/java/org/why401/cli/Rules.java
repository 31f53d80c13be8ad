package org.why401.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.probe.Download;

/** Where the rules come from. */
final class Rules {

  private static final String PACKED = "/org/why401/rules.json";

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
        return content(path);
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
      if (in == null) {
        throw new Complaint("no rules are packed with this checker. Name some with --rules.");
      }
      return JsonTree.read(in);
    }
  }

  private static Map<String, Object> content(Path folder) {
    throw new Complaint("--rules " + folder + ": a folder; name a rules.json.");
  }
}
