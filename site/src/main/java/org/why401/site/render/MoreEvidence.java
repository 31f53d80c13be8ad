package org.why401.site.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Page;
import org.why401.site.read.Title;

/** The exchanges under a diagnosis' "More evidence": the first few are folded into its page, and all that come after stand on a page of their own. */
final class MoreEvidence {

  /** The id of the heading. */
  static final String ID = "more-evidence";

  /** So many exchanges are no weight for a page that is read in a hurry. */
  private static final int FEW = 2;

  private MoreEvidence() {}

  /** The page of its own. */
  static Address address(Page page) {
    String title = "More evidence: " + page.label();
    return new Address(page.id() + "/evidence", page.path() + "evidence/index.html", title,
        "What other servers and tools print in this case; each exchange was run through the checker.", null);
  }

  /** What stands under the heading, or nothing. */
  static List<Node> nodes(Rendering rendering) {
    return rendering.sections().stream().filter(section -> isIts(section.title())).findFirst().map(Rendering.Section::nodes).orElse(List.of());
  }

  static boolean isIts(Title title) {
    return title != null && title.id().equals(ID);
  }

  static long count(List<Node> nodes) {
    return nodes.stream().filter(FencedCodeBlock.class::isInstance).count();
  }

  /** Whether there is a page of its own. */
  static boolean overflows(List<Node> nodes) {
    return count(nodes) > FEW;
  }

  /** What is folded into the diagnosis' page. */
  static List<Node> few(List<Node> nodes) {
    int few = 0;
    int end = 0;
    while (end < nodes.size() && few < FEW) {
      few += nodes.get(end++) instanceof FencedCodeBlock ? 1 : 0;
    }
    return nodes.subList(0, end);
  }

  /** The model of the page of its own. */
  static Map<String, Object> model(Context context, Frame frame, Draft draft) {
    Address here = address(draft.page());
    Rendering rendering = context.rendering(draft, frame.hrefs(here.file()));
    Map<String, Object> model = frame.model("page", here, here.title(), here.description(), false);
    model.put("content", rendering.folded(nodes(rendering)) + rendering.footnotes());
    return model;
  }
}
