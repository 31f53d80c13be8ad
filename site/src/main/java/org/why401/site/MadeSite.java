package org.why401.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.why401.rulebook.Source;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;
import org.why401.site.render.TemplateFiles;
import org.why401.site.verify.Verify;
import org.why401.site.write.Assets;

/** What verification is told of a site beside its files: where each came from. */
final class MadeSite {

  private MadeSite() {}

  static Verify.Made of(Book book, Addresses addresses, TemplateFiles templates, Assets assets, Map<String, byte[]> files) {
    return new Verify.Made(files, book.site().address(), sources(book, addresses), shown(book, templates, assets), evidence(book));
  }

  private static Map<String, Source> sources(Book book, Addresses addresses) {
    Map<String, Source> sources = new HashMap<>();
    book.pages().values().forEach(page -> sources.put(addresses.byId().get(page.id()).file(), page.source()));
    for (Tree tree : book.trees().values()) {
      tree.questions().keySet().forEach(question -> sources.put(tree.path(question) + "index.html", tree.yaml().source()));
    }
    return sources;
  }

  /** Files beside pages, and assets of a folder of templates that no template names: one that does may need it on a page of a kind that this site lacks. What lies at the top of the content folder is for servers and crawlers, which ask for it by name. */
  private static Map<String, String> shown(Book book, TemplateFiles templates, Assets assets) {
    Map<String, String> shown = new HashMap<>();
    book.files().stream().filter(file -> file.indexOf('/') > 0).forEach(file -> shown.put(file, Path.of(book.folder().toString(), file).toString().replace('\\', '/')));
    templates.shown().forEach((name, path) -> {
      if (name.startsWith("assets/") && !name.equals(path) && !templates.names(name)) {
        shown.put(assets.names().get(name), path);
      }
    });
    return shown;
  }

  /** Files that proofs are read from. */
  private static Set<String> evidence(Book book) {
    Set<String> used = new HashSet<>();
    for (Page page : book.pages().values()) {
      for (Fence fence : page.body().fences().values()) {
        if (fence.values().containsKey("file")) {
          used.add(page.folder() + fence.values().get("file"));
        }
      }
    }
    return used;
  }
}
