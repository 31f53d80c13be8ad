package org.why401.site.read;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.function.Consumer;

/** Walks over a parsed text without recursion, however deep a writer nested it. */
public final class Nodes {

  private Nodes() {}

  /** Hands every node below {@code root} over, in the order of the text. */
  public static void each(Node root, Consumer<Node> taker) {
    Node node = root.getFirstChild();
    while (node != null) {
      taker.accept(node);
      node = node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
    }
  }

  /** The next node that is not below this one; null where {@code root} ends. */
  private static Node after(Node node, Node root) {
    Node last = node;
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == root) {
        return null;
      }
    }
    return last.getNext();
  }

  /** What a reader reads of a node: its characters without the markup. */
  public static String text(Node root) {
    StringBuilder text = new StringBuilder();
    if (root instanceof Text || root instanceof Code) {
      append(root, text);
    }
    each(root, node -> append(node, text));
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Code code) {
      text.append(codeText(code));
    } else if (node instanceof Text && !(node.getParent() instanceof Code)) {
      text.append(unescaped(node.getChars()));
    } else if (node instanceof HtmlEntity) {
      text.append(unescaped(node.getChars()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    }
  }

  /** A code span's content (CommonMark section 6.1): line ends are spaces, and one space goes from both ends. In a table, GFM writes a bar as {@code \|}. */
  public static String codeText(Code code) {
    String text = plain(code.getText());
    text = text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    String content = padded ? text.substring(1, text.length() - 1) : text;
    return content.contains("\\|") && code.getAncestorOfType(TableCell.class) != null ? content.replace("\\|", "|") : content;
  }

  /** What stands behind a comment on its last line, which Markdown takes for raw HTML. */
  public static BasedSequence afterComment(HtmlCommentBlock block) {
    BasedSequence text = block.getContentChars();
    int end = text.indexOf("-->");
    BasedSequence rest = end < 0 ? BasedSequence.NULL : text.subSequence(end + "-->".length());
    return rest.isBlank() ? BasedSequence.NULL : rest;
  }

  /** Characters without Markdown's escapes. Few have any, and to look for them by expressions takes long. */
  public static String unescaped(BasedSequence chars) {
    String text = plain(chars);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }

  /** Copied at once where they stand in one piece, rather than one by one. */
  private static String plain(BasedSequence chars) {
    return chars instanceof SubSequence piece && piece.getBase() instanceof String base ? base.substring(piece.getStartOffset(), piece.getEndOffset()) : chars.toString();
  }
}
