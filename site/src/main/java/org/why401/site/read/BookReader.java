package org.why401.site.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.ContentFolder;
import org.why401.rulebook.Entry;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Schemas;
import org.why401.rulebook.Source;
import org.why401.site.Memory;

/** Reads a content folder. A file with a fault still gives as much of a page as it can, so that one fault is not told twice. */
public final class BookReader {

  private static final Comparator<Page> ORDER =
      Comparator.comparing(Page::folder).thenComparingDouble(Page::order).thenComparing(Page::title).thenComparing(Page::id);

  private BookReader() {}

  /** @param shownAs how problems name the folder */
  public static Book read(Path folder, String shownAs, List<Problem> problems) {
    return read(folder, shownAs, Memory.none(), problems);
  }

  /** @param memory knows the texts that the last run parsed */
  public static Book read(Path folder, String shownAs, Memory memory, List<Problem> problems) {
    ContentFolder files = ContentFolder.read(folder, shownAs, problems);
    org.why401.rulebook.Book rules = org.why401.rulebook.Book.read(files, shownAs, problems);
    List<Problem> all = Collections.synchronizedList(problems);
    Map<String, Page> pages = new LinkedHashMap<>();
    rules.entries().parallelStream().filter(entry -> entry.kind() != Schemas.Kind.TREE).map(entry -> page(entry, folder, shownAs, memory, all)).sorted(ORDER).toList()
        .forEach(page -> pages.put(page.id(), page));
    Map<String, Tree> trees = new LinkedHashMap<>();
    rules.all(Schemas.Kind.TREE).stream().filter(entry -> entry.front() != null).map(entry -> TreeReader.tree(entry.path(), entry.front()))
        .sorted(Comparator.comparingDouble(Tree::order).thenComparing(Tree::id)).forEach(tree -> trees.put(tree.id(), tree));
    SiteFile site = rules.site() != null ? SiteFile.of(rules.site()) : SiteFile.none(title(folder, pages));
    return new Book(folder, rules, site, pages, trees, files.others());
  }

  private record Text(Source source, int offset) {}

  private static Page page(Entry entry, Path folder, String shownAs, Memory memory, List<Problem> problems) {
    Source source = Includes.expand(entry.source(), entry.path() + ".md", entry.body(), folder, shownAs, problems);
    Body body;
    try {
      body = memory.recall(() -> new Text(source, entry.body()), () -> Body.parse(source, entry.body()));
    } catch (StackOverflowError e) {
      // Flexmark goes down into quotations and lists by recursion; what overflows it was written by no person.
      problems.add(entry.source().problem("this page is nested too deeply to be read", "lists and quotations go a few levels deep"));
      body = Body.parse(new Source(entry.source().path(), ""), 0);
    }
    return new Page(entry.path(), source, entry.front(), body);
  }

  /** What a site without settings is called: as its home page, else as its folder. */
  private static String title(Path folder, Map<String, Page> pages) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return pages.containsKey("index") ? pages.get("index").title() : name == null ? "Home" : name.toString();
  }
}
