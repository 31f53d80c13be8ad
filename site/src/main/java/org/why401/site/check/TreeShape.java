package org.why401.site.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Yaml;
import org.why401.site.read.Addresses;
import org.why401.site.read.Target;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Answer;
import org.why401.site.read.Tree.Question;

/** A tree begins somewhere, every answer leads on, every question can be reached, and none twice on one way. */
final class TreeShape {

  /** More than readers walk through; it bounds every walk over a tree. */
  private static final int MOST = 500;

  private TreeShape() {}

  static void check(Tree tree, Addresses addresses, List<Problem> problems) {
    if (tree.start().isEmpty()) {
      // The schema has told it.
      return;
    }
    if (!tree.questions().containsKey(tree.start())) {
      problems.add(tree.yaml().atValue("/start", "no question has the key \"" + tree.start() + "\"", Nearest.question(tree.start(), tree.questions().keySet())));
      return;
    }
    if (tree.questions().size() > MOST) {
      problems.add(tree.yaml().atKey("/questions", "a tree of more than " + MOST + " questions", "make several trees of it"));
      return;
    }
    for (Question question : tree.questions().values()) {
      question(tree, question, addresses, problems);
    }
    Set<String> reached = walk(tree, problems);
    for (String key : tree.questions().keySet()) {
      if (!reached.contains(key)) {
        problems.add(tree.yaml().atKey(pointer(key), "no answer leads to the question \"" + key + "\"", "let one lead here, or take the question out"));
      }
    }
  }

  private static void question(Tree tree, Question question, Addresses addresses, List<Problem> problems) {
    if (question.key().equals("unsure")) {
      problems.add(tree.yaml().atKey(pointer("unsure"), "the address of \"I don't know\" is unsure/, so no question can have this key", "rename it"));
    }
    Set<String> said = new HashSet<>();
    for (int i = 0; i < question.answers().size(); i++) {
      Answer answer = question.answers().get(i);
      if (!said.add(answer.say())) {
        problems.add(tree.yaml().atValue(answer(question, i) + "/say", "this question has the answer \"" + answer.say() + "\" twice", "say how they differ"));
      }
      if (!tree.asks(answer) && Target.ofId(answer.go(), addresses) instanceof Target.Nowhere) {
        Set<String> known = new TreeSet<>(tree.questions().keySet());
        known.addAll(addresses.byId().keySet());
        problems.add(tree.yaml().atValue(answer(question, i) + "/go", "\"" + answer.go() + "\" is neither a question of this tree nor a page",
            Nearest.question(answer.go(), known)));
      }
    }
  }

  /** Goes down from the start; a question that is met below itself is a circle. Returns the questions that were met. */
  private static Set<String> walk(Tree tree, List<Problem> problems) {
    Set<String> done = new HashSet<>();
    LinkedHashSet<String> way = new LinkedHashSet<>();
    Deque<int[]> next = new ArrayDeque<>();
    List<Question> open = new ArrayList<>();
    enter(tree.start(), tree, way, open, next);
    while (!open.isEmpty()) {
      Question question = open.get(open.size() - 1);
      int i = next.peek()[0]++;
      if (i == question.answers().size()) {
        done.add(question.key());
        way.remove(question.key());
        open.remove(open.size() - 1);
        next.pop();
        continue;
      }
      String go = question.answers().get(i).go();
      if (way.contains(go)) {
        String circle = String.join(" → ", way) + " → " + go;
        problems.add(tree.yaml().atValue(answer(question, i) + "/go", "this answer goes in a circle: " + circle.substring(circle.indexOf(go)), "lead it to a page"));
      } else if (tree.questions().containsKey(go) && !done.contains(go)) {
        enter(go, tree, way, open, next);
      }
    }
    return done;
  }

  private static void enter(String key, Tree tree, Set<String> way, List<Question> open, Deque<int[]> next) {
    way.add(key);
    open.add(tree.questions().get(key));
    next.push(new int[1]);
  }

  private static String pointer(String question) {
    return "/questions" + Yaml.step(question);
  }

  private static String answer(Question question, int i) {
    return pointer(question.key()) + "/answers/" + i;
  }
}
