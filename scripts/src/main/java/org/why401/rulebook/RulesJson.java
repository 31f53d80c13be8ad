package org.why401.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Compiles a book to the tree of rules.json, which is all that the checker reads. */
public final class RulesJson {

  /** The version of the format. */
  public static final int FORMAT = 1;

  private static final List<String> CERTAINTIES = List.of("certain", "likely", "possible");

  private RulesJson() {}

  /** The tree, of maps, lists, texts, numbers and truth values only. */
  public static Map<String, Object> of(Book book) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("tool", "why401");
    tree.put("base", book.address());
    tree.put("diagnoses", entries(book, Schemas.Kind.DIAGNOSIS, RulesJson::diagnosis));
    tree.put("providers", entries(book, Schemas.Kind.PROVIDER, RulesJson::provider));
    tree.put("trees", entries(book, Schemas.Kind.TREE, RulesJson::tree));
    return tree;
  }

  private static List<Object> entries(Book book, Schemas.Kind kind, Function<Entry, Object> compile) {
    return book.all(kind).stream().filter(entry -> entry.front() != null).map(compile).toList();
  }

  private static Map<String, Object> diagnosis(Entry entry) {
    JsonNode front = entry.front().root();
    Map<String, Object> out = head(entry);
    out.put("description", front.path("description").asString(""));
    out.put("group", front.path("group").asString(""));
    out.put("statuses", plain(front.path("statuses"), List.of()));
    out.put("symptom", front.path("symptom").asBoolean(false));
    out.put("healthy", front.path("healthy").asBoolean(false));
    out.put("over", plain(front.path("over"), List.of()));
    out.put("fix", plain(front.path("fix"), Map.of()));
    if (front.has("confirm")) {
      out.put("confirm", front.path("confirm").asString());
    }
    out.put("when", plain(front.path("when"), List.of()));
    return out;
  }

  private static Map<String, Object> provider(Entry entry) {
    Map<String, Object> out = head(entry);
    List<Object> signs = new ArrayList<>();
    for (JsonNode sign : entry.front().root().path("signs")) {
      Map<String, Object> kept = new LinkedHashMap<>();
      CERTAINTIES.stream().filter(sign::has).forEach(key -> kept.put(key, sign.path(key).asString("")));
      kept.put("when", plain(sign.path("when"), Map.of()));
      if (sign.has("unless")) {
        kept.put("unless", plain(sign.path("unless"), Map.of()));
      }
      signs.add(kept);
    }
    out.put("signs", signs);
    return out;
  }

  private static Map<String, Object> tree(Entry entry) {
    JsonNode root = entry.front().root();
    Map<String, Object> out = head(entry);
    out.put("start", root.path("start").asString(""));
    out.put("questions", plain(root.path("questions"), Map.of()));
    return out;
  }

  private static Map<String, Object> head(Entry entry) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", entry.id());
    out.put("title", entry.front().root().path("title").asString(entry.id()));
    return out;
  }

  private static Object plain(JsonNode node, Object missing) {
    return node.isMissingNode() || node.isNull() ? missing : Plain.of(node);
  }
}
