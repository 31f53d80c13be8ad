package org.why401.site.draw;

import java.util.List;

/** Draws a tree from left to right. Its links are for the pointer: those who use a keyboard or hear the page have the same tree as a list. */
public final class BranchSvg {

  /** Room for the mark and the lines of the outermost points. */
  private static final int EDGE = 6;

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder points = new StringBuilder();
  private final BranchLayout layout;

  private BranchSvg(BranchLayout layout) {
    this.layout = layout;
  }

  /** The drawing, so wide. */
  public static String of(Branch root, int width) {
    BranchSvg svg = new BranchSvg(new BranchLayout(root, width - 2 * EDGE));
    svg.branch(root);
    return "<svg viewBox=\"" + -EDGE + " " + -EDGE + " " + width + " " + (svg.layout.height() + 2 * EDGE) + "\" aria-hidden=\"true\">" + svg.lines + svg.points + "</svg>";
  }

  private void branch(Branch branch) {
    point(branch);
    int from = layout.left(branch) + BranchLayout.MARK + layout.words(branch).width() + 6;
    for (Branch child : branch.branches()) {
      int to = layout.left(child);
      int bend = to - 14;
      lines.append("<path d=\"M").append(Math.min(from, bend)).append(' ').append(layout.middle(branch)).append('H').append(bend).append('V').append(layout.middle(child)).append('H')
          .append(to).append("\"/>");
      branch(child);
    }
  }

  private void point(Branch branch) {
    BranchLayout.Words words = layout.words(branch);
    int x = layout.left(branch);
    int middle = layout.middle(branch);
    if (branch.leaf()) {
      points.append("<rect x=\"").append(x).append("\" y=\"").append(middle - 4).append("\" width=\"8\" height=\"8\"/>");
    } else {
      points.append("<circle cx=\"").append(x + 4).append("\" cy=\"").append(middle).append("\" r=\"4\"/>");
    }
    int y = middle - words.lines() * BranchLayout.LINE / 2 + 13;
    text(words.say(), "s", x + BranchLayout.MARK, y);
    if (branch.href() != null) {
      points.append("<a tabindex=\"-1\" href=\"").append(escape(branch.href())).append("\">");
    }
    text(words.text(), branch.href() == null ? "" : "t", x + BranchLayout.MARK, y + words.say().size() * BranchLayout.LINE);
    points.append(branch.href() == null ? "" : "</a>");
  }

  private void text(List<String> text, String kind, int x, int y) {
    if (text.isEmpty()) {
      return;
    }
    points.append(kind.isEmpty() ? "<text y=\"" : "<text class=\"" + kind + "\" y=\"").append(y).append("\">");
    for (int i = 0; i < text.size(); i++) {
      points.append("<tspan x=\"").append(x).append(i == 0 ? "\">" : "\" dy=\"" + BranchLayout.LINE + "\">").append(escape(text.get(i))).append("</tspan>");
    }
    points.append("</text>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
