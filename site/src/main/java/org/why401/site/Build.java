package org.why401.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.why401.engine.facts.FactType;
import org.why401.rulebook.JsonText;
import org.why401.rulebook.Problem;
import org.why401.rulebook.RulesJson;
import org.why401.site.check.Checker;
import org.why401.site.check.Checks;
import org.why401.site.check.Proofs;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.BookReader;
import org.why401.site.read.Changes;
import org.why401.site.read.Page;
import org.why401.site.render.Context;
import org.why401.site.render.SiteRenderer;
import org.why401.site.render.TemplateFiles;
import org.why401.site.render.Templates;
import org.why401.site.verify.Verify;
import org.why401.site.write.Assets;
import org.why401.site.write.Extras;
import org.why401.site.write.Outputs;

/** The whole way from a content folder to a site, in memory. */
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
   * @param problems sorted by place; where there are any, there are no files
   * @param files    the output
   */
  public record Site(List<Problem> problems, SortedMap<String, byte[]> files, int pages, int diagnoses, int proofs) {}

  private Build() {}

  /** Reads, checks, renders and verifies. */
  public static Site run(Settings settings) throws IOException {
    return run(settings, Memory.none());
  }

  /** The same, but what {@code memory} knows of the last run need not be made again; the site is the same to the byte. */
  public static Site run(Settings settings, Memory memory) throws IOException {
    Site site = made(settings, memory);
    memory.turn();
    return site;
  }

  private static Site made(Settings settings, Memory memory) throws IOException {
    List<Problem> problems = new ArrayList<>();
    settings.progress.accept("Reading " + settings.content);
    CompletableFuture<Look> looking = CompletableFuture.supplyAsync(() -> look(settings));
    CompletableFuture<Changes> changing = CompletableFuture.supplyAsync(() -> Changes.of(settings.content));
    Book book = BookReader.read(settings.content, shown(settings.content), memory, problems);
    Addresses addresses = Addresses.of(book);
    settings.progress.accept("Checking " + book.pages().size() + " pages");
    List<Problem> ofRules = new ArrayList<>();
    CompletableFuture<Checker> making = book.hasRules() ? CompletableFuture.supplyAsync(() -> checker(settings, book, memory, ofRules)) : null;
    Checks.run(book, addresses, problems);
    Checker checker = making == null ? null : joined(making);
    if (problems.isEmpty()) {
      // Else it was told with its place.
      problems.addAll(ofRules);
    }
    Proofs proofs = checker == null ? new Proofs(Map.of(), Map.of(), 0) : Proofs.run(book, checker, memory, problems);
    Look look = joined(looking);
    problems.addAll(look.problems);
    int diagnoses = book.pages(Page.Kind.DIAGNOSIS).size();
    SortedMap<String, byte[]> files = new TreeMap<>();
    int pages = 0;
    if (problems.isEmpty()) {
      settings.progress.accept("Rendering");
      Changes changes = joined(changing);
      Context context = new Context(book, addresses, proofs, look.templates, look.assets.names(), settings.facts, changes, settings.version);
      CompletableFuture<SortedMap<String, byte[]>> extras = CompletableFuture.supplyAsync(() -> extras(book, addresses, proofs));
      files.putAll(SiteRenderer.render(context, problems));
      pages = files.size();
      files.putAll(Extras.crawlers(book, files.keySet(), changes));
      files.putAll(look.assets.files());
      files.putAll(joined(extras));
      Outputs.add(book, addresses, changes, files);
    }
    if (problems.isEmpty()) {
      settings.progress.accept("Verifying " + pages + " pages");
      Verify.check(MadeSite.of(book, addresses, look.files, look.assets, files), memory, problems);
    }
    List<Problem> sorted = new ArrayList<>(new TreeSet<>(problems));
    return new Site(sorted, sorted.isEmpty() ? files : new TreeMap<>(), pages, diagnoses, proofs.run());
  }

  /** The templates, read and parsed while the content is. */
  private record Look(TemplateFiles files, Assets assets, Templates templates, List<Problem> problems) {}

  private record RulesOf(String json) {}

  private static Checker checker(Settings settings, Book book, Memory memory, List<Problem> problems) {
    return memory.recall(() -> new RulesOf(JsonText.of(RulesJson.of(book.rules()))), () -> settings.checker.apply(book, problems));
  }

  private static Look look(Settings settings) {
    try {
      List<Problem> problems = new ArrayList<>();
      TemplateFiles files = TemplateFiles.read(settings.templates, settings.templates == null ? "templates" : shown(settings.templates), problems);
      Templates templates = new Templates(files);
      templates.parse(problems);
      return new Look(files, Assets.of(files.files(), Extras.scripts()), templates, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> extras(Book book, Addresses addresses, Proofs proofs) {
    try {
      return Extras.of(book, addresses, proofs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
