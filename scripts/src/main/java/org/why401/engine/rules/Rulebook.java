package org.why401.engine.rules;

import java.util.List;
import java.util.Map;

/**
 * Everything that the checker knows: the content of rules.json.
 *
 * @param base      the site's address, ending in a slash
 * @param diagnoses by id, in the book's order
 * @param providers id to title
 * @param lines     all conditions, diagnoses' own first
 * @param trees     what can be asked where evidence can't tell
 * @param compiled  the lines, made ready
 */
public record Rulebook(String base, Map<String, Diagnosis> diagnoses, Map<String, String> providers, List<Line> lines, List<Tree> trees,
    Compiled compiled) {

  public Rulebook {
    lines = List.copyOf(lines);
    trees = List.copyOf(trees);
  }

  public Rulebook(String base, Map<String, Diagnosis> diagnoses, Map<String, String> providers, List<Line> lines, List<Tree> trees) {
    this(base, diagnoses, providers, lines, trees, new Compiled(lines));
  }

  /** The same book on a site that stands elsewhere. */
  public Rulebook withBase(String elsewhere) {
    return new Rulebook(elsewhere.endsWith("/") ? elsewhere : elsewhere + "/", diagnoses, providers, lines, trees, compiled);
  }
}
