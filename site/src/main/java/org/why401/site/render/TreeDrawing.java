package org.why401.site.render;

import java.util.ArrayList;
import java.util.List;
import org.why401.site.draw.Branch;
import org.why401.site.draw.BranchSvg;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Answer;
import org.why401.site.read.Tree.Question;

/** The drawing of a whole decision tree. A question that several answers lead to is drawn where it is met first; the others name it. */
final class TreeDrawing {

  /** As wide as the page. */
  private static final int WIDTH = 1184;
  /** More columns would leave no room for words; what lies deeper is one link away. */
  private static final int DEEPEST = 7;

  /** How the tree's pages are named and found. */
  interface Pages {

    String title(String leaf);

    /** The link to a question or a leaf. */
    String href(Answer answer);

    /** Whether a question is met first by that answer. */
    boolean first(Question from, Answer answer);
  }

  private final Tree tree;
  private final Pages pages;

  private TreeDrawing(Tree tree, Pages pages) {
    this.tree = tree;
    this.pages = pages;
  }

  static String of(Tree tree, Pages pages) {
    return BranchSvg.of(branch(tree, pages), WIDTH);
  }

  static Branch branch(Tree tree, Pages pages) {
    Question start = tree.questions().get(tree.start());
    return new Branch("", start.label(), null, false, new TreeDrawing(tree, pages).below(start, 1));
  }

  private List<Branch> below(Question question, int depth) {
    List<Branch> branches = new ArrayList<>();
    for (Answer answer : question.answers()) {
      Question next = tree.questions().get(answer.go());
      boolean grows = next != null && depth < DEEPEST && pages.first(question, answer);
      String text = next == null ? pages.title(answer.go()) : grows ? next.label() : "on to: " + next.label();
      branches.add(new Branch(answer.say(), text, pages.href(answer), next == null, grows ? below(next, depth + 1) : List.of()));
    }
    return branches;
  }
}
