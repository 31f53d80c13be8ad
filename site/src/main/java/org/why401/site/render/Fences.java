package org.why401.site.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.report.Finding;
import org.why401.engine.report.Report;
import org.why401.site.check.Proofs;
import org.why401.site.code.Highlight;
import org.why401.site.draw.Branch;
import org.why401.site.draw.BranchList;
import org.why401.site.draw.BranchReader;
import org.why401.site.draw.BranchSvg;
import org.why401.site.draw.Diagram;
import org.why401.site.draw.DiagramList;
import org.why401.site.draw.DiagramReader;
import org.why401.site.draw.DiagramSvg;
import org.why401.site.read.Address;
import org.why401.site.read.Addresses;
import org.why401.site.read.Fence;

/** Renders the fenced blocks of one page: evidence as the checker sees it, all else as code. */
final class Fences implements FenceHtml {

  private final Templates templates;
  private final Proofs proofs;
  private final Addresses addresses;
  private final Hrefs hrefs;
  private int count;
  private boolean numbers = true;
  private boolean margin = true;

  Fences(Templates templates, Proofs proofs, Addresses addresses, Hrefs hrefs) {
    this.templates = templates;
    this.proofs = proofs;
    this.addresses = addresses;
    this.hrefs = hrefs;
  }

  /** Whether lines of evidence are numbered from here on. */
  void numbers(boolean shown) {
    numbers = shown;
  }

  /** Whether notes may stand in the margin from here on; inside a fold they stand under their lines only. */
  void margin(boolean shown) {
    margin = shown;
  }

  @Override
  public String html(FencedCodeBlock block, Fence fence) {
    Report report = proofs.fences().get(block);
    if (report != null && report.view() != null) {
      List<Map<String, Object>> lines = Evidence.lines(report.view());
      return evidence(fence, numbers ? lines : Evidence.unnoted(lines), null, verdict(fence, report));
    }
    if (fence.isEvidence()) {
      String text = proofs.texts().getOrDefault(block, fence.text());
      return evidence(fence, Evidence.lines(fence.language(), text), Evidence.copy(fence.language(), text), null);
    }
    String title = fence.values().getOrDefault("title", fence.values().getOrDefault("from", ""));
    if (fence.isExchange()) {
      Diagram diagram = DiagramReader.read(fence.text(), (start, end, message, hint) -> {});
      return templates.fill("part/exchange", Map.of("svg", DiagramSvg.of(diagram, title), "items", DiagramList.items(diagram)));
    }
    if (fence.isTree()) {
      Branch tree = BranchReader.read(fence.text(), new TreeLinks(addresses, hrefs), (start, end, message, hint) -> {});
      return templates.fill("part/branches", Map.of("title", title, "svg", BranchSvg.of(tree, TreeLinks.WIDTH), "list", BranchList.of(tree)));
    }
    String text = fence.text().stripTrailing();
    Set<Integer> marks = fence.values().containsKey("mark") ? Highlight.marks(fence.values().get("mark")) : Set.of();
    return templates.fill("part/code", Map.of("code", Map.of("language", fence.language(), "title", title, "text", text, "html", Highlight.html(fence.language(), text, marks))));
  }

  /** @param copy null for what the lines show */
  private String evidence(Fence fence, List<Map<String, Object>> lines, String copy, Map<String, Object> verdict) {
    Map<String, Object> view = view("e" + ++count, fence.values().getOrDefault("from", fence.values().getOrDefault("title", "")), lines);
    view.put("copy", copy == null || copy.equals(Evidence.text(lines)) ? "" : copy);
    view.put("numbers", numbers && !fence.language().equals("console"));
    view.put("verdict", verdict);
    view.put("margin", margin);
    return templates.fill("part/evidence", Map.of("view", view));
  }

  /** The view of the templates, with all names that they may ask for. */
  static Map<String, Object> view(String id, String caption, List<Map<String, Object>> lines) {
    Map<String, Object> view = new HashMap<>();
    view.put("id", id);
    view.put("caption", caption);
    view.put("lines", lines);
    view.put("copy", null);
    view.put("numbers", true);
    view.put("verdict", null);
    view.put("margin", true);
    return view;
  }

  /** What a look-alike really is; null for evidence of the page itself. */
  private Map<String, Object> verdict(Fence fence, Report report) {
    if (!fence.values().containsKey("is") || report.findings().isEmpty()) {
      return null;
    }
    Finding finding = report.findings().get(0);
    Address page = addresses.byId().get("diagnoses/" + finding.diagnosis().id());
    if (page == null || page.file().equals(hrefs.file())) {
      return null;
    }
    return Map.of("certainty", finding.certainty().word(), "title", finding.diagnosis().title(), "href", hrefs.to(page.file()));
  }
}
