package org.why401.site.draw;

import java.util.ArrayList;
import java.util.List;
import org.why401.site.draw.DiagramReader.Faults;

/**
 * Reads the text of a tree: a line a point, what grows from it indented under it, the answer that leads there before an arrow.
 *
 * <pre>
 * Does the header arrive?
 *   Yes -> Is it the right scheme?
 *     Yes -> [[token-expired]]
 *     No -> [[scheme-mismatch|another scheme]]
 *   No -> [[no-credentials]]
 * </pre>
 */
public final class BranchReader {

  /** Where {@code [[id]]} leads. */
  public interface Links {

    /** The title of that page, or null where there is none; then it has told so. */
    String title(String id, int start, int end);

    String href(String id);
  }

  private static final int MOST = 80;
  private static final int DEEPEST = 5;

  /** A line; {@code children} grow while it is read. */
  private record Line(int indent, String say, String text, String href, List<Line> children) {

    Branch branch() {
      return new Branch(say, text, href, children.isEmpty(), children.stream().map(Line::branch).toList());
    }
  }

  private BranchReader() {}

  /** The tree, or null where there is none; what is wrong is told with its place in the text and left out. */
  public static Branch read(String text, Links links, Faults faults) {
    List<Line> open = new ArrayList<>();
    Line root = null;
    int count = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      String line = text.substring(start, end);
      if (line.isBlank()) {
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      Line parsed = line(line.strip(), indent, start + indent, links, faults);
      int before = open.size();
      open.removeIf(other -> other.indent >= indent);
      if (line.substring(0, indent).indexOf('\t') >= 0) {
        faults.add(start, end, "this line is indented with a tab", "indent with blanks");
      } else if (root == null) {
        root = parsed;
      } else if (open.isEmpty()) {
        faults.add(start + indent, end, "a tree has one beginning, and this line is a second", "indent it under the line that it grows from");
        return root.branch();
      } else {
        Line parent = open.get(open.size() - 1);
        if (before > open.size() && parent.children.get(0).indent != indent) {
          faults.add(start, end, "this line stands neither under the one before nor beside one of its neighbours", "what grows from one line is indented alike");
        }
        parent.children.add(parsed);
      }
      open.add(parsed);
      count++;
      if (open.size() > DEEPEST) {
        faults.add(start + indent, end, "a tree on a page is " + DEEPEST + " lines deep at most", "make a file under trees/ of it");
        return root.branch();
      }
    }
    if (root == null || root.children.isEmpty() || count > MOST) {
      faults.add(0, Math.min(text.length(), 1), count > MOST ? "a tree of " + count + " lines is no drawing any more" : "a tree has a line, and others indented under it",
          count > MOST ? "at most " + MOST + " are drawn" : "write the question, and under it lines such as: Yes -> [[token-expired]]");
    }
    return root == null ? null : root.branch();
  }

  private static Line line(String line, int indent, int start, Links links, Faults faults) {
    int arrow = line.indexOf(" -> ");
    String say = arrow < 0 ? "" : line.substring(0, arrow).strip();
    String text = arrow < 0 ? line : line.substring(arrow + 4).strip();
    if (!text.startsWith("[[") || !text.endsWith("]]")) {
      return new Line(indent, say, text, null, new ArrayList<>());
    }
    int from = start + line.length() - text.length() + 2;
    String inside = text.substring(2, text.length() - 2);
    int bar = inside.indexOf('|');
    String id = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    String title = links.title(id, from, from + id.length());
    return new Line(indent, say, bar < 0 ? title == null ? id : title : inside.substring(bar + 1).strip(), title == null ? null : links.href(id), new ArrayList<>());
  }
}
