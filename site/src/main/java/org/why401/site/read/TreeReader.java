package org.why401.site.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.Yaml;
import tools.jackson.databind.JsonNode;

/** Takes a decision tree out of its file; what its schema refused is left empty here. */
final class TreeReader {

  private TreeReader() {}

  static Tree tree(String id, Yaml yaml) {
    JsonNode root = yaml.root();
    String title = root.path("title").asString(id);
    Map<String, Tree.Question> questions = new LinkedHashMap<>();
    root.path("questions").properties().forEach(entry -> questions.put(entry.getKey(), question(entry.getKey(), entry.getValue())));
    List<Tree.Scenario> scenarios = new ArrayList<>();
    for (JsonNode scenario : root.path("scenarios")) {
      List<String> answers = new ArrayList<>();
      scenario.path("answers").forEach(answer -> answers.add(answer.asString("")));
      scenarios.add(new Tree.Scenario(answers, scenario.path("ends").asString("")));
    }
    return new Tree(id, title, root.path("short").asString(title), root.path("description").asString(""), root.path("order").asDouble(Double.MAX_VALUE),
        root.path("start").asString(""), questions, scenarios, yaml);
  }

  private static Tree.Question question(String key, JsonNode question) {
    List<Tree.Answer> answers = new ArrayList<>();
    question.path("answers").forEach(answer -> answers.add(new Tree.Answer(answer.path("say").asString(""), answer.path("go").asString(""))));
    return new Tree.Question(key, question.path("ask").asString(""), question.path("short").asString(question.path("ask").asString("")), question.path("why").asString(null), answers);
  }
}
