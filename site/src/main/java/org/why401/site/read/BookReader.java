package org.why401.site.read;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.ContentFolder;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Schemas;

/** Reads a content folder but for the text of its pages. A file with a fault still gives as much of a page as it can, so that one fault is not told twice. */
public final class BookReader {

  private static final Comparator<Page> ORDER =
      Comparator.comparing(Page::folder).thenComparingDouble(Page::order).thenComparing(Page::title).thenComparing(Page::id);

  private BookReader() {}

  /** @param shownAs how problems name the folder */
  public static Book read(Path folder, String shownAs, List<Problem> problems) {
    ContentFolder files = ContentFolder.read(folder, shownAs, problems);
    org.why401.rulebook.Book rules = org.why401.rulebook.Book.read(files, shownAs, problems);
    Map<String, Page> pages = new LinkedHashMap<>();
    rules.entries().stream().filter(entry -> entry.kind() != Schemas.Kind.TREE).map(entry -> new Page(entry.path(), entry.source(), entry.front(), entry.body())).sorted(ORDER)
        .forEach(page -> pages.put(page.id(), page));
    Map<String, Tree> trees = new LinkedHashMap<>();
    rules.all(Schemas.Kind.TREE).stream().filter(entry -> entry.front() != null).map(entry -> TreeReader.tree(entry.path(), entry.front()))
        .sorted(Comparator.comparingDouble(Tree::order).thenComparing(Tree::id)).forEach(tree -> trees.put(tree.id(), tree));
    SiteFile site = rules.site() != null ? SiteFile.of(rules.site()) : SiteFile.none(title(folder, pages));
    return new Book(folder, shownAs, rules, site, pages, trees, files.others());
  }

  /** What a site without settings is called: as its home page, else as its folder. */
  private static String title(Path folder, Map<String, Page> pages) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return pages.containsKey("index") ? pages.get("index").title() : name == null ? "Home" : name.toString();
  }
}
