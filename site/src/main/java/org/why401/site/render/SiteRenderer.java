package org.why401.site.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.why401.rulebook.Problem;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Question;

/** Renders every page of a book, several at a time. What a page is made from is a value, so each could be made alone. */
public final class SiteRenderer {

  private record Job(String file, String type, Supplier<Map<String, Object>> model) {}

  private final Context context;
  private final Frame frame;
  private final ListModels lists;
  private final List<Job> jobs = new ArrayList<>();

  private SiteRenderer(Context context) {
    this.context = context;
    this.frame = new Frame(context);
    this.lists = new ListModels(context, frame);
  }

  /** Output files of all pages. A template that can't be filled is told once, and its page is left out. */
  public static SortedMap<String, byte[]> render(Context context, List<Problem> problems) {
    SiteRenderer renderer = new SiteRenderer(context);
    renderer.plan();
    SortedMap<String, byte[]> pages = Collections.synchronizedSortedMap(new TreeMap<>());
    SortedMap<Problem, Problem> faults = Collections.synchronizedSortedMap(new TreeMap<>());
    renderer.jobs.parallelStream().forEach(job -> {
      try {
        pages.put(job.file, context.templates().fill("page/" + job.type, job.model.get()).getBytes(StandardCharsets.UTF_8));
      } catch (Templates.Fault fault) {
        faults.putIfAbsent(fault.problem(), fault.problem());
      }
    });
    problems.addAll(faults.values());
    return new TreeMap<>(pages);
  }

  private void plan() {
    for (Address address : context.addresses().byId().values()) {
      String type = type(address.id());
      if (type != null && (!type.equals("parts") || context.templates().has("page/parts"))) {
        add(address, type, () -> model(address.id(), type));
      } else if (type == null && context.page(address.id()) == null && address.id().endsWith("/index")) {
        add(address, "folder", () -> lists.folder(address.id(), "folder"));
      }
    }
    context.book().pages().values().stream().filter(page -> type(page.id()) == null).forEach(this::page);
    context.book().trees().values().forEach(this::tree);
    context.book().pages().values().forEach(this::moved);
  }

  private void page(Page page) {
    Address address = context.address(page.id());
    switch (page.kind()) {
      case DIAGNOSIS -> diagnosis(page, address);
      case PROVIDER -> add(address, "provider", () -> lists.provider(page));
      case FOLDER -> add(address, "folder", () -> lists.folder(page.id(), "folder"));
      default -> add(address, "page", () -> lists.base(page.id(), "page"));
    }
  }

  /** The pages at its former addresses, which lead here. */
  private void moved(Page page) {
    Address address = context.address(page.id());
    for (String alias : page.list("aliases")) {
      String path = alias.replaceFirst("/$", "");
      Address former = new Address(path, path + "/index.html", page.title(), page.description(), null);
      add(former, "moved", () -> {
        Map<String, Object> model = frame.model("moved", former, page.title(), page.description(), true);
        model.put("target", frame.hrefs(former.file()).to(address.file()));
        return model;
      });
    }
  }

  private void diagnosis(Page page, Address address) {
    add(address, "diagnosis", () -> new DiagnosisModel(context, frame, page).model());
    if (MoreEvidence.overflows(MoreEvidence.nodes(context.rendering(page, frame.hrefs(address.file()))))) {
      add(MoreEvidence.address(page), "page", () -> MoreEvidence.model(context, frame, page));
    }
  }

  private void tree(Tree tree) {
    TreeModel models = new TreeModel(context, frame, tree);
    for (Question question : tree.questions().values()) {
      jobs.add(new Job(tree.path(question.key()) + "index.html", "question", () -> models.model(question, false)));
      jobs.add(new Job(tree.unsure(question.key()) + "index.html", "unsure", () -> models.model(question, true)));
    }
  }

  private void add(Address address, String type, Supplier<Map<String, Object>> model) {
    jobs.add(new Job(address.file(), type, model));
  }

  private String type(String id) {
    return id.equals(PrintModel.ID) && context.book().site().outputs().contains(PrintModel.ID) ? PrintModel.ID : special(id);
  }

  /** The type of a page that the generator itself knows by its id, or null. */
  private static String special(String id) {
    return switch (id) {
      case "index" -> "home";
      case "404" -> "notfound";
      case "search", "check", "parts" -> id;
      case "diagnoses/index" -> "diagnoses";
      case "providers/index" -> "providers";
      case "trees/index" -> "trees";
      case "reference/facts" -> "page";
      default -> null;
    };
  }

  private Map<String, Object> model(String id, String type) {
    return switch (id) {
      case "index" -> new HomeModel(context, frame).model();
      case "diagnoses/index" -> lists.diagnoses();
      case "providers/index" -> lists.folder(id, type);
      case "trees/index" -> lists.trees();
      case PrintModel.ID -> new PrintModel(context, frame).model();
      case "reference/facts" -> facts(lists.base(id, type));
      default -> lists.base(id, type);
    };
  }

  private Map<String, Object> facts(Map<String, Object> model) {
    model.put("content", model.get("content") + FactsHtml.of(context.facts()));
    Frame.toc(model, FactsHtml.toc(context.facts()));
    return model;
  }
}
