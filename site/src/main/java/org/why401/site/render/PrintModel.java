package org.why401.site.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.Tree;
import tools.jackson.databind.JsonNode;

/** Everything on one page, to be printed: chapters in the order of the navigation, and in each its pages. */
final class PrintModel {

  static final String ID = "print";
  private static final List<String> LEFT_OUT = List.of("index", "search", "404", "check", "parts", ID);
  private static final String TREES = "trees/";

  private final Context context;
  private final Frame frame;
  private final Hrefs hrefs;
  private final Inside inside;

  PrintModel(Context context, Frame frame) {
    this.context = context;
    this.frame = frame;
    this.hrefs = frame.hrefs(context.address(ID).file());
    this.inside = new Inside(anchors(), hrefs.root(), context.book().site().address());
  }

  /** @param printed what {@link #page} made of the pages, by their ids */
  Map<String, Object> model(Map<String, Map<String, Object>> printed) {
    Address address = context.address(ID);
    Map<String, Object> model = frame.model(ID, address, address.title(), address.description(), true);
    List<Map<String, Object>> chapters = new ArrayList<>();
    chapters().forEach((title, pages) -> {
      List<Map<String, Object>> rendered = new ArrayList<>(pages.stream().map(page -> printed.get(page.id())).toList());
      chapters.add(Map.of("title", title, "id", "chapter-" + (chapters.size() + 1), "pages", rendered));
    });
    if (!context.book().trees().isEmpty()) {
      chapters.add(Map.of("title", context.address("trees/index").title(), "id", "chapter-" + (chapters.size() + 1),
          "pages", context.book().trees().values().stream().map(this::tree).toList()));
    }
    model.put("chapters", chapters);
    return model;
  }

  /** Title to pages: those at the top, then folder by folder; diagnoses by their groups. */
  private Map<String, List<Page>> chapters() {
    Map<String, List<Page>> chapters = new LinkedHashMap<>();
    List<Page> all = context.book().pages().values().stream().filter(PrintModel::isPrinted).toList();
    for (Page page : all) {
      if (page.folder().isEmpty()) {
        chapters.computeIfAbsent(context.book().site().title(), title -> new ArrayList<>()).add(page);
      }
    }
    Set<String> folders = new LinkedHashSet<>(new Navigation(context).order());
    all.stream().map(Page::folder).filter(folder -> !folder.isEmpty()).forEach(folders::add);
    for (String folder : folders) {
      for (Page page : all) {
        if (page.folder().equals(folder) && page.kind() != Kind.DIAGNOSIS) {
          List<Page> chapter = chapters.computeIfAbsent(context.address(folder + "index").title(), title -> new ArrayList<>());
          chapter.add(page.kind() == Kind.FOLDER ? 0 : chapter.size(), page);
        }
      }
    }
    context.book().site().groups().keySet().forEach(group -> chapters.put(Navigation.groupTitle(context, group), new ArrayList<>()));
    for (Page page : context.book().pages(Kind.DIAGNOSIS)) {
      chapters.computeIfAbsent(Navigation.groupTitle(context, page.value("group", "")), title -> new ArrayList<>()).add(page);
    }
    chapters.values().removeIf(List::isEmpty);
    return chapters;
  }

  private Map<String, String> anchors() {
    Map<String, String> anchors = new HashMap<>();
    context.book().pages().values().stream().filter(PrintModel::isPrinted)
        .forEach(page -> anchors.put(context.address(page.id()).file(), anchor(page.id())));
    for (Tree tree : context.book().trees().values()) {
      tree.questions().keySet().forEach(key -> anchors.put(tree.path(key) + "index.html", anchor(tree.id())));
    }
    return anchors;
  }

  private static boolean isPrinted(Page page) {
    return !LEFT_OUT.contains(page.id()) && !page.folder().equals(TREES);
  }

  private static String anchor(String id) {
    return id.replace('/', '-');
  }

  /** A page as it is printed; null for one that is left out. */
  Map<String, Object> page(Draft draft) {
    Page page = draft.page();
    if (!isPrinted(page)) {
      return null;
    }
    Rendering rendering = context.rendering(draft, hrefs);
    List<Node> nodes = new ArrayList<>();
    draft.body().document().getChildren().forEach(nodes::add);
    nodes.removeAll(MoreEvidence.nodes(rendering));
    nodes.removeIf(node -> MoreEvidence.isIts(draft.body().titles().get(node)));
    String html = rendering.html(nodes) + rendering.footnotes();
    Map<String, Object> model = model(page.id(), page.title(), page.description(), html);
    List<Map<String, Object>> fix = new ArrayList<>();
    page.get("fix").properties().forEach(line -> fix.add(Map.of("role", line.getKey(),
        "html", inside.html(anchor(page.id()), MarkdownHtml.line(line.getValue().asString(""), Links.of(page, context.addresses()), hrefs)))));
    model.put("fix", fix);
    model.put("statuses", page.list("statuses").isEmpty() ? "" : String.join(", ", statuses(page)));
    for (JsonNode sign : page.get("signs")) {
      signs(model).add(sign(sign));
    }
    return model;
  }

  private static List<String> statuses(Page page) {
    List<String> statuses = new ArrayList<>();
    page.get("statuses").forEach(status -> statuses.add(status.asString()));
    return statuses;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> signs(Map<String, Object> model) {
    return (List<Map<String, Object>>) model.get("signs");
  }

  private Map<String, Object> sign(JsonNode sign) {
    String certainty = List.of("certain", "likely", "possible").stream().filter(sign::has).findFirst().orElseThrow();
    String id = "diagnoses/" + sign.path(certainty).asString("");
    return Map.of("example", sign.path("example").asString(""), "certainty", certainty, "title", context.address(id).title(), "href", "#" + anchor(id));
  }

  private Map<String, Object> tree(Tree tree) {
    String description = tree.description().isEmpty() ? tree.questions().get(tree.start()).ask() : tree.description();
    return model(tree.id(), tree.title(), description, new TreeModel(context, frame, tree).list(hrefs));
  }

  private Map<String, Object> model(String id, String title, String description, String html) {
    Map<String, Object> model = new HashMap<>();
    model.put("id", anchor(id));
    model.put("title", title);
    model.put("description", description);
    model.put("html", inside.html(anchor(id), html));
    model.put("fix", List.of());
    model.put("statuses", "");
    model.put("signs", new ArrayList<>());
    return model;
  }
}
