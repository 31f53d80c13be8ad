package org.why401.site.render;

import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.SiteFile;
import org.why401.site.read.Target;

/** Markdown as our renderer writes it on the home page of a site that allows raw HTML and has every file that a link names. */
final class OurHtml {

  private static final Hrefs HREFS = Hrefs.from("index.html");
  private static final Links LINKS = links();

  private OurHtml() {}

  static String of(Body body) {
    FenceHtml fences = (block, fence) -> "<pre><code" + (fence.language().isEmpty() ? "" : " class=\"language-" + Escape.html(fence.language()) + "\"") + ">"
        + Escape.html(fence.text()) + "</code></pre>\n";
    MarkdownHtml html = new MarkdownHtml(body, LINKS, HREFS, fences).raw(true);
    return html.html(body.document().getChildren()) + html.footnotes();
  }

  /** What becomes of a link's destination; {@code #} where the checks refuse it. */
  static String follow(String url) {
    Target target = LINKS.of(url);
    return target instanceof Target.Elsewhere elsewhere ? elsewhere.url() : target instanceof Target.Here here ? HREFS.to(here.file(), here.anchor()) : "#";
  }

  private static Links links() {
    Addresses none = Addresses.of(new Book(Path.of(""), "", null, SiteFile.none("Spec"), Map.of(), Map.of(), List.of()));
    return new Links("", none.byId().get("index"), new Addresses(Map.of(), Map.of(), new Everything(), none.images()));
  }

  private static final class Everything extends AbstractSet<String> {

    @Override
    public boolean contains(Object file) {
      return true;
    }

    @Override
    public Iterator<String> iterator() {
      return Set.<String>of().iterator();
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }
}
