package org.why401.site.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.Tree;
import tools.jackson.databind.JsonNode;

/** Pages that list others: folders, all diagnoses, all trees, and a provider with its signs. */
final class ListModels {

  private static final List<String> ROLES = List.of("visitor", "developer", "operator");
  /** So many statuses are offered at once, the most frequent ones; the others unfold. */
  private static final int MOST_STATUSES = 8;
  /** A first sentence that is shorter says too little alone. */
  private static final int SHORT = 40;

  private final Context context;
  private final Frame frame;

  ListModels(Context context, Frame frame) {
    this.context = context;
    this.frame = frame;
  }

  /** An index of a folder, with or without a file of its own. */
  Map<String, Object> folder(String id, String type, Draft draft) {
    Map<String, Object> model = base(id, type, draft);
    model.put("rows", frame.rows(children(id.substring(0, id.length() - "index".length())), hrefs(id)));
    return model;
  }

  Map<String, Object> trees(Draft draft) {
    Map<String, Object> model = base("trees/index", "trees", draft);
    Hrefs hrefs = hrefs("trees/index");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Tree tree : context.book().trees().values()) {
      Map<String, Object> row = new LinkedHashMap<>(frame.row(context.address(tree.id()), hrefs));
      row.put("questions", tree.questions().size());
      row.put("leaves", new TreeModel(context, frame, tree).leaves());
      rows.add(row);
    }
    model.put("rows", rows);
    return model;
  }

  Map<String, Object> diagnoses(Draft draft) {
    Map<String, Object> model = base("diagnoses/index", "diagnoses", draft);
    Hrefs hrefs = hrefs("diagnoses/index");
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    context.book().site().groups().keySet().forEach(group -> groups.put(group, new ArrayList<>()));
    List<Page> pages = context.book().pages(Kind.DIAGNOSIS);
    for (Page page : pages) {
      groups.computeIfAbsent(page.value("group", ""), group -> new ArrayList<>()).add(diagnosis(page, hrefs));
    }
    groups.values().removeIf(List::isEmpty);
    List<Map<String, Object>> shown = new ArrayList<>();
    List<Map<String, Object>> groupFilters = new ArrayList<>();
    groups.forEach((id, rows) -> {
      String title = Navigation.groupTitle(context, id);
      shown.add(Map.of("title", title, "id", id, "rows", rows));
      groupFilters.add(Map.of("title", title, "id", id, "count", rows.size()));
    });
    List<Map<String, Object>> statusFilters = new ArrayList<>();
    Statuses.counted(pages).forEach((code, count) -> statusFilters.add(Map.of("code", code, "family", Statuses.family(code), "count", count)));
    model.put("groups", shown);
    model.put("total", pages.size());
    int most = statusFilters.size() <= MOST_STATUSES + 2 ? statusFilters.size() : MOST_STATUSES;
    model.put("filters", Map.of("statuses", statusFilters.subList(0, most), "more", statusFilters.subList(most, statusFilters.size()), "groups", groupFilters));
    return model;
  }

  Map<String, Object> provider(Draft draft) {
    Page page = draft.page();
    Map<String, Object> model = frame.model("provider", draft);
    Hrefs hrefs = hrefs(page.id());
    List<Map<String, Object>> signs = signs(page, hrefs);
    model.put("content", context.rendering(draft, hrefs).all());
    model.put("p", Map.of("id", page.name(), "signs", signs));
    List<Map<String, Object>> toc = new ArrayList<>(Rendering.toc(draft));
    if (!signs.isEmpty()) {
      toc.add(0, Map.of("title", "What it says", "id", "what-it-says"));
    }
    Frame.toc(model, toc);
    return model;
  }

  /** What it says. Neighbours that mean the same, as surely, stand together. */
  private List<Map<String, Object>> signs(Page page, Hrefs hrefs) {
    List<Map<String, Object>> signs = new ArrayList<>();
    String last = null;
    List<String> examples = null;
    for (JsonNode sign : page.get("signs")) {
      String certainty = List.of("certain", "likely", "possible").stream().filter(sign::has).findFirst().orElseThrow();
      String id = sign.path(certainty).asString("");
      if (!(certainty + " " + id).equals(last)) {
        last = certainty + " " + id;
        examples = new ArrayList<>();
        Address diagnosis = context.address("diagnoses/" + id);
        signs.add(Map.of("examples", examples, "certainty", certainty, "diagnosis", Map.of("title", diagnosis.title(), "href", hrefs.to(diagnosis.file()))));
      }
      examples.add(sign.path("example").asString(""));
    }
    return signs;
  }

  /**
   * The model of a page that exists even if no file stands for it.
   *
   * @param draft null where none does
   */
  Map<String, Object> base(String id, String type, Draft draft) {
    Address address = context.address(id);
    boolean hidden = List.of("search", "notfound", "parts").contains(type);
    Map<String, Object> model = frame.model(type, address, address.title(), address.description(), hidden);
    if (draft != null) {
      Frame.drawn(model, draft);
      model.put("content", context.rendering(draft, frame.hrefs(address.file())).all());
      Frame.toc(model, Rendering.toc(draft));
    }
    return model;
  }

  private Hrefs hrefs(String id) {
    return frame.hrefs(context.address(id).file());
  }

  private Map<String, Object> diagnosis(Page page, Hrefs hrefs) {
    List<Integer> statuses = new ArrayList<>();
    page.get("statuses").forEach(status -> statuses.add(status.asInt(0)));
    List<String> roles = ROLES.stream().filter(role -> page.get("fix").has(role)).toList();
    return Map.of("id", page.name(), "title", page.title(), "description", line(page.description()), "href", hrefs.to(page.path() + "index.html"),
        "statuses", statuses, "roles", roles, "group", page.value("group", ""));
  }

  /** What a diagnosis is, without what to do about it: its first sentence. */
  private static String line(String description) {
    int end = description.indexOf(". ");
    while (end > 0 && end < SHORT) {
      end = description.indexOf(". ", end + 1);
    }
    return end < 0 ? description : description.substring(0, end + 1);
  }

  /** The pages that lie right in a folder, and the folders in it, in order. */
  List<Address> children(String folder) {
    List<Address> children = new ArrayList<>();
    for (Page page : context.book().pages().values()) {
      if (page.folder().equals(folder) && !page.id().equals(folder + "index") && !page.id().equals("404")) {
        children.add(context.address(page.id()));
      }
    }
    for (Address address : context.addresses().byId().values()) {
      boolean below = address.id().startsWith(folder) && address.id().endsWith("/index");
      if (below && address.id().indexOf('/', folder.length()) == address.id().length() - "/index".length() && !address.id().equals(folder + "index")) {
        children.add(address);
      }
    }
    if (folder.equals("reference/") && context.page("reference/facts") == null) {
      children.add(context.address("reference/facts"));
    }
    return children;
  }
}
