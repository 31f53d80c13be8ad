package org.why401.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.why401.engine.facts.FactType;
import org.why401.rulebook.JsonText;
import org.why401.rulebook.Problem;
import org.why401.rulebook.RulesJson;
import org.why401.rulebook.Source;
import org.why401.site.check.Checker;
import org.why401.site.check.Checks;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.BookReader;
import org.why401.site.read.Changes;
import org.why401.site.read.Page;
import org.why401.site.verify.Seen;
import org.why401.site.write.Extras;
import org.why401.site.write.InMemory;
import org.why401.site.write.Outputs;
import org.why401.site.write.Sink;

/** The whole way from a content folder to the files of a site. */
public final class Build {

  /**
   * What a build is made from.
   *
   * @param content   the content folder
   * @param templates a folder that overlays the packed templates; null where there is none
   * @param checker   makes the checker of a book's rules; null, and a problem more, where the rules are faulty
   * @param facts     the facts that the reference lists
   * @param progress  is told what comes next
   */
  public record Settings(Path content, Path templates, BiFunction<Book, List<Problem>, Checker> checker, List<FactType> facts, String version,
      Consumer<String> progress) {}

  /**
   * What came of it.
   *
   * @param problems sorted by place; where there are any, the files that were made are good for nothing
   */
  public record Outcome(List<Problem> problems, int pages, int diagnoses, int proofs) {}

  /**
   * A site in memory.
   *
   * @param problems sorted by place; where there are any, there are no files
   * @param files    the output
   */
  public record Site(List<Problem> problems, SortedMap<String, byte[]> files, Outcome outcome) {}

  private static final int SOME = 250;

  private final Settings settings;
  private final Memory memory;
  private final Sink sink;
  /** Of the content, of templates, and of what was made: each is told only where there is none of those before. */
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
  private final List<Problem> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<Problem> seen = Collections.synchronizedList(new ArrayList<>());

  private Build(Settings settings, Memory memory, Sink sink) {
    this.settings = settings;
    this.memory = memory;
    this.sink = sink;
  }

  /** Makes a site in memory. */
  public static Site run(Settings settings, Memory memory) throws IOException {
    InMemory files = new InMemory();
    Outcome outcome = run(settings, memory, files);
    return new Site(outcome.problems, outcome.problems.isEmpty() ? files.files() : new TreeMap<>(), outcome);
  }

  /** Reads, checks, renders and verifies; what {@code memory} knows of the last run need not be made again, and the site is the same to the byte. */
  public static Outcome run(Settings settings, Memory memory, Sink sink) throws IOException {
    try {
      Outcome outcome = new Build(settings, memory, sink).made();
      memory.turn();
      return outcome;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Outcome made() throws IOException {
    settings.progress.accept("Reading " + settings.content);
    CompletableFuture<Look> looking = coming(() -> Look.of(settings.templates));
    CompletableFuture<Changes> changing = coming(() -> Changes.of(settings.content));
    Book book = BookReader.read(settings.content, shown(settings.content), problems);
    Addresses addresses = Addresses.of(book);
    List<Problem> ofRules = new ArrayList<>();
    CompletableFuture<Checker> making = coming(() -> book.hasRules() ? checker(book, ofRules) : null);
    Checks.book(book, addresses, problems);
    Checker checker = joined(making);
    if (problems.isEmpty()) {
      // Else it was told with its place.
      problems.addAll(ofRules);
    }
    Look look = joined(looking);
    problems.addAll(look.problems());
    Changes changes = joined(changing);
    World world = World.of(book, look.files(), look.assets().names(), changes);
    PageMaker maker = new PageMaker(book, addresses, checker, look, changes, settings.facts, settings.version, memory);
    List<PageMaker.Kept> pages = pages(book, maker, memory.recall(() -> world, Object::new));
    Map<String, Set<String>> headings = new HashMap<>();
    pages.forEach(page -> headings.put(page.id(), page.headings()));
    Addresses whole = addresses.with(headings);
    Checks.links(book, whole, problems);
    pages.forEach(page -> page.anchored().forEach(link -> link.check(whole, problems)));
    int made = problems.isEmpty() ? rest(book, whole, look, changes, maker, pages) : 0;
    List<Problem> told = problems.isEmpty() ? faults.isEmpty() ? seen : faults : problems;
    return new Outcome(List.copyOf(new TreeSet<>(told)), made, book.pages(Page.Kind.DIAGNOSIS).size(), pages.stream().mapToInt(PageMaker.Kept::proofs).sum());
  }

  /** Makes the pages that somebody wrote. */
  private List<PageMaker.Kept> pages(Book book, PageMaker maker, Object world) {
    boolean renders = problems.isEmpty();
    AtomicInteger done = new AtomicInteger();
    String all = " of " + book.pages().size() + " pages";
    settings.progress.accept("Making " + book.pages().size() + " pages");
    return new ArrayList<>(book.pages().values()).parallelStream().map(page -> {
      PageMaker.Made made = maker.make(page, world, renders);
      problems.addAll(made.problems());
      faults.addAll(made.faults());
      made.files().forEach(this::put);
      int number = done.incrementAndGet();
      if (number % SOME == 0) {
        settings.progress.accept("Making page " + number + all);
      }
      return made.kept();
    }).toList();
  }

  /** Makes the pages that no file stands for and all that is no page, and looks at the whole. Returns how many pages there are. */
  private int rest(Book book, Addresses addresses, Look look, Changes changes, PageMaker maker, List<PageMaker.Kept> pages) throws IOException {
    Map<String, Map<String, Object>> printed = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (PageMaker.Kept page : pages) {
      printed.put(page.id(), page.printed());
      texts.put(page.id(), page.text());
    }
    CompletableFuture<SortedMap<String, byte[]>> extras = coming(() -> Extras.of(book, addresses, texts));
    List<Seen> all = Collections.synchronizedList(new ArrayList<>());
    pages.forEach(page -> all.addAll(page.seen()));
    Map<String, Source> sources = MadeSite.sources(book, addresses);
    maker.renderer().others(printed).parallelStream().forEach(job -> maker.renderer().fill(job, rendered -> {
      byte[] bytes = rendered.html().getBytes(StandardCharsets.UTF_8);
      put(rendered.file(), bytes);
      all.add(maker.verify().page(rendered.file(), bytes, sources.get(rendered.file())));
    }, faults));
    Set<String> files = new HashSet<>();
    all.forEach(page -> files.add(page.file()));
    Extras.crawlers(book, new TreeSet<>(files), changes).forEach(this::put);
    look.assets().files().forEach(this::put);
    joined(extras).forEach(this::put);
    if (faults.isEmpty()) {
      Outputs.add(book, addresses, changes, sink);
      settings.progress.accept("Verifying " + files.size() + " pages");
      maker.verify().whole(all, MadeSite.of(book, addresses, look, pages, sink), seen);
    }
    return files.size();
  }

  private void put(String name, byte[] bytes) {
    try {
      sink.put(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record RulesOf(String json) {}

  private Checker checker(Book book, List<Problem> ofRules) {
    return memory.recall(() -> new RulesOf(JsonText.of(RulesJson.of(book.rules()))), () -> settings.checker.apply(book, ofRules));
  }

  /** Something that is made while other things are. */
  private interface Work<T> {

    T run() throws IOException;
  }

  private static <T> CompletableFuture<T> coming(Work<T> work) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return work.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static <T> T joined(CompletableFuture<T> coming) throws IOException {
    try {
      return coming.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e.getCause() instanceof RuntimeException bug ? bug : e;
    }
  }

  /** How people are told of a folder. */
  public static String shown(Path folder) {
    return folder.toString().replace('\\', '/').replaceFirst("/+$", "");
  }
}
