package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the decision trees of rules.json. */
final class TreeReader {

  private static final int MOST = 500;

  private TreeReader() {}

  static Tree tree(Node node) {
    Map<String, Tree.Question> questions = new LinkedHashMap<>();
    Node all = node.node("questions");
    for (String name : all.table().keySet()) {
      Node question = all.node(name);
      List<Tree.Answer> answers = new ArrayList<>();
      for (Node answer : question.nodes("answers", MOST)) {
        answers.add(new Tree.Answer(answer.text("say"), answer.has("if") ? LineReader.condition(answer, "if") : null, answer.text("go")));
      }
      questions.put(name, new Tree.Question(question.text("ask"), answers));
    }
    return new Tree(node.id("id"), questions);
  }
}
