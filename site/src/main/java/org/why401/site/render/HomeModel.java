package org.why401.site.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.SiteFile;
import tools.jackson.databind.JsonNode;

/** The home page: ways in, and one answer to look at. */
final class HomeModel {

  private static final int MOST_MESSAGES = 6;

  private final Context context;
  private final Frame frame;
  private final Hrefs hrefs = Hrefs.from("index.html");

  HomeModel(Context context, Frame frame) {
    this.context = context;
    this.frame = frame;
  }

  Map<String, Object> model() {
    Map<String, Object> model = new ListModels(context, frame).base("index", "home");
    List<Page> diagnoses = context.book().pages(Kind.DIAGNOSIS);
    SiteFile site = context.book().site();
    Map<String, Object> home = new HashMap<>();
    home.put("see", site.see().stream().map(link -> Map.of("say", link.title(), "href", frame.href(link.to(), hrefs))).toList());
    home.put("frequent", site.frequent().stream().map(id -> "diagnoses/" + id)
        .map(id -> Map.of("title", context.page(id).title(), "href", frame.href(id, hrefs))).toList());
    home.put("total", diagnoses.size());
    home.put("statuses", statuses(diagnoses));
    home.put("methods", titled(context.book().pages().values().stream().filter(page -> page.folder().equals("methods/") && page.kind() == Kind.PAGE).toList()));
    home.put("messages", messages(site));
    home.put("answered", titled(context.book().pages(Kind.PROVIDER)));
    home.put("specimen", specimen(site));
    model.put("home", home);
    return model;
  }

  private List<Map<String, Object>> statuses(List<Page> diagnoses) {
    TreeSet<Integer> codes = new TreeSet<>();
    diagnoses.forEach(page -> page.get("statuses").forEach(status -> codes.add(status.asInt(0))));
    List<Map<String, Object>> statuses = new ArrayList<>();
    codes.forEach(code -> statuses.add(Map.of("code", code, "family", Statuses.family(code), "href", hrefs.to("diagnoses/index.html", "status=" + code))));
    return statuses;
  }

  private List<Map<String, Object>> titled(List<Page> pages) {
    List<Map<String, Object>> titled = new ArrayList<>();
    pages.forEach(page -> titled.add(Map.of("title", page.label(), "href", hrefs.to(page.path() + "index.html"))));
    return titled;
  }

  /** What the site names; else what providers say. */
  private List<Map<String, Object>> messages(SiteFile site) {
    Map<String, String> messages = new LinkedHashMap<>();
    site.messages().forEach(link -> messages.put(link.title(), link.to()));
    for (Page provider : site.messages().isEmpty() ? context.book().pages(Kind.PROVIDER) : List.<Page>of()) {
      for (JsonNode sign : provider.get("signs")) {
        List.of("certain", "likely", "possible").stream().filter(sign::has).findFirst()
            .ifPresent(certainty -> messages.putIfAbsent(sign.path("example").asString(""), "diagnoses/" + sign.path(certainty).asString("")));
      }
    }
    List<Map<String, Object>> shown = new ArrayList<>();
    messages.forEach((text, to) -> {
      if (shown.size() < MOST_MESSAGES && !text.contains("\n") && text.length() <= 60) {
        shown.add(Map.of("text", text, "href", frame.href(to, hrefs)));
      }
    });
    return shown;
  }

  /** The first proof of the diagnosis that the site chose, or of its most frequent one. */
  private Map<String, Object> specimen(SiteFile site) {
    String id = site.specimen() != null ? site.specimen() : site.frequent().isEmpty() ? null : site.frequent().get(0);
    Page page = id == null ? null : context.page("diagnoses/" + id);
    for (FencedCodeBlock block : page == null ? List.<FencedCodeBlock>of() : List.copyOf(page.body().fences().keySet())) {
      Report report = context.proofs().fences().get(block);
      boolean own = report != null && report.view() != null && !page.body().fences().get(block).values().containsKey("is");
      if (own && !report.findings().isEmpty()) {
        Finding finding = report.findings().get(0);
        Map<String, Object> view = Fences.view("specimen", "", decisive(Evidence.lines(report.view())));
        return Map.of("view", view, "certainty", finding.certainty().word(), "title", page.title(), "sentence", sentence(finding),
            "href", hrefs.to(page.path() + "index.html"));
      }
    }
    return null;
  }

  /** The lines that say what happened: those with a mark, and the status. */
  private static List<Map<String, Object>> decisive(List<Map<String, Object>> lines) {
    return lines.stream().filter(line -> ((List<?>) line.get("pieces")).stream().map(Map.class::cast)
        .anyMatch(piece -> !piece.get("mark").equals(0) || piece.get("style").equals("strong"))).toList();
  }

  private static String sentence(Finding finding) {
    String says = finding.because().stream().map(Reason::says).distinct().collect(Collectors.joining("; "));
    return says.isEmpty() ? "" : says.substring(0, 1).toUpperCase(Locale.ROOT) + says.substring(1) + (says.endsWith(".") ? "" : ".");
  }
}
