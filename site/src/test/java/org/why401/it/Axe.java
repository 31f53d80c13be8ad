package org.why401.it;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Axe's rules of accessibility. */
final class Axe {

  private static final String SCRIPT = script();

  private Axe() {}

  /** A line for each element that breaks a rule. Axe would ask for style sheets once more to look at them; a page from disk may not. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    if (!(boolean) page.evaluate("typeof axe === 'object'")) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate("""
        async () => (await axe.run({ preload: false })).violations.flatMap(rule => rule.nodes.map(node =>
          location.pathname + ': ' + rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))""");
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
