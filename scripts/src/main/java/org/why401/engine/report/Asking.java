package org.why401.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Facts;
import org.why401.engine.rules.Certainty;
import org.why401.engine.rules.Matching;
import org.why401.engine.rules.Outcome;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.Tree;

/** Chooses what to ask where more than one cause is left: the question of a tree that comes nearest to halving them, else what the request sent. */
final class Asking {

  /** More causes than these are no choice. */
  private static final int MOST = 8;
  private static final Next SENT = new Next("Did the request carry a login: an Authorization header, a cookie or a key?",
      List.of("No, nothing of the kind", "Yes; curl -v shows it on a line that begins with >"));

  private Asking() {}

  /** The question, or null where one cause is certain, or none is left to tell apart. */
  static Next next(Rulebook rulebook, Facts facts, List<Finding> findings) {
    Set<String> left = new LinkedHashSet<>();
    for (int i = 0; i < findings.size() && i < MOST; i++) {
      left.add(findings.get(i).diagnosis().id());
    }
    if (left.size() < 2 || findings.get(0).certainty() == Certainty.CERTAIN) {
      return null;
    }
    Next best = null;
    int fewest = left.size();
    for (Tree tree : rulebook.trees()) {
      for (Tree.Question question : tree.questions().values()) {
        List<String> answers = new ArrayList<>();
        int open = open(tree, question, left, answers);
        if (open < fewest && !answered(question, facts)) {
          fewest = open;
          best = new Next(question.ask(), answers);
        }
      }
    }
    return best == null && sentMatters(rulebook, facts, left) ? SENT : best;
  }

  /** How many causes are left after the least helpful answer; with those that no answer leads to. Collects the answers that lead to any. */
  private static int open(Tree tree, Tree.Question question, Set<String> left, List<String> answers) {
    Set<String> met = new LinkedHashSet<>();
    int most = 0;
    for (Tree.Answer answer : question.answers()) {
      int reached = 0;
      for (String leaf : tree.leaves(answer)) {
        if (left.contains(leaf)) {
          met.add(leaf);
          reached++;
        }
      }
      if (reached > 0) {
        answers.add(answer.say());
        most = Math.max(most, reached);
      }
    }
    return answers.size() < 2 ? left.size() : most + left.size() - met.size();
  }

  /** Whether the evidence answers it already. */
  private static boolean answered(Tree.Question question, Facts facts) {
    for (Tree.Answer answer : question.answers()) {
      if (answer.when() != null && Matching.hold(answer.when(), facts).outcome() == Outcome.HOLDS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the request is not shown, and some of the causes rest on it. */
  private static boolean sentMatters(Rulebook rulebook, Facts facts, Set<String> left) {
    if (facts.shown().contains(FactType.ShownBy.REQUEST_HEAD)) {
      return false;
    }
    for (String id : left) {
      if (rulebook.asksForRequest(id)) {
        return true;
      }
    }
    return false;
  }
}
