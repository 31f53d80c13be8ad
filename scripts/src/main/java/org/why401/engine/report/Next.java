package org.why401.engine.report;

import java.util.List;

/**
 * The question that tells apart the causes that are left.
 *
 * @param answers as the person may answer it
 */
public record Next(String ask, List<String> answers) {

  public Next {
    answers = List.copyOf(answers);
  }
}
