package org.why401.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.engine.report.Secrets;
import org.why401.engine.rules.BadCondition;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.probe.Download;
import org.why401.rulebook.ContentRules;
import org.why401.rulebook.Problem;

/** Where the rules come from: compiled into the jar, or from a content folder that is packed with the checker or named. */
final class Rules {

  private static final String PACKED = "/org/why401/rules.txt";
  private static final String CONTENT = "/content/site.yaml";

  private Rules() {}

  /**
   * The rulebook.
   *
   * @param option  a rules.json, its URL, or a folder with content; null for the packed rules
   * @param baseUrl where the pages are, ending in a slash; null for the rules' own
   * @param offline no URL may be asked
   */
  static Rulebook load(String option, String baseUrl, boolean offline) {
    String shown = option == null ? "the packed rules" : Secrets.redact(option);
    try {
      String packed = option == null ? packed() : null;
      if (packed != null) {
        Rulebook rulebook = Rulebook.read(packed);
        return baseUrl == null ? rulebook : rulebook.withBase(baseUrl);
      }
      Map<String, Object> tree = option == null ? beside() : named(option, offline);
      if (baseUrl != null) {
        tree.put("base", baseUrl);
      }
      return RulesTree.read(tree);
    } catch (BadCondition bad) {
      throw new Complaint(shown + ": " + bad.getMessage());
    } catch (Download.Refused refused) {
      throw new Complaint(shown + ": " + refused.getMessage());
    } catch (IOException | IllegalArgumentException | URISyntaxException missing) {
      throw new Complaint(shown + ": no rules can be read from there.");
    }
  }

  private static Map<String, Object> named(String option, boolean offline) throws IOException {
    if (option.startsWith("http://") || option.startsWith("https://")) {
      if (offline) {
        throw new Complaint("--rules " + Secrets.redact(option) + ": not asked, because of --offline.");
      }
      try (InputStream in = Download.get(option)) {
        return JsonTree.read(in);
      }
    }
    Path path = Path.of(option);
    if (Files.isDirectory(path)) {
      return content(path, option);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return JsonTree.read(in);
    }
  }

  /** The jar's rules, as one text; null where none are packed with this checker. */
  private static String packed() throws IOException {
    try (InputStream in = Rules.class.getResourceAsStream(PACKED)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** In a clone without a build, JBang packs the content itself. */
  private static Map<String, Object> beside() throws IOException, URISyntaxException {
    URL site = Rules.class.getResource(CONTENT);
    if (site == null) {
      throw new Complaint("no rules are packed with this checker. Name some with --rules.");
    }
    URI uri = site.toURI();
    if (!uri.getScheme().equals("jar")) {
      return content(Path.of(uri).getParent(), "content");
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return content(jar.getPath("/content"), "content");
    }
  }

  private static Map<String, Object> content(Path folder, String shownAs) {
    List<Problem> problems = new ArrayList<>();
    String name = shownAs.endsWith("/") ? shownAs.substring(0, shownAs.length() - 1) : shownAs;
    Map<String, Object> tree = ContentRules.read(folder, name, problems);
    if (!problems.isEmpty()) {
      throw new Complaint("the content has " + (problems.size() == 1 ? "a fault" : problems.size() + " faults") + ":\n" + String.join("\n",
          problems.stream().sorted().map(Problem::text).toList()));
    }
    if ("".equals(tree.get("base"))) {
      tree.put("base", folder.toUri().toString());
    }
    return tree;
  }
}
