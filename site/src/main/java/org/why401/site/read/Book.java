package org.why401.site.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The whole content folder.
 *
 * @param folder where it lies
 * @param shown  how people are told of it
 * @param rules  the same files as the checker's compiler reads them
 * @param pages  by id, sorted by folder, then by their order and title
 * @param trees  by id, in their order
 * @param files  paths inside the folder of what is neither a page nor a tree
 */
public record Book(Path folder, String shown, org.why401.rulebook.Book rules, SiteFile site, Map<String, Page> pages, Map<String, Tree> trees, List<String> files) {

  public Book {
    files = List.copyOf(files);
  }

  /** The pages of a kind, in order. */
  public List<Page> pages(Page.Kind kind) {
    return pages.values().stream().filter(page -> page.kind() == kind).toList();
  }

  /** Whether the book has rules, so that there is something to check with. */
  public boolean hasRules() {
    return pages.keySet().stream().anyMatch(id -> Page.kind(id) == Page.Kind.DIAGNOSIS);
  }
}
