package org.why401.site.draw;

import java.util.List;

/**
 * A point of a tree, with what grows from it.
 *
 * @param say    the answer that leads here; empty where none does
 * @param text   what stands here
 * @param href   where it leads; null where it leads nowhere
 * @param leaf   the tree ends here
 */
public record Branch(String say, String text, String href, boolean leaf, List<Branch> branches) {

  public Branch {
    branches = List.copyOf(branches);
  }

  /** How many points lie on the longest way from here, this one counted. */
  public int depth() {
    return 1 + branches.stream().mapToInt(Branch::depth).max().orElse(0);
  }
}
