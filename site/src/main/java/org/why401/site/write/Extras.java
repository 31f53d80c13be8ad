package org.why401.site.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.why401.engine.rules.RulesTree;
import org.why401.rulebook.JsonText;
import org.why401.rulebook.RulesJson;
import org.why401.rulebook.Schemas;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Changes;
import org.why401.site.read.Origins;
import org.why401.site.search.SearchIndex;

/** The files of a site that are no pages: the search index, the rules and the checker, what crawlers read, and the content folder's own files. */
public final class Extras {

  /** What the build packs with the generator; in tests nothing of it may be there. */
  private static final String PACKED = "/org/why401/site/";

  private Extras() {}

  /** Scripts that come with the generator and are published under {@code assets/}. */
  public static Map<String, byte[]> scripts() throws IOException {
    byte[] script = packed("checker.js");
    return script == null ? Map.of() : Map.of("assets/checker.js", script);
  }

  /**
   * All but what {@link #crawlers} makes.
   *
   * @param texts what each page says, by its id
   */
  public static SortedMap<String, byte[]> of(Book book, Addresses addresses, Map<String, String> texts) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, List<String>> latest = new LinkedHashMap<>();
    SearchIndex.scripts(book, addresses, texts).forEach((name, script) -> script("index", name, script, latest, files));
    if (book.hasRules()) {
      checker(book, latest, files);
    }
    for (Schemas.Kind kind : Schemas.Kind.values()) {
      // Writers' editors read them there.
      files.put("schemas/" + Schemas.file(kind), utf8(Schemas.text(kind)));
    }
    // What changes with every word that is said is named here alone, so that no page changes with it.
    files.put("assets/latest.js", utf8("window.why401latest = " + JsonText.of(new LinkedHashMap<>(latest)) + ";\n"));
    for (String file : book.files()) {
      files.put(file, Files.readAllBytes(book.folder().resolve(file)));
    }
    return files;
  }

  private static void script(String kind, String name, String text, Map<String, List<String>> latest, Map<String, byte[]> files) {
    byte[] bytes = utf8(text);
    String published = Assets.named(name, bytes);
    latest.computeIfAbsent(kind, first -> new ArrayList<>()).add(published);
    files.put("assets/" + published, bytes);
  }

  private static void checker(Book book, Map<String, List<String>> latest, Map<String, byte[]> files) throws IOException {
    Map<String, Object> tree = RulesJson.of(book.rules());
    String rules = JsonText.of(tree);
    files.put("rules.json", utf8(rules + "\n"));
    String compact = RulesTree.pack(tree);
    script("rules", "rules.js", "window.why401rules = " + JsonText.of(compact) + ";\n", latest, files);
    byte[] jar = packed("checker.jar");
    if (jar != null) {
      byte[] whole = JarFile.with(jar, "org/why401/rules.txt", utf8(compact));
      files.put("checker/why401.jar", whole);
      // As sha256sum -c reads it.
      files.put("checker/why401.jar.sha256", utf8(Assets.sha256(whole) + "  why401.jar\n"));
    }
    byte[] jbang = packed("why401.java");
    if (jbang != null) {
      files.put("checker/why401.java", jbang);
    }
  }

  /**
   * What crawlers read.
   *
   * @param pages output files of all pages, which the site map lists
   */
  public static SortedMap<String, byte[]> crawlers(Book book, Collection<String> pages, Changes changes) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String address = book.site().address();
    files.put("robots.txt", utf8("User-agent: *\nAllow: /\n" + (address == null ? "" : "Sitemap: " + address + "sitemap.xml\n")));
    if (address == null) {
      return files;
    }
    Origins origins = Origins.of(book);
    Set<String> former = new HashSet<>();
    book.pages().values().forEach(page -> page.list("aliases").forEach(alias -> former.add(alias.replaceFirst("/$", "") + "/index.html")));
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages) {
      boolean hidden = page.equals("404.html") || page.equals("search/index.html") || page.equals("parts/index.html") || page.equals("print/index.html") || page.endsWith("/unsure/index.html")
          || former.contains(page);
      if (page.endsWith("index.html") && !hidden) {
        map.append("<url><loc>").append(xml(address + page.substring(0, page.length() - "index.html".length()))).append("</loc>");
        String day = Changes.day(changes.of(origins.of(page)));
        map.append(day == null ? "" : "<lastmod>" + day + "</lastmod>").append("</url>\n");
      }
    }
    files.put("sitemap.xml", utf8(map.append("</urlset>\n").toString()));
    return files;
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] packed(String name) throws IOException {
    try (InputStream in = Extras.class.getResourceAsStream(PACKED + name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
