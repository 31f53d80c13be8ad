package org.why401.site.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.abego.treelayout.Configuration;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeLayout;
import org.abego.treelayout.util.AbstractTreeForTreeLayout;
import org.abego.treelayout.util.DefaultConfiguration;

/** Where each point of a tree stands that grows from left to right, a column a level. */
final class BranchLayout {

  /** Between a point's words and the line that leads on; and what its mark takes. */
  static final int MARK = 16;
  static final int LINE = 18;
  private static final int BETWEEN_COLUMNS = 30;
  private static final int BETWEEN_ROWS = 12;
  /** A column is given room for so many letters at least, and for no more than so many, in proportion. */
  private static final int FEWEST = 12;
  private static final int MOST = 30;
  /** Width of an average letter at 13 px, of the widest face that readers have. */
  private static final double LETTER = 7.4;

  /** A point's words in lines: of the answer, then of what stands there. */
  record Words(List<String> say, List<String> text) {

    int lines() {
      return say.size() + text.size();
    }

    /** How wide the longest line is drawn, about. */
    int width() {
      int longest = 0;
      for (List<String> lines : List.of(say, text)) {
        longest = Math.max(longest, lines.stream().mapToInt(String::length).max().orElse(0));
      }
      return (int) Math.ceil(longest * LETTER);
    }
  }

  private final Map<Branch, Words> words = new IdentityHashMap<>();
  private final TreeLayout<Branch> layout;
  private final Map<Branch, Integer> widths = new IdentityHashMap<>();

  BranchLayout(Branch root, int width) {
    wrap(root, 0, columns(root, width));
    layout = new TreeLayout<>(new Children(root), new Extents(), new DefaultConfiguration<>(BETWEEN_COLUMNS, BETWEEN_ROWS, Configuration.Location.Left,
        Configuration.AlignmentInLevel.TowardsRoot), true);
  }

  Words words(Branch branch) {
    return words.get(branch);
  }

  int height() {
    return (int) Math.ceil(layout.getBounds().getHeight());
  }

  int left(Branch branch) {
    return (int) Math.round(bounds(branch).getX());
  }

  int middle(Branch branch) {
    return (int) Math.round(bounds(branch).getCenterY());
  }

  private Rectangle2D bounds(Branch branch) {
    return layout.getNodeBounds().get(branch);
  }

  /** How wide each level's column is: a level of few words leaves room to the others. */
  private static int[] columns(Branch root, int width) {
    int[] longest = new int[root.depth()];
    measure(root, 0, longest);
    int room = width - BETWEEN_COLUMNS * (longest.length - 1) - MARK * longest.length;
    int all = IntStream.of(longest).sum();
    return IntStream.of(longest).map(letters -> room * letters / all + MARK).toArray();
  }

  private static void measure(Branch branch, int level, int[] longest) {
    int letters = Math.max(branch.say().length(), branch.text().length());
    longest[level] = Math.max(Math.max(FEWEST, longest[level]), Math.min(letters, MOST));
    branch.branches().forEach(child -> measure(child, level + 1, longest));
  }

  private void wrap(Branch branch, int level, int[] columns) {
    int letters = (int) ((columns[level] - MARK) / LETTER);
    words.put(branch, new Words(lines(branch.say(), letters), lines(branch.text(), letters)));
    widths.put(branch, columns[level]);
    branch.branches().forEach(child -> wrap(child, level + 1, columns));
  }

  /** Lines of at most so many letters; only a word that is longer is cut. */
  static List<String> lines(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (line.length() > letters) {
        lines.add(line.substring(0, letters));
        line.delete(0, letters);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static final class Children extends AbstractTreeForTreeLayout<Branch> {

    private final Map<Branch, Branch> parents = new IdentityHashMap<>();

    Children(Branch root) {
      super(root);
      adopt(root);
    }

    private void adopt(Branch parent) {
      for (Branch child : parent.branches()) {
        parents.put(child, parent);
        adopt(child);
      }
    }

    @Override
    public List<Branch> getChildrenList(Branch branch) {
      return branch.branches();
    }

    @Override
    public Branch getParent(Branch branch) {
      return parents.get(branch);
    }
  }

  private final class Extents implements NodeExtentProvider<Branch> {

    @Override
    public double getWidth(Branch branch) {
      return widths.get(branch);
    }

    @Override
    public double getHeight(Branch branch) {
      return words.get(branch).lines() * LINE;
    }
  }
}
