package org.why401.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.facts.FactType;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.check.Anchored;
import org.why401.site.check.Checker;
import org.why401.site.check.Checks;
import org.why401.site.check.Draft;
import org.why401.site.check.Proofs;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Changes;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;
import org.why401.site.render.Context;
import org.why401.site.render.SiteRenderer;
import org.why401.site.render.Templates;
import org.why401.site.search.SearchIndex;
import org.why401.site.verify.Seen;
import org.why401.site.verify.Verify;
import org.why401.site.write.Outputs;

/**
 * Makes all that comes of one page in one go: reads its text, checks it, runs its proofs, renders it and looks at the result. What is known after that
 * is small, so that neither texts nor their trees fill the memory. Safe for use by several threads.
 */
final class PageMaker {

  /**
   * What came of a page.
   *
   * @param problems what is wrong with its text and its proofs; where something is, nothing was rendered
   * @param faults   of the templates
   * @param files    output files by their names
   * @param kept     what the site as a whole is made from
   */
  record Made(List<Problem> problems, List<Problem> faults, Map<String, byte[]> files, Kept kept) {}

  /**
   * @param headings the ids of its headings
   * @param anchored its links to headings
   * @param evidence the files that its proofs are read from
   * @param proofs   how many were run
   * @param text     what search finds
   * @param printed  its part of the page that holds everything; null where it has none
   * @param seen     what verification has seen of its files
   */
  record Kept(String id, Set<String> headings, List<Anchored> anchored, Set<String> evidence, int proofs, String text, Map<String, Object> printed, List<Seen> seen) {}

  private final Book book;
  private final Addresses addresses;
  private final Checker checker;
  private final Memory memory;
  private final Verify verify;
  private final SiteRenderer renderer;

  /** @param checker null where there are no rules, or faulty ones */
  PageMaker(Book book, Addresses addresses, Checker checker, Look look, Changes changes, List<FactType> facts, String version, Memory memory) {
    this.book = book;
    this.addresses = addresses;
    this.checker = checker;
    this.memory = memory;
    this.verify = new Verify(book.site().address());
    this.renderer = new SiteRenderer(new Context(book, addresses, this::draft, look.templates(), look.assets().names(), facts, changes, version));
  }

  SiteRenderer renderer() {
    return renderer;
  }

  Verify verify() {
    return verify;
  }

  private record Key(Object world, String id, Source source) {}

  /**
   * Makes a page, or remembers it.
   *
   * @param world   the same object as long as nothing but texts has changed
   * @param renders whether the book is fine so far, so that rendering has something to go by
   */
  Made make(Page page, Object world, boolean renders) {
    List<Problem> problems = new ArrayList<>();
    Source source = Body.source(page, book, problems);
    return problems.isEmpty() ? memory.recall(() -> new Key(world, page.id(), source), () -> made(page, source, renders, problems)) : made(page, source, renders, problems);
  }

  private Made made(Page page, Source source, boolean renders, List<Problem> problems) {
    List<Anchored> anchored = new ArrayList<>();
    Draft draft = draft(page, source, problems);
    Checks.page(book, page, draft.body(), addresses, anchored, problems);
    List<Problem> faults = new ArrayList<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Seen> seen = new ArrayList<>();
    Map<String, Object> printed = null;
    if (renders && problems.isEmpty()) {
      String own = addresses.byId().get(page.id()).file();
      renderer.of(draft).forEach(job -> renderer.fill(job, rendered -> {
        byte[] bytes = rendered.html().getBytes(StandardCharsets.UTF_8);
        files.put(rendered.file(), bytes);
        seen.add(verify.page(rendered.file(), bytes, rendered.file().equals(own) ? page.source() : null));
      }, faults));
      if (book.site().outputs().contains("markdown")) {
        files.put(page.id() + ".md", Outputs.twin(draft));
      }
      printed = renderer.printed(draft);
    }
    Set<String> headings = new HashSet<>();
    draft.body().titles().values().forEach(title -> headings.add(title.id()));
    Kept kept = new Kept(page.id(), Set.copyOf(headings), List.copyOf(anchored), evidence(draft), draft.proofs().run(), SearchIndex.text(draft), printed, List.copyOf(seen));
    return new Made(List.copyOf(problems), List.copyOf(faults), files, kept);
  }

  private Draft draft(Page page) {
    List<Problem> toldElsewhere = new ArrayList<>();
    return draft(page, Body.source(page, book, toldElsewhere), toldElsewhere);
  }

  private Draft draft(Page page, Source source, List<Problem> problems) {
    Body body = Body.of(page, source, problems);
    return new Draft(page, body, checker == null ? Proofs.NONE : Proofs.run(book, page, body, checker, memory, problems));
  }

  private static Set<String> evidence(Draft draft) {
    Set<String> files = new HashSet<>();
    for (Fence fence : draft.body().fences().values()) {
      if (fence.values().containsKey("file")) {
        files.add(draft.page().folder() + fence.values().get("file"));
      }
    }
    return Set.copyOf(files);
  }
}
