package org.why401.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.site.read.Book;
import org.why401.site.read.Changes;
import org.why401.site.read.Page;
import org.why401.site.render.TemplateFiles;

/**
 * Everything that a page is made from but for its own text: in the same world, the same text gives the same page.
 *
 * @param said   ids and front matter of all pages, trees and site.yaml
 * @param files  how the other files of the content folder lie there
 * @param assets the names under which assets are published
 */
record World(List<String> said, List<String> files, Map<String, String> templates, Map<String, String> assets, Changes changes) {

  static World of(Book book, TemplateFiles templates, Map<String, String> assets, Changes changes) {
    List<String> said = new ArrayList<>();
    for (Page page : book.pages().values()) {
      said.add(page.id());
      said.add(page.source().text().substring(0, page.text()));
    }
    book.trees().values().forEach(tree -> said.add(tree.id() + "\n" + tree.yaml().source().text()));
    said.add(book.site().yaml() == null ? "" : book.site().yaml().source().text());
    Map<String, String> texts = new HashMap<>();
    templates.files().keySet().stream().filter(name -> name.endsWith(".peb")).forEach(name -> texts.put(name, templates.text(name)));
    return new World(said, book.files().stream().map(file -> lie(book.folder(), file)).toList(), texts, Map.copyOf(assets), changes);
  }

  private static String lie(Path folder, String file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(folder.resolve(file), BasicFileAttributes.class);
      return file + " " + attributes.size() + " " + attributes.lastModifiedTime();
    } catch (IOException goneMeanwhile) {
      return file;
    }
  }
}
