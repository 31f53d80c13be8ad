package org.why401.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is said in a content folder, with its front matter read and checked against the schemas.
 *
 * @param site    site.yaml; null where there is none
 * @param entries all other files, in the order of their paths
 */
public record Book(Yaml site, List<Entry> entries) {

  public Book {
    entries = List.copyOf(entries);
  }

  /** Reads the files; what is wrong with them is added to {@code problems}. */
  public static Book read(ContentFolder folder, String shownAs, List<Problem> problems) {
    return read(folder, shownAs, Memory.none(), problems);
  }

  private record Text(Source source) {}

  /** @param memory knows the files that say what they said */
  public static Book read(ContentFolder folder, String shownAs, Memory memory, List<Problem> problems) {
    Yaml site = null;
    List<Entry> entries = new ArrayList<>();
    for (Read read : folder.texts().parallelStream().map(source -> memory.recall(() -> new Text(source), () -> read(source, source.path().substring(shownAs.length() + 1)))).toList()) {
      problems.addAll(read.problems);
      site = read.site != null ? read.site : site;
      if (read.entry != null) {
        entries.add(read.entry);
      }
    }
    return new Book(site, entries);
  }

  /** What came of one file: site.yaml, an entry, or neither. */
  private record Read(Yaml site, Entry entry, List<Problem> problems) {}

  private static Read read(Source source, String inside) {
    List<Problem> problems = new ArrayList<>();
    Yaml site = null;
    Entry entry = null;
    if (inside.equals("site.yaml")) {
      site = YamlFile.read(source, Schemas.Kind.SITE, problems);
    } else if (inside.startsWith("trees/") && inside.endsWith(".yaml")) {
      Yaml tree = YamlFile.read(source, Schemas.Kind.TREE, problems);
      entry = new Entry(Schemas.Kind.TREE, stem(inside), source, tree, source.text().length());
    } else if (inside.endsWith(".yaml")) {
      problems.add(source.problem("only site.yaml and trees/*.yaml are read", "move it to trees/, or out of the content folder"));
    } else {
      entry = page(source, stem(inside), problems);
    }
    return new Read(site, entry, problems);
  }

  private static Entry page(Source source, String path, List<Problem> problems) {
    Schemas.Kind kind = kind(path);
    FrontMatter matter = FrontMatter.read(source, problems);
    if (matter.front() != null) {
      Schemas.check(matter.front(), kind, problems);
    } else if (problems.isEmpty()) {
      problems.add(source.problem("the front matter is missing", "begin the file with ---, title: …, description: …, ---"));
    }
    return new Entry(kind, path, source, matter.front(), matter.body());
  }

  private static Schemas.Kind kind(String path) {
    if (path.endsWith("/index")) {
      return Schemas.Kind.PAGE;
    }
    return path.startsWith("diagnoses/") ? Schemas.Kind.DIAGNOSIS : path.startsWith("providers/") ? Schemas.Kind.PROVIDER : Schemas.Kind.PAGE;
  }

  private static String stem(String inside) {
    return inside.substring(0, inside.lastIndexOf('.'));
  }

  /** The entries of that kind. */
  public List<Entry> all(Schemas.Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The entry at that path, such as {@code diagnoses/token-expired}. */
  public Optional<Entry> find(String path) {
    return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
  }

  /** The site's address as site.yaml gives it, ending in a slash; empty where it gives none. */
  public String address() {
    return site == null ? "" : site.root().path("address").asString("");
  }
}
