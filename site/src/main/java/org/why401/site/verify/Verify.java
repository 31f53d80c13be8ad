package org.why401.site.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.Memory;

/** Looks at every page of the output: it is well made, everything that it links to is there, and everything that is there is linked to. */
public final class Verify {

  /**
   * What was made.
   *
   * @param files   the whole output
   * @param address what links in 404.html begin with; null for a site without address
   * @param sources the files that pages were written in, by their output file
   * @param shown   how people are told of the other files that a person put there, by their output file
   * @param used    those of them that are of use even if no page names them
   */
  public record Made(Map<String, byte[]> files, String address, Map<String, Source> sources, Map<String, String> shown, Set<String> used) {}

  private Verify() {}

  public static void check(Made made, List<Problem> problems) {
    check(made, Memory.none(), problems);
  }

  /** The bytes of a page as a key. */
  private record Bytes(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes same && name.equals(same.name) && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** @param memory knows the pages that the last run made */
  public static void check(Made made, Memory memory, List<Problem> problems) {
    Map<String, MadePage> pages = new ConcurrentHashMap<>();
    made.files.keySet().parallelStream().filter(name -> name.endsWith(".html")).forEach(name -> pages.put(name, page(name, made.files.get(name), memory)));
    Map<String, Set<String>> ids = new HashMap<>();
    pages.forEach((name, page) -> ids.put(name, page.tags().stream().filter(tag -> tag.has("id")).map(tag -> tag.get("id")).collect(Collectors.toSet())));
    List<PageCheck> checks = List.of(new Readable(), new Ids(), new Headings(), new Images(), new Inline(), new Requests(made.address), new OutputLinks(new LinkedHashSet<>(made.files.keySet()), ids, made.address));
    List<Problem> found = Collections.synchronizedList(new ArrayList<>());
    pages.values().parallelStream().forEach(page -> {
      Source source = made.sources.get(page.file());
      run(checks, page).forEach(problem -> found.add(source == null ? problem : from(source, problem)));
    });
    problems.addAll(found);
    Orphans.check(pages, made.sources, made.address, problems);
    Unused.check(pages.values(), made.files, made.shown, made.used, made.address, problems);
  }

  private static MadePage page(String name, byte[] bytes, Memory memory) {
    return memory.recall(() -> new Bytes(name, bytes), () -> MadePage.of(name, bytes));
  }

  private static List<Problem> run(List<PageCheck> checks, MadePage page) {
    List<Problem> found = new ArrayList<>();
    checks.forEach(check -> check.check(page, found));
    return found;
  }

  /** Says which file the page was made from. */
  private static Problem from(Source source, Problem problem) {
    return new Problem(problem.path(), problem.line(), problem.column(), problem.message(), problem.excerpt(), problem.length(), problem.hint() + " (made from " + source.path() + ")");
  }
}
