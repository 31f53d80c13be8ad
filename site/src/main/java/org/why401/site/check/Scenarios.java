package org.why401.site.check;

import java.util.List;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Answer;
import org.why401.site.read.Tree.Question;
import org.why401.site.read.Tree.Scenario;

/** Walks through a tree as its scenarios say, and sees whether they end where they should. */
final class Scenarios {

  private Scenarios() {}

  static void check(Tree tree, List<Problem> problems) {
    boolean begins = tree.questions().containsKey(tree.start());
    for (int i = 0; begins && i < tree.scenarios().size(); i++) {
      walk(tree, tree.scenarios().get(i), "/scenarios/" + i, problems);
    }
  }

  private static void walk(Tree tree, Scenario scenario, String pointer, List<Problem> problems) {
    String at = tree.start();
    for (int i = 0; i < scenario.answers().size(); i++) {
      Question question = tree.questions().get(at);
      String say = scenario.answers().get(i);
      String here = pointer + "/answers/" + i;
      if (question == null) {
        problems.add(tree.yaml().atValue(here, "the scenario has ended before this answer, at \"" + at + "\"", "take the answer out"));
        return;
      }
      Answer answer = question.answers().stream().filter(a -> a.say().equals(say)).findFirst().orElse(null);
      if (answer == null) {
        List<String> known = question.answers().stream().map(Answer::say).toList();
        String near = Nearest.question(say, known);
        problems.add(tree.yaml().atValue(here, "\"" + question.ask() + "\" has no answer \"" + say + "\"",
            near != null ? near : "its answers are: " + String.join(" · ", known)));
        return;
      }
      at = answer.go();
    }
    if (!at.equals(scenario.ends())) {
      String hint = tree.questions().containsKey(at) ? "answer the question \"" + tree.questions().get(at).ask() + "\" too" : null;
      problems.add(tree.yaml().atValue(pointer + "/ends", "this scenario ends at \"" + at + "\", not at \"" + scenario.ends() + "\"", hint));
    }
  }
}
