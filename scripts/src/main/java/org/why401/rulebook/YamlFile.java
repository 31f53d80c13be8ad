package org.why401.rulebook;

import java.util.List;

/** Reads a file that is YAML from its first to its last line. */
public final class YamlFile {

  private YamlFile() {}

  /** The file's document, checked against that kind's schema; null, and a problem more, where it can't be read. */
  public static Yaml read(Source source, Schemas.Kind kind, List<Problem> problems) {
    Yaml yaml = YamlReader.read(source, 0, source.text().length(), problems);
    if (yaml != null) {
      Schemas.check(yaml, kind, problems);
    }
    return yaml;
  }
}
