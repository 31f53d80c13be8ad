package org.why401.site.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.why401.rulebook.Problem;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Question;

/** Renders the pages of a book. What a page is made from is a value, so each is made alone, by several threads at a time. */
public final class SiteRenderer {

  /** An output file. */
  public record Rendered(String file, String html) {}

  /** An output file that is yet to be made. */
  public record Job(String file, String type, Supplier<Map<String, Object>> model) {}

  private final Context context;
  private final Frame frame;
  private final ListModels lists;
  private final PrintModel print;

  public SiteRenderer(Context context) {
    this.context = context;
    this.frame = new Frame(context);
    this.lists = new ListModels(context, frame);
    this.print = context.book().site().outputs().contains(PrintModel.ID) ? new PrintModel(context, frame) : null;
  }

  /** Fills a template. One that can't be filled is told, and its page is left out. */
  public void fill(Job job, Consumer<Rendered> taker, List<Problem> faults) {
    try {
      taker.accept(new Rendered(job.file, context.templates().fill("page/" + job.type, job.model.get())));
    } catch (Templates.Fault fault) {
      faults.add(fault.problem());
    }
  }

  /** What is made of a file of the book: its page, more of its evidence, and what leads here from its former addresses. */
  public List<Job> of(Draft draft) {
    Page page = draft.page();
    Address address = context.address(page.id());
    List<Job> jobs = new ArrayList<>();
    String special = type(page.id());
    if (special != null) {
      add(jobs, address, special, () -> model(page.id(), special, draft));
    } else if (page.kind() == Kind.DIAGNOSIS) {
      add(jobs, address, "diagnosis", () -> new DiagnosisModel(context, frame, draft).model());
      if (MoreEvidence.overflows(MoreEvidence.nodes(context.rendering(draft, frame.hrefs(address.file()))))) {
        add(jobs, MoreEvidence.address(page), "page", () -> MoreEvidence.model(context, frame, draft));
      }
    } else if (page.kind() == Kind.PROVIDER) {
      add(jobs, address, "provider", () -> lists.provider(draft));
    } else if (page.kind() == Kind.FOLDER) {
      add(jobs, address, "folder", () -> lists.folder(page.id(), "folder", draft));
    } else {
      add(jobs, address, "page", () -> lists.base(page.id(), "page", draft));
    }
    page.list("aliases").forEach(alias -> moved(jobs, page, address, alias));
    return jobs;
  }

  /** What stands of the page in the one that holds everything; null where it has no place there. */
  public Map<String, Object> printed(Draft draft) {
    return print == null ? null : print.page(draft);
  }

  /**
   * The pages that no file stands for.
   *
   * @param printed what {@link #printed} made, by the pages' ids
   */
  public List<Job> others(Map<String, Map<String, Object>> printed) {
    List<Job> jobs = new ArrayList<>();
    for (Address address : context.addresses().byId().values()) {
      String type = type(address.id());
      if (context.page(address.id()) != null) {
        continue;
      }
      if (PrintModel.ID.equals(type)) {
        add(jobs, address, type, () -> print.model(printed));
      } else if (type != null) {
        add(jobs, address, type, () -> model(address.id(), type, null));
      } else if (address.id().endsWith("/index")) {
        add(jobs, address, "folder", () -> lists.folder(address.id(), "folder", null));
      }
    }
    context.book().trees().values().forEach(tree -> tree(jobs, tree));
    return jobs;
  }

  private void moved(List<Job> jobs, Page page, Address address, String alias) {
    String path = alias.replaceFirst("/$", "");
    Address former = new Address(path, path + "/index.html", page.title(), page.description(), null);
    add(jobs, former, "moved", () -> {
      Map<String, Object> model = frame.model("moved", former, page.title(), page.description(), true);
      model.put("target", frame.hrefs(former.file()).to(address.file()));
      return model;
    });
  }

  private void tree(List<Job> jobs, Tree tree) {
    TreeModel models = new TreeModel(context, frame, tree);
    for (Question question : tree.questions().values()) {
      jobs.add(new Job(tree.path(question.key()) + "index.html", "question", () -> models.model(question, false)));
      jobs.add(new Job(tree.unsure(question.key()) + "index.html", "unsure", () -> models.model(question, true)));
    }
  }

  private void add(List<Job> jobs, Address address, String type, Supplier<Map<String, Object>> model) {
    if (!type.equals("parts") || context.templates().has("page/parts")) {
      jobs.add(new Job(address.file(), type, model));
    }
  }

  private String type(String id) {
    return id.equals(PrintModel.ID) && print != null ? PrintModel.ID : special(id);
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

  /** @param draft null where no file stands for the page */
  private Map<String, Object> model(String id, String type, Draft draft) {
    return switch (id) {
      case "index" -> new HomeModel(context, frame).model(draft);
      case "diagnoses/index" -> lists.diagnoses(draft);
      case "providers/index" -> lists.folder(id, type, draft);
      case "trees/index" -> lists.trees(draft);
      case "reference/facts" -> facts(lists.base(id, type, draft));
      default -> lists.base(id, type, draft);
    };
  }

  private Map<String, Object> facts(Map<String, Object> model) {
    model.put("content", model.get("content") + FactsHtml.of(context.facts()));
    Frame.toc(model, FactsHtml.toc(context.facts()));
    return model;
  }
}
