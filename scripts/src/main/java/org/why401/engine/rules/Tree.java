package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision tree.
 *
 * @param questions by name, in the order of the tree
 */
public record Tree(String id, Map<String, Question> questions) {

  /** What is asked, and what may be answered. */
  public record Question(String ask, List<Answer> answers) {

    public Question {
      answers = List.copyOf(answers);
    }
  }

  /**
   * One answer.
   *
   * @param when what evidence gives this answer by itself; null where none can
   * @param go   the next question's name, or a page such as {@code diagnoses/token-expired}
   */
  public record Answer(String say, Condition when, String go) {}

  private static final String DIAGNOSES = "diagnoses/";

  /** Ids of the diagnoses to which an answer leads, at once or by further questions. */
  public Set<String> leaves(Answer answer) {
    Set<String> leaves = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(answer.go()));
    while (!open.isEmpty()) {
      String go = open.remove(open.size() - 1);
      Question question = questions.get(go);
      if (question == null && go.startsWith(DIAGNOSES)) {
        leaves.add(go.substring(DIAGNOSES.length()));
      } else if (question != null && seen.add(go)) {
        for (Answer next : question.answers()) {
          open.add(next.go());
        }
      }
    }
    return leaves;
  }
}
