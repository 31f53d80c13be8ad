package org.why401.engine.rules;

import java.util.List;
import java.util.Map;

/**
 * What the checker needs to know of a diagnosis' page.
 *
 * @param over    ids of the diagnoses that this one drops where both hold and this one is at least as sure
 * @param symptom says how a refusal is dressed, not why it came
 * @param healthy marks what is no failure
 * @param fix     one line a role (visitor, developer, operator), in that order; a role may be missing
 * @param confirm a command that shows it; null where there is none
 */
public record Diagnosis(String id, String title, String description, String group, List<Integer> statuses, List<String> over,
    boolean symptom, boolean healthy, Map<String, String> fix, String confirm) {

  public Diagnosis {
    statuses = List.copyOf(statuses);
    over = List.copyOf(over);
  }
}
