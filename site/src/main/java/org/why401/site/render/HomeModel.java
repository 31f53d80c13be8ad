package org.why401.site.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Reason;
import org.why401.engine.report.Report;
import org.why401.site.check.Draft;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.SiteFile;
import tools.jackson.databind.JsonNode;

/** The home page: ways in, and one answer to look at. */
final class HomeModel {

  private static final int MOST_MESSAGES = 6;
  private static final int MOST_STATUSES = 6;
  private static final int MOST_PROVIDERS = 9;

  private final Context context;
  private final Frame frame;
  private final Hrefs hrefs = Hrefs.from("index.html");

  HomeModel(Context context, Frame frame) {
    this.context = context;
    this.frame = frame;
  }

  /** @param draft null where the home page has no file */
  Map<String, Object> model(Draft draft) {
    Map<String, Object> model = new ListModels(context, frame).base("index", "home", draft);
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
    home.put("answered", titled(wordiest(context.book().pages(Kind.PROVIDER))));
    home.put("specimen", specimen(site));
    // Where nobody chose what leads through the site, the home page leads to all that lies at its top.
    home.put("rows", site.navigation().isEmpty() ? frame.rows(new ListModels(context, frame).children(""), hrefs) : List.of());
    model.put("home", home);
    return model;
  }

  /** Those that most diagnoses have come first. */
  private List<Map<String, Object>> statuses(List<Page> diagnoses) {
    List<Map<String, Object>> statuses = new ArrayList<>();
    Statuses.counted(diagnoses).keySet().stream().limit(MOST_STATUSES)
        .forEach(code -> statuses.add(Map.of("code", code, "family", Statuses.family(code), "href", hrefs.to("diagnoses/index.html", "status=" + code))));
    return statuses;
  }

  /** Those whose words the checker knows best, in the order of their titles. */
  private static List<Page> wordiest(List<Page> providers) {
    Comparator<Page> most = Comparator.comparingInt((Page page) -> page.get("signs").size()).reversed();
    List<Page> known = providers.stream().sorted(most).limit(MOST_PROVIDERS).toList();
    return providers.stream().filter(known::contains).toList();
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

  /** Of the diagnosis that the site chose, or of its most frequent one, the proof that shows most in the fewest words. */
  private Map<String, Object> specimen(SiteFile site) {
    String id = site.specimen() != null ? site.specimen() : site.frequent().isEmpty() ? null : site.frequent().get(0);
    Page page = id == null ? null : context.page("diagnoses/" + id);
    Draft draft = page == null ? null : context.drafts().apply(page);
    Report best = null;
    for (FencedCodeBlock block : draft == null ? List.<FencedCodeBlock>of() : List.copyOf(draft.body().fences().keySet())) {
      Report report = draft.proofs().fences().get(block);
      boolean own = report != null && report.view() != null && !draft.body().fences().get(block).values().containsKey("is");
      if (own && !report.findings().isEmpty() && (best == null || tells(report) > tells(best) || tells(report) == tells(best) && length(report) < length(best))) {
        best = report;
      }
    }
    if (best == null) {
      return null;
    }
    Finding finding = best.findings().get(0);
    Map<String, Object> view = Fences.view("specimen", "", decisive(best));
    return Map.of("view", view, "certainty", finding.certainty().word(), "title", page.title(), "sentence", sentence(finding),
        "href", hrefs.to(page.path() + "index.html"));
  }

  private static long tells(Report report) {
    return report.findings().get(0).because().stream().mapToInt(Reason::number).filter(number -> number > 0).distinct().count();
  }

  private static int length(Report report) {
    return Evidence.text(decisive(report)).length();
  }

  /** The lines that say what happened: those with a mark, and the status. */
  private static List<Map<String, Object>> decisive(Report report) {
    return Evidence.some(Evidence.lines(report.view()).stream().filter(line -> ((List<?>) line.get("pieces")).stream().map(Map.class::cast)
        .anyMatch(piece -> !piece.get("mark").equals(0) || piece.get("style").equals("strong"))).toList());
  }

  /** What the surest two of its reasons say. */
  private static String sentence(Finding finding) {
    return Evidence.sentence(finding.because().stream().filter(reason -> !reason.quiet()).sorted(Comparator.comparingInt(Reason::number))
        .map(Reason::says).distinct().limit(2).collect(Collectors.joining("; ")));
  }
}
