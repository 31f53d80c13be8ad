package org.why401.site.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;

/** No two files of the content folder may become one file of the site, also where upper and lower case are the same. */
final class Paths {

  private Paths() {}

  static void check(Book book, Addresses addresses, List<Problem> problems) {
    Map<String, String> taken = new HashMap<>();
    for (Page page : book.pages().values()) {
      take(taken, page.path() + "index.html", page.source(), problems);
    }
    for (Tree tree : book.trees().values()) {
      take(taken, tree.path(tree.start()) + "index.html", tree.yaml().source(), problems);
    }
    addresses.byId().values().forEach(address -> taken.putIfAbsent(key(address.file()), "the page " + address.id()));
    book.pages().values().forEach(page -> aliases(page, taken, problems));
    for (String file : addresses.files()) {
      if (file.chars().anyMatch(c -> c < ' ')) {
        problems.add(Problem.of(book.folder() + "/" + file.replaceAll("[\\x00-\\x1F]", "?"), "a file's name holds a control character", "rename it"));
      }
      String other = taken.get(key(file));
      if (other != null) {
        problems.add(Problem.of(book.folder() + "/" + file, "its place on the site is taken by " + other, "rename one of them"));
      }
    }
  }

  private static void aliases(Page page, Map<String, String> taken, List<Problem> problems) {
    int number = 0;
    for (String alias : page.list("aliases")) {
      String file = alias.replaceFirst("/$", "") + "/index.html";
      String other = taken.putIfAbsent(key(file), page.source().path());
      if (other != null) {
        problems.add(page.front().atValue("/aliases/" + number, "the address \"" + alias + "\" is taken by " + other, "leave it out, or rename that page"));
      }
      number++;
    }
  }

  private static void take(Map<String, String> taken, String file, Source source, List<Problem> problems) {
    String other = taken.putIfAbsent(key(file), source.path());
    if (other != null) {
      problems.add(source.problem("its place on the site is taken by " + other, "rename one of them"));
    }
  }

  private static String key(String file) {
    return file.toLowerCase(Locale.ROOT);
  }
}
