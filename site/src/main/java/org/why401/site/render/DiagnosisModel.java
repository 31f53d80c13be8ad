package org.why401.site.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.why401.site.check.Draft;
import org.why401.site.read.Page;
import org.why401.site.read.Title;
import tools.jackson.databind.JsonNode;

/** A diagnosis' page: its datasheet, and its body cut into sections. */
final class DiagnosisModel {

  private static final List<String> ROLES = List.of("visitor", "developer", "operator");
  private static final String FIX = "fix-it";
  private static final String CONFIRM = "confirm-it";

  private final Context context;
  private final Frame frame;
  private final Draft draft;
  private final Page page;
  private final Hrefs hrefs;
  private final Rendering rendering;
  private final Map<String, String> roleIds = new HashMap<>();

  DiagnosisModel(Context context, Frame frame, Draft draft) {
    this.context = context;
    this.frame = frame;
    this.draft = draft;
    this.page = draft.page();
    this.hrefs = frame.hrefs(context.address(page.id()).file());
    this.rendering = context.rendering(draft, hrefs);
  }

  Map<String, Object> model() {
    Map<String, Object> model = frame.model("diagnosis", draft);
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Rendering.Section section : rendering.sections()) {
      if (section.title() == null) {
        model.put("content", rendering.html(section.nodes()));
      } else {
        sections.add(section(section));
      }
    }
    model.put("notes", rendering.footnotes());
    model.put("d", diagnosis(sections));
    Frame.toc(model, toc(sections));
    return model;
  }

  private Map<String, Object> diagnosis(List<Map<String, Object>> sections) {
    String group = page.value("group", "");
    Map<String, Object> d = new HashMap<>();
    d.put("id", page.name());
    d.put("group", Map.of("title", Navigation.groupTitle(context, group), "href", hrefs.to("diagnoses/index.html", group)));
    List<Map<String, Object>> statuses = new ArrayList<>();
    for (JsonNode status : page.get("statuses")) {
      statuses.add(Map.of("code", status.asInt(0), "name", Statuses.name(status.asInt(0)), "family", Statuses.family(status.asInt(0))));
    }
    d.put("statuses", statuses);
    d.put("schemes", page.list("schemes"));
    d.put("symptom", page.get("symptom").asBoolean(false));
    d.put("healthy", page.get("healthy").asBoolean(false));
    d.put("verified", Frame.month(page.value("verified", "")));
    d.put("confirm", page.value("confirm", null));
    d.put("fix", fix());
    d.put("sections", sections);
    d.put("related", frame.rows(page.list("related").stream().map(id -> context.address("diagnoses/" + id)).toList(), hrefs));
    return d;
  }

  private List<Map<String, Object>> fix() {
    List<Map<String, Object>> fix = new ArrayList<>();
    for (String role : ROLES) {
      String line = page.get("fix").path(role).asString(null);
      if (line != null) {
        Map<String, Object> row = new HashMap<>();
        row.put("role", role);
        row.put("label", label(role));
        row.put("line", line);
        row.put("html", MarkdownHtml.line(line, Links.of(page, context.addresses()), hrefs));
        row.put("id", roleIds.get(role));
        fix.add(row);
      }
    }
    return fix;
  }

  private Map<String, Object> section(Rendering.Section section) {
    Title title = section.title();
    boolean folded = MoreEvidence.isIts(title);
    Map<String, Object> model = new HashMap<>();
    model.put("id", title.id());
    model.put("title", title.text());
    model.put("folded", folded);
    model.put("count", folded ? MoreEvidence.count(section.nodes()) : null);
    model.put("all", folded && MoreEvidence.overflows(section.nodes()) ? hrefs.to(MoreEvidence.address(page).file()) : null);
    model.put("html", switch (title.id()) {
      case FIX -> fixHtml(section.nodes());
      case "wrong-and-right" -> pairHtml(section.nodes());
      default -> folded ? rendering.folded(MoreEvidence.few(section.nodes())) : rendering.html(section.nodes());
    });
    return model;
  }

  /** Sections of roles stand side by side in a box, so that a script can make tabs of them. */
  private String fixHtml(List<Node> nodes) {
    StringBuilder html = new StringBuilder();
    boolean open = false;
    for (Rendering.Section part : rendering.split(nodes, 3)) {
      String role = part.title() == null ? "" : part.title().text().toLowerCase(Locale.ROOT);
      boolean isRole = ROLES.contains(role);
      html.append(isRole && !open ? "<div class=\"roles\">" : !isRole && open ? "</div>\n" : "");
      open = isRole;
      if (isRole) {
        roleIds.put(role, "fix-" + role);
        html.append("<section class=\"role\" data-role=\"").append(role).append("\" id=\"fix-").append(role).append("\">").append(heading(part.title()))
            .append(rendering.steps(part.nodes())).append("</section>\n");
      } else {
        html.append(heading(part.title())).append(rendering.steps(part.nodes()));
      }
    }
    return html.append(open ? "</div>\n" : "").toString();
  }

  private String pairHtml(List<Node> nodes) {
    StringBuilder html = new StringBuilder();
    boolean open = false;
    for (Rendering.Section part : rendering.split(nodes, 3)) {
      String text = part.title() == null ? "" : part.title().text().toLowerCase(Locale.ROOT);
      String kind = text.startsWith("wrong") ? "wrong" : text.startsWith("right") ? "right" : null;
      boolean begins = kind != null && (!open || kind.equals("wrong"));
      html.append(open && (begins || kind == null) ? "</div>\n" : "").append(begins ? "<div class=\"pair\">" : "");
      open = kind != null;
      html.append(kind == null ? heading(part.title()) + rendering.html(part.nodes())
          : "<section class=\"" + kind + "\">" + heading(part.title()) + rendering.bare(part.nodes()) + "</section>\n");
    }
    return html.append(open ? "</div>\n" : "").toString();
  }

  private static String heading(Title title) {
    return title == null ? "" : "<h3 id=\"" + Escape.html(title.id()) + "\">" + Escape.html(title.text()) + "</h3>\n";
  }

  /** The sections, and what the template adds to them: the command that confirms, and related pages. */
  private List<Map<String, Object>> toc(List<Map<String, Object>> sections) {
    boolean confirmed = sections.stream().anyMatch(section -> section.get("id").equals(CONFIRM));
    List<Map<String, Object>> toc = new ArrayList<>();
    for (Map<String, Object> section : sections.stream().filter(section -> section.get("folded").equals(false)).toList()) {
      toc.add(Map.of("title", section.get("title"), "id", section.get("id")));
      if (section.get("id").equals(FIX) && !confirmed && page.value("confirm", null) != null) {
        toc.add(Map.of("title", "Confirm it", "id", CONFIRM));
      }
    }
    if (!page.list("related").isEmpty()) {
      toc.add(Map.of("title", "Related", "id", "related"));
    }
    sections.stream().filter(section -> section.get("folded").equals(true)).forEach(section -> toc.add(Map.of("title", section.get("title"), "id", section.get("id"))));
    return toc;
  }

  private static String label(String role) {
    return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
  }
}
