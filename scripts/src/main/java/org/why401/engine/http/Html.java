package org.why401.engine.http;

import java.util.List;
import org.why401.engine.Excerpt;

/**
 * What a page says to a person, and where it sends them.
 *
 * @param title      null where there is none
 * @param headings   h1 to h6, in their order
 * @param statements the visible text, a block (paragraph, cell, heading, item) each, white space collapsed; headings are among them, the title isn't
 * @param forms      in their order
 * @param refresh    where {@code <meta http-equiv=refresh>} leads; empty where it reloads the page itself, null where there is none
 */
public record Html(Excerpt title, List<Excerpt> headings, List<Excerpt> statements, List<Form> forms, Excerpt refresh) {

  public Html {
    headings = List.copyOf(headings);
    statements = List.copyOf(statements);
    forms = List.copyOf(forms);
  }

  /**
   * A form.
   *
   * @param action   where it is sent; null where it doesn't say
   * @param password it has a password field
   */
  public record Form(Excerpt action, boolean password) {}
}
