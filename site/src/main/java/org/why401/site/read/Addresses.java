package org.why401.site.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.why401.site.read.Page.Kind;

/**
 * Every page that the site will have, also those that no file stands for: questions of trees, indexes of folders without one, the check page.
 *
 * @param byId  sorted
 * @param named ids by the last part of their path
 * @param files paths of the content folder's other files, which are published as they are
 * @param images the sizes of those that are pictures
 */
public record Addresses(Map<String, Address> byId, Map<String, List<String>> named, Set<String> files, Images images) {

  private record Added(String title, String description) {}

  /** What the pages that the generator adds are called; a page of the book with the same id names them better. */
  private static final Map<String, Added> ADDED = Map.of(
      "check", new Added("Check it", "Paste what you have, and see the cause."),
      "search", new Added("Search", "Find a page by any word that it says."),
      "404", new Added("Not found", "There is no page at this address."),
      "print", new Added("Everything on one page", "All pages in one, to print or to keep."),
      "parts", new Added("Parts", "Every part of the pages in every state."),
      "diagnoses/index", new Added("Diagnoses", "Every cause that has a page."),
      "providers/index", new Added("Providers", "What products say, and what they mean by it."),
      "trees/index", new Added("Questions", "A few questions lead to the cause."),
      "reference/index", new Added("Reference", "What rules are made of."),
      "reference/facts", new Added("Facts", "Everything that a rule can speak of: its name, its values, and where it comes from."));

  /** Headings are not known before the pages' text is read: {@link #with}. */
  public static Addresses of(Book book) {
    Map<String, Address> byId = new TreeMap<>();
    for (Page page : book.pages().values()) {
      add(byId, page.id(), page.path() + "index.html", page.title(), page.description());
    }
    for (Tree tree : book.trees().values()) {
      add(byId, tree.id(), tree.path(tree.start()) + "index.html", tree.title(), tree.description());
      for (Tree.Question question : tree.questions().values()) {
        add(byId, tree.id() + "/" + question.key(), tree.path(question.key()) + "index.html", question.ask(), "");
        add(byId, tree.id() + "/" + question.key() + "/unsure", tree.unsure(question.key()) + "index.html", question.ask(), "");
      }
    }
    generated(book, byId);
    for (String folder : folders(book, byId)) {
      String name = folder.substring(folder.lastIndexOf('/') + 1);
      Added added = ADDED.getOrDefault(folder + "/index", new Added(capital(name.replace('-', ' ')), ""));
      add(byId, folder + "/index", folder + "/index.html", added.title, added.description);
    }
    Map<String, List<String>> named = new HashMap<>();
    byId.keySet().forEach(id -> named.computeIfAbsent(id.substring(id.lastIndexOf('/') + 1), name -> new ArrayList<>()).add(id));
    return new Addresses(new LinkedHashMap<>(byId), named, new TreeSet<>(book.files()), new Images(book.folder()));
  }

  /** The ids that a {@code [[name]]} may mean: itself, else each page of that name. */
  public List<String> ids(String name) {
    return byId.containsKey(name) ? List.of(name) : named.getOrDefault(name, List.of());
  }

  private static void generated(Book book, Map<String, Address> byId) {
    Set<String> ids = new TreeSet<>(Set.of("index", "404", "search"));
    if (book.site().outputs().contains("print")) {
      ids.add("print");
    }
    if (book.hasRules()) {
      ids.addAll(Set.of("check", "parts", "diagnoses/index", "reference/facts"));
    }
    if (!book.pages(Kind.PROVIDER).isEmpty()) {
      ids.add("providers/index");
    }
    if (!book.trees().isEmpty()) {
      ids.add("trees/index");
    }
    for (String id : ids) {
      String file = id.equals("404") ? "404.html" : Page.path(id) + "index.html";
      Added added = ADDED.getOrDefault(id, new Added(book.site().title(), book.site().description()));
      add(byId, id, file, added.title, added.description);
    }
    byId.computeIfPresent("404", (id, page) -> new Address(id, "404.html", page.title(), page.description(), page.anchors()));
  }

  private static void add(Map<String, Address> byId, String id, String file, String title, String description) {
    byId.putIfAbsent(id, new Address(id, file, title, description, null));
  }

  /** The same with the headings of pages, by the pages' ids. Of a page around whose body the generator builds more (tables of signs, groups), others exist too. */
  public Addresses with(Map<String, Set<String>> anchors) {
    Map<String, Address> known = new LinkedHashMap<>(byId);
    anchors.forEach((id, ids) -> {
      if (Page.kind(id) != Kind.HOME && !id.equals("diagnoses/index") && !id.equals("reference/facts")) {
        known.computeIfPresent(id, (same, page) -> new Address(id, page.file(), page.title(), page.description(), ids));
      }
    });
    return new Addresses(known, named, files, images);
  }

  private static Set<String> folders(Book book, Map<String, Address> byId) {
    Set<String> folders = new TreeSet<>();
    for (Address address : byId.values()) {
      boolean page = book.pages().containsKey(address.id()) || !address.id().startsWith("trees/");
      for (int slash = address.id().lastIndexOf('/'); page && slash > 0; slash = address.id().lastIndexOf('/', slash - 1)) {
        folders.add(address.id().substring(0, slash));
      }
    }
    return folders;
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
