package org.why401.site.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Yaml;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.SiteFile;
import org.why401.site.read.Target;
import tools.jackson.databind.JsonNode;

/** The ids that front matter and {@code site.yaml} name. */
final class Names {

  private Names() {}

  static void check(Book book, Addresses addresses, List<Problem> problems) {
    Map<String, Page> diagnoses = new LinkedHashMap<>();
    book.pages(Kind.DIAGNOSIS).forEach(page -> diagnoses.put(page.name(), page));
    for (Page page : diagnoses.values()) {
      if (page.front() == null) {
        continue;
      }
      list(page.front(), "over", diagnoses.keySet(), problems);
      list(page.front(), "related", diagnoses.keySet(), problems);
      String group = page.value("group", null);
      if (group != null && !book.site().groups().isEmpty() && !book.site().groups().containsKey(group)) {
        Set<String> groups = book.site().groups().keySet();
        String near = Nearest.question(group, groups);
        problems.add(page.front().atValue("/group", "site.yaml has no group \"" + group + "\"", near != null ? near : "its groups are " + String.join(", ", groups)));
      }
      overItself(page, diagnoses, problems);
    }
    book.pages().values().stream().filter(page -> page.front() != null && page.kind() != Kind.DIAGNOSIS).forEach(page -> related(page, addresses, problems));
    book.pages(Kind.PROVIDER).forEach(page -> signs(page, diagnoses.keySet(), problems));
    if (book.site().yaml() != null) {
      site(book.site(), diagnoses.keySet(), addresses, problems);
    }
  }

  private static void site(SiteFile site, Set<String> diagnoses, Addresses addresses, List<Problem> problems) {
    list(site.yaml(), "frequent", diagnoses, problems);
    links(site.yaml(), site.navigation(), "/navigation", "/to", addresses, problems);
    links(site.yaml(), site.footer(), "/footer", "/to", addresses, problems);
    links(site.yaml(), site.see(), "/see", "/go", addresses, problems);
    links(site.yaml(), site.messages(), "/messages", "/go", addresses, problems);
    if (site.specimen() != null) {
      diagnosis(site.yaml(), "/specimen", site.specimen(), diagnoses, problems);
    }
  }

  private static void links(Yaml yaml, List<SiteFile.Link> links, String list, String key, Addresses addresses, List<Problem> problems) {
    for (int i = 0; i < links.size(); i++) {
      if (Target.ofId(links.get(i).to(), addresses) instanceof Target.Nowhere nowhere) {
        problems.add(yaml.atValue(list + "/" + i + key, nowhere.message(), nowhere.hint()));
      }
    }
  }

  private static void related(Page page, Addresses addresses, List<Problem> problems) {
    int i = 0;
    for (String id : page.list("related")) {
      if (Target.ofId(id, addresses) instanceof Target.Nowhere nowhere) {
        problems.add(page.front().atValue("/related/" + i, nowhere.message(), nowhere.hint()));
      }
      i++;
    }
  }

  private static void signs(Page page, Set<String> diagnoses, List<Problem> problems) {
    int i = 0;
    for (JsonNode sign : page.get("signs")) {
      for (String certainty : List.of("certain", "likely", "possible")) {
        if (sign.path(certainty).isString()) {
          diagnosis(page.front(), "/signs/" + i + "/" + certainty, sign.path(certainty).asString(), diagnoses, problems);
        }
      }
      i++;
    }
  }

  private static void list(Yaml yaml, String key, Set<String> diagnoses, List<Problem> problems) {
    int i = 0;
    for (JsonNode id : yaml.root().path(key)) {
      diagnosis(yaml, "/" + key + "/" + i++, id.asString(""), diagnoses, problems);
    }
  }

  private static void diagnosis(Yaml yaml, String pointer, String id, Set<String> diagnoses, List<Problem> problems) {
    if (!diagnoses.contains(id)) {
      problems.add(yaml.atValue(pointer, "no diagnosis has the id \"" + id + "\"", Nearest.question(id, diagnoses)));
    }
  }

  /** Of two diagnoses at most one can drop the other, also by way of others. */
  private static void overItself(Page page, Map<String, Page> diagnoses, List<Problem> problems) {
    Map<String, String> from = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(page.name()));
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      for (String other : diagnoses.get(id).list("over")) {
        if (other.equals(page.name())) {
          problems.add(page.front().atKey("/over", "\"over\" goes in a circle: " + way(page.name(), id, from) + " → " + other, "take it out of one of them"));
          return;
        }
        if (diagnoses.containsKey(other) && from.putIfAbsent(other, id) == null) {
          open.addLast(other);
        }
      }
    }
  }

  private static String way(String start, String end, Map<String, String> from) {
    String way = end;
    for (String id = end; !id.equals(start); id = from.get(id)) {
      way = from.get(id) + " → " + way;
    }
    return way;
  }
}
