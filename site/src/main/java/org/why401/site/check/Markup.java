package org.why401.site.check;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.why401.rulebook.Problem;
import org.why401.site.read.Body;
import org.why401.site.read.Nodes;

/** What Markdown allows and pages don't. */
final class Markup {

  /** Deeper than people nest, and shallow enough for every visitor's stack. */
  private static final int DEEPEST = 60;

  private static final String FENCE = "```";

  /** What may follow {@code !!!}. */
  private static final List<String> KINDS = List.of("tab", "note", "tip", "warning");

  private Markup() {}

  /** @param html whether raw HTML is allowed */
  static void check(Body body, boolean html, List<Problem> problems) {
    int[] level = {1};
    Nodes.each(body.document(), node -> {
      boolean comment = node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment;
      if (!html && node instanceof HtmlCommentBlock block && !Nodes.afterComment(block).isEmpty()) {
        problems.add(body.problem(Nodes.afterComment(block).trim(), "this would not be shown: what follows a comment on its line belongs to it", "begin a new line behind the comment"));
      }
      if (!html && (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) && !comment) {
        problems.add(body.problem(node.getChars(), "raw HTML is not allowed here", "write it in Markdown; in a sentence, put code between backticks"));
      } else if (node instanceof Heading heading) {
        level[0] = heading(body, heading, level[0], problems);
      } else if (node instanceof Paragraph paragraph) {
        noFence(body, paragraph, problems);
      }
      if (node instanceof AdmonitionBlock block) {
        container(body, block, problems);
      } else if (node instanceof Footnote note && !note.isDefined()) {
        problems.add(body.problem(note.getChars(), "nothing on this page defines the note [^" + note.getText() + "]", "add a line such as [^" + note.getText() + "]: the note"));
      }
      if (node.getFirstChild() == null && depth(node) > DEEPEST) {
        problems.add(body.problem(node.getChars(), "nested more than " + DEEPEST + " deep", "lists and quotations go a few levels deep"));
      }
    });
  }

  /** A fence whose first line holds another backtick is a sentence to Markdown, and what it would prove is never run. */
  private static void noFence(Body body, Paragraph paragraph, List<Problem> problems) {
    BasedSequence line = paragraph.getChars().subSequence(0, paragraph.getChars().endOfLine(0));
    if (line.startsWith(FENCE) && line.indexOf(FENCE, FENCE.length()) < 0 && line.indexOf('`', FENCE.length()) > 0) {
      problems.add(body.problem(line, "this opens no block of code: its first line holds a backtick after the first three", "write the names in it without backticks"));
    }
  }

  private static void container(Body body, AdmonitionBlock block, List<Problem> problems) {
    String kind = block.getInfo().toString().strip();
    boolean folds = block.getOpeningMarker().startsWith("???");
    if (!folds && !KINDS.contains(kind)) {
      problems.add(body.problem(block.getInfo(), "\"" + kind + "\" is no kind of block", "write !!! followed by " + String.join(", ", KINDS) + ", or ??? more for one that folds"));
    } else if ((folds || kind.equals("tab")) && block.getTitle().isBlank()) {
      problems.add(body.problem(block.getOpeningMarker(), "this block has no title", "write it in quotes: " + block.getOpeningMarker() + " " + kind + " \"Title\""));
    }
  }

  private static int heading(Body body, Heading heading, int before, List<Problem> problems) {
    if (heading.getLevel() == 1) {
      problems.add(body.problem(heading.getChars(), "a page's title stands in its front matter", "begin the body with text or a ## heading"));
      return 1;
    }
    if (heading.getLevel() > before + 1) {
      String hint = "use " + "#".repeat(before + 1);
      problems.add(body.problem(heading.getChars(), "this heading skips a level: " + heading.getLevel() + " after " + before, hint));
    }
    return heading.getLevel();
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      depth++;
    }
    return depth;
  }
}
