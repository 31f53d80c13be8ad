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
 */
public record Rulebook(String base, Map<String, Diagnosis> diagnoses, Map<String, String> providers, List<Line> lines) {

  public Rulebook {
    lines = List.copyOf(lines);
  }
}
