package org.why401.site.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/**
 * Looks at every page of the output, one by one as they are made: it is well made, everything that it links to is there, and everything that is there is
 * linked to. Safe for use by several threads.
 */
public final class Verify {

  /**
   * What was made.
   *
   * @param names   the whole output
   * @param files   what each of them holds
   * @param sources the files that pages were written in, by their output file
   * @param shown   how people are told of the other files that a person put there, by their output file
   * @param used    those of them that are of use even if no page names them
   */
  public record Made(Set<String> names, Function<String, byte[]> files, Map<String, Source> sources, Map<String, String> shown, Set<String> used) {}

  private final String address;
  private final List<PageCheck> alone;
  /** Each name of a file once, since thousands of pages link to the same. */
  private final Map<String, String> once = new ConcurrentHashMap<>();

  /** @param address what links in 404.html begin with; null for a site without address */
  public Verify(String address) {
    this.address = address;
    this.alone = List.of(new Readable(), new Ids(), new Headings(), new Images(), new Inline(), new Requests(address), new Running());
  }

  /**
   * Looks at a page by itself.
   *
   * @param source the file that it was made from; null where it is none's
   */
  public Seen page(String file, byte[] bytes, Source source) {
    MadePage page = MadePage.of(file, bytes);
    List<Problem> problems = run(alone, page, source);
    Set<String> ids = new HashSet<>();
    Set<String> linked = new HashSet<>();
    Set<String> used = new HashSet<>();
    Set<String> anchored = new HashSet<>();
    List<SiteLink> own = new ArrayList<>();
    boolean hidden = false;
    for (Tag tag : page.tags()) {
      for (int i = 0; i < tag.attributes().size(); i += 2) {
        String value = tag.attributes().get(i + 1);
        switch (tag.attributes().get(i)) {
          case "id" -> ids.add(value);
          case "content" -> hidden |= tag.get("name").equals("robots") && value.contains("noindex");
          case "href", "src", "srcset", "poster", "data" -> {
            SiteLink inside = SiteLink.of(value, file, address);
            if (inside != null && inside.file().equals(file)) {
              own.add(inside);
            } else if (inside != null) {
              String name = once(inside.file());
              (tag.name().equals("a") ? linked : used).add(name);
              if (inside.isToAnElement()) {
                anchored.add(name + "#" + inside.anchor());
              }
            }
          }
          default -> { }
        }
      }
    }
    boolean doubtful = own.stream().anyMatch(link -> link.isToAnElement() && !ids.contains(link.anchor()));
    return new Seen(file, ids, hidden, linked, used, anchored, doubtful, problems);
  }

  private String once(String name) {
    String known = once.get(name);
    if (known == null) {
      known = once.putIfAbsent(name, name);
    }
    return known == null ? name : known;
  }

  /** Looks at what they are together. */
  public void whole(Collection<Seen> pages, Made made, List<Problem> problems) {
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach(page -> ids.put(page.file(), page.ids()));
    List<PageCheck> links = List.of(new OutputLinks(made.names, ids, address));
    for (Seen page : pages) {
      problems.addAll(page.problems());
      boolean fine = !page.doubtful() && made.names.containsAll(page.linked()) && made.names.containsAll(page.used()) && page.anchored().stream().allMatch(link -> isThere(link, ids));
      if (!fine) {
        problems.addAll(run(links, MadePage.of(page.file(), made.files.apply(page.file())), made.sources.get(page.file())));
      }
    }
    Orphans.check(pages, made.sources, problems);
    Unused.check(pages, made.names, made.files, made.shown, made.used, problems);
  }

  private static boolean isThere(String link, Map<String, Set<String>> ids) {
    int hash = link.indexOf('#');
    Set<String> known = ids.get(link.substring(0, hash));
    return known == null || known.contains(link.substring(hash + 1));
  }

  /** Problems with the page, which say which file it was made from. */
  private static List<Problem> run(List<PageCheck> checks, MadePage page, Source source) {
    List<Problem> found = new ArrayList<>();
    checks.forEach(check -> check.check(page, found));
    return source == null ? found : found.stream().map(problem -> new Problem(problem.path(), problem.line(), problem.column(), problem.message(), problem.excerpt(), problem.length(),
        problem.hint() + " (made from " + source.path() + ")")).toList();
  }
}
