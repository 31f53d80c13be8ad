package org.why401.site.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.why401.site.check.Draft;
import org.why401.site.read.Body;
import org.why401.site.read.Title;

/** The body of one page on its way to HTML. */
final class Rendering {

  /** A second-level heading and what stands under it; {@code title} is null for what stands before the first. */
  record Section(Title title, List<Node> nodes) {}

  private final Body body;
  private final Fences fences;
  private final MarkdownHtml html;

  Rendering(Context context, Draft draft, Hrefs hrefs) {
    this.body = draft.body();
    this.fences = new Fences(context.templates(), draft.proofs(), context.addresses(), hrefs);
    this.html = new MarkdownHtml(body, Links.of(draft.page(), context.addresses()), hrefs, fences).raw(context.book().site().html());
  }

  String all() {
    return html.html(body.document().getChildren()) + html.footnotes();
  }

  /** The notes of all that was rendered so far. */
  String footnotes() {
    return html.footnotes();
  }

  String html(List<Node> nodes) {
    return html.html(nodes);
  }

  /** Renders with lists as steps. */
  String steps(List<Node> nodes) {
    html.steps(true);
    String steps = html.html(nodes);
    html.steps(false);
    return steps;
  }

  /** Renders evidence without line numbers. */
  String bare(List<Node> nodes) {
    fences.numbers(false);
    String bare = html.html(nodes);
    fences.numbers(true);
    return bare;
  }

  /** Renders what is folded away. */
  String folded(List<Node> nodes) {
    fences.margin(false);
    String folded = html.html(nodes);
    fences.margin(true);
    return folded;
  }

  List<Section> sections() {
    return split(body.document().getChildren(), 2);
  }

  /** Cuts nodes at the headings of a level. */
  List<Section> split(Iterable<Node> nodes, int level) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(null, new ArrayList<>()));
    for (Node node : nodes) {
      if (node instanceof Heading heading && heading.getLevel() == level) {
        sections.add(new Section(body.titles().get(heading), new ArrayList<>()));
      } else {
        sections.get(sections.size() - 1).nodes().add(node);
      }
    }
    return sections;
  }

  /** The second-level headings, for "On this page". */
  static List<Map<String, Object>> toc(Draft draft) {
    List<Map<String, Object>> toc = new ArrayList<>();
    for (Title title : draft.body().titles().values()) {
      if (title.level() == 2) {
        toc.add(Map.of("title", title.text(), "id", title.id()));
      }
    }
    return toc;
  }
}
