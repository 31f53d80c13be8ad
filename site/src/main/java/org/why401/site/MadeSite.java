package org.why401.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.why401.rulebook.Source;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Tree;
import org.why401.site.verify.Verify;
import org.why401.site.write.Sink;

/** What verification is told of a site beside what it has seen: where each file came from. */
final class MadeSite {

  private MadeSite() {}

  static Verify.Made of(Book book, Addresses addresses, Look look, Collection<PageMaker.Kept> pages, Sink sink) {
    Set<String> evidence = new HashSet<>();
    pages.forEach(page -> evidence.addAll(page.evidence()));
    return new Verify.Made(sink.names(), name -> bytes(sink, name), sources(book, addresses), shown(book, look), evidence);
  }

  private static byte[] bytes(Sink sink, String name) {
    try {
      return sink.get(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that pages were written in, by their output file. */
  static Map<String, Source> sources(Book book, Addresses addresses) {
    Map<String, Source> sources = new HashMap<>();
    book.pages().values().forEach(page -> sources.put(addresses.byId().get(page.id()).file(), page.source()));
    for (Tree tree : book.trees().values()) {
      tree.questions().keySet().forEach(question -> sources.put(tree.path(question) + "index.html", tree.yaml().source()));
    }
    return sources;
  }

  /** Files beside pages, and assets of a folder of templates that no template names: one that does may need it on a page of a kind that this site lacks. What lies at the top of the content folder is for servers and crawlers, which ask for it by name. */
  private static Map<String, String> shown(Book book, Look look) {
    Map<String, String> shown = new HashMap<>();
    book.files().stream().filter(file -> file.indexOf('/') > 0).forEach(file -> shown.put(file, Path.of(book.folder().toString(), file).toString().replace('\\', '/')));
    look.files().shown().forEach((name, path) -> {
      if (name.startsWith("assets/") && !name.equals(path) && !look.files().names(name)) {
        shown.put(look.assets().names().get(name), path);
      }
    });
    return shown;
  }
}
