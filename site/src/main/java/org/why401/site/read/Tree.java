package org.why401.site.read;

import java.util.List;
import java.util.Map;
import org.why401.rulebook.Yaml;

/**
 * A decision tree: a YAML file under {@code trees/}.
 *
 * @param id        its path inside the content folder without {@code .yaml}, such as {@code trees/locked-out}
 * @param start     the key of the first question
 * @param questions by key, in the order of the file
 * @param scenarios walks through the tree that are checked
 * @param yaml      the file, for the places of what it says
 */
public record Tree(String id, String title, String label, String description, double order, String start, Map<String, Question> questions,
    List<Scenario> scenarios, Yaml yaml) {

  /**
   * @param label the question in a few words
   * @param why   why it is asked, in Markdown; null where nothing is said
   */
  public record Question(String key, String ask, String label, String why, List<Answer> answers) {}

  /** @param go the key of a question, or the id of a page, which may have an anchor */
  public record Answer(String say, String go) {}

  /** @param ends the id of the page at the end */
  public record Scenario(List<String> answers, String ends) {}

  /** Whether an answer leads to another question, not to a leaf. */
  public boolean asks(Answer answer) {
    return questions.containsKey(answer.go());
  }

  /** The output folder of a question's page: the tree's own for the first. */
  public String path(String question) {
    return id + "/" + (question.equals(start) ? "" : question + "/");
  }

  /** The output folder of the page that a reader who does not know comes to. */
  public String unsure(String question) {
    return path(question) + "unsure/";
  }
}
