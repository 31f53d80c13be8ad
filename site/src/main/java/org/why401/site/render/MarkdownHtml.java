package org.why401.site.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.why401.rulebook.Source;
import org.why401.site.read.Body;
import org.why401.site.read.Nodes;
import org.why401.site.read.Target;
import org.why401.site.read.Title;

/**
 * Renders a page's Markdown. A visitor of our own over Flexmark's nodes: everything is escaped, and nothing that a writer types becomes markup that
 * Markdown does not have. One instance a page; the book's checks have bounded how deep nodes nest.
 */
final class MarkdownHtml {

  private static final Map<Class<? extends Node>, BiConsumer<MarkdownHtml, Node>> VISITORS = new HashMap<>();

  private static <N extends Node> void on(Class<N> type, BiConsumer<MarkdownHtml, N> visitor) {
    VISITORS.put(type, (html, node) -> visitor.accept(html, type.cast(node)));
  }

  static {
    on(Paragraph.class, MarkdownHtml::paragraph);
    on(Heading.class, MarkdownHtml::heading);
    on(BlockQuote.class, MarkdownHtml::quote);
    on(BulletList.class, (html, list) -> html.element("ul", "", list));
    on(OrderedList.class, MarkdownHtml::orderedList);
    on(BulletListItem.class, MarkdownHtml::item);
    on(OrderedListItem.class, MarkdownHtml::item);
    on(TaskListItem.class, MarkdownHtml::task);
    on(FencedCodeBlock.class, (html, block) -> html.out.append(html.fences.html(block, html.body.fences().get(block))));
    on(IndentedCodeBlock.class, (html, block) -> html.code(block.getContentChars().toString()));
    on(ThematicBreak.class, (html, line) -> html.out.append("<hr>\n"));
    on(TableBlock.class, (html, table) -> TableHtml.append(html, table));
    on(Text.class, (html, text) -> Escape.append(html.out, Nodes.unescaped(text.getChars())));
    on(TextBase.class, MarkdownHtml::children);
    on(HtmlEntity.class, (html, entity) -> Escape.append(html.out, Nodes.unescaped(entity.getChars())));
    on(HtmlBlock.class, (html, block) -> html.raw(block.getContentChars()));
    on(HtmlCommentBlock.class, (html, block) -> html.raw(Nodes.afterComment(block)));
    on(HtmlInline.class, (html, inline) -> html.raw(inline.getChars()));
    on(Code.class, (html, code) -> html.wrapped("code", Nodes.codeText(code)));
    on(Emphasis.class, (html, node) -> html.inline("em", node));
    on(StrongEmphasis.class, (html, node) -> html.inline("strong", node));
    on(Strikethrough.class, (html, node) -> html.inline("del", node));
    on(SoftLineBreak.class, (html, node) -> html.out.append('\n'));
    on(HardLineBreak.class, (html, node) -> html.out.append("<br>\n"));
    on(Link.class, (html, link) -> html.link(link.getUrl(), link.getTitle(), link));
    on(LinkRef.class, MarkdownHtml::reference);
    on(Image.class, (html, image) -> html.image(image.getUrl(), image.getTitle(), image));
    on(ImageRef.class, MarkdownHtml::reference);
    on(AutoLink.class, MarkdownHtml::autoLink);
    on(MailLink.class, (html, link) -> html.anchor("mailto:" + Nodes.unescaped(link.getText()), null, Escape.html(Nodes.unescaped(link.getText()))));
    on(Reference.class, (html, definition) -> { });
    on(DefinitionList.class, (html, list) -> html.element("dl", "", list));
    on(DefinitionTerm.class, (html, term) -> html.element("dt", "", term));
    on(DefinitionItem.class, (html, item) -> html.element("dd", "", item));
    on(AdmonitionBlock.class, Containers::append);
    on(WikiLink.class, MarkdownHtml::idLink);
    on(Footnote.class, (html, footnote) -> html.footnotes.reference(html, footnote));
    on(FootnoteBlock.class, (html, note) -> { });
  }

  final StringBuilder out = new StringBuilder();
  private final Body body;
  private final Links links;
  private final Hrefs hrefs;
  private final FenceHtml fences;
  private final Footnotes footnotes = new Footnotes();
  private boolean steps;
  private boolean html;
  private int sets;
  private String section = "Table";

  MarkdownHtml(Body body, Links links, Hrefs hrefs, FenceHtml fences) {
    this.body = body;
    this.links = links;
    this.hrefs = hrefs;
    this.fences = fences;
  }

  /** Whether ordered lists that stand by themselves are steps to follow. */
  MarkdownHtml steps(boolean on) {
    steps = on;
    return this;
  }

  /** Whether raw HTML is let through, because site.yaml says so. */
  MarkdownHtml raw(boolean allowed) {
    html = allowed;
    return this;
  }

  private void raw(CharSequence text) {
    if (html) {
      out.append(text);
    }
  }

  /** Renders nodes one after the other, and takes the result out. */
  String html(Iterable<? extends Node> nodes) {
    nodes.forEach(this::node);
    String html = out.toString();
    out.setLength(0);
    return html;
  }

  /** The notes of all that was rendered so far. */
  String footnotes() {
    return footnotes.html(this);
  }

  /** The number of the next set of tabs. */
  int nextSet() {
    return ++sets;
  }

  /** The last heading, which names the tables under it. */
  String section() {
    return section;
  }

  void node(Node node) {
    BiConsumer<MarkdownHtml, Node> visitor = VISITORS.get(node.getClass());
    if (visitor == null) {
      // Comments, and what the checks refuse: nothing of it reaches a page.
      return;
    }
    visitor.accept(this, node);
  }

  void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight = paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list && list.isTight();
    if (Figures.isFigure(paragraph, body)) {
      Figures.append(this, paragraph.getFirstChild());
    } else if (tight) {
      children(paragraph);
      out.append(paragraph.getNext() == null ? "" : "\n");
    } else {
      element("p", "", paragraph);
    }
  }

  private void heading(Heading heading) {
    Title title = body.titles().get(heading);
    section = title.text();
    element("h" + title.level(), " id=\"" + Escape.html(title.id()) + "\"", heading);
  }

  private void quote(BlockQuote quote) {
    Alerts alert = Alerts.of(quote);
    if (alert == null) {
      element("blockquote", "", quote);
      return;
    }
    out.append("<div class=\"alert ").append(alert.kind()).append("\" role=\"note\"><p class=\"alert-word\">").append(alert.word()).append("</p>\n");
    if (!alert.first().isEmpty()) {
      out.append("<p>");
      alert.first().forEach(this::node);
      out.append("</p>\n");
    }
    for (Node child = quote.getFirstChild().getNext(); child != null; child = child.getNext()) {
      node(child);
    }
    out.append("</div>\n");
  }

  private void orderedList(OrderedList list) {
    String start = list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
    boolean top = steps && !(list.getParent() instanceof ListItem);
    element("ol", start + (top ? " class=\"steps\"" : ""), list);
  }

  private void item(ListItem item) {
    element("li", "", item);
  }

  private void task(TaskListItem item) {
    boolean done = item.isItemDoneMarker();
    out.append("<li class=\"task\"><span role=\"img\" aria-label=\"").append(done ? "done" : "to do").append("\">").append(done ? '☑' : '☐').append("</span> ");
    children(item);
    out.append("</li>\n");
  }

  private void code(String text) {
    out.append("<div class=\"code\"><pre><code>");
    Escape.append(out, text.stripTrailing());
    out.append("</code></pre></div>\n");
  }

  private void reference(RefNode node) {
    Reference reference = node.getReferenceNode(body.document());
    if (reference == null) {
      boolean marked = node.getText().isEmpty();
      out.append(node instanceof ImageRef ? "![" : "[");
      if (node.getFirstChild() == null) {
        Escape.append(out, (marked ? node.getReference() : node.getText()).unescape());
      } else {
        children(node);
      }
      out.append(']');
      if (!marked) {
        out.append('[');
        Escape.append(out, Nodes.unescaped(node.getReference()));
        out.append(']');
      }
    } else if (node instanceof ImageRef) {
      image(reference.getUrl(), reference.getTitle(), node);
    } else {
      link(reference.getUrl(), reference.getTitle(), node);
    }
  }

  /** A link by id says its page's title where it has no text of its own. */
  private void idLink(WikiLink link) {
    String id = Nodes.unescaped(link.getLink());
    Target target = links.ofName(id);
    String text = link.getText().isEmpty() ? links.title(id) : Nodes.unescaped(link.getText());
    anchor(href(target), null, Escape.html(text));
  }

  private void autoLink(AutoLink link) {
    String url = link.getText().toString();
    if (!url.startsWith("www.") && !Target.hasHost(url)) {
      Escape.append(out, url);
      return;
    }
    anchor(href(url.startsWith("www.") ? "https://" + url : url), null, Escape.html(url));
  }

  private void link(BasedSequence url, BasedSequence title, Node node) {
    int from = out.length();
    if (node instanceof RefNode reference && reference.getText().isEmpty() && node.getFirstChild() == null) {
      Escape.append(out, Nodes.unescaped(reference.getReference()));
    } else {
      children(node);
    }
    String text = out.substring(from);
    out.setLength(from);
    anchor(href(Nodes.unescaped(url)), title.isEmpty() ? null : Nodes.unescaped(title), text);
  }

  private void anchor(String href, String title, String html) {
    out.append("<a href=\"").append(Escape.url(href)).append('"');
    if (title != null) {
      out.append(" title=\"").append(Escape.html(title)).append('"');
    }
    out.append('>').append(html).append("</a>");
  }

  /** Renders an image without its title, which it returns. */
  String picture(Node node) {
    BasedSequence url = node instanceof Image image ? image.getUrl() : ((ImageRef) node).getReferenceNode(body.document()).getUrl();
    image(url, BasedSequence.NULL, node);
    return Figures.title(node, body).unescape();
  }

  private void image(BasedSequence url, BasedSequence title, Node node) {
    Target target = links.of(Nodes.unescaped(url));
    out.append("<img src=\"").append(Escape.url(href(target))).append("\" alt=\"").append(Escape.html(Nodes.text(node))).append('"');
    Figures.size(out, target, links.addresses());
    if (!title.isEmpty()) {
      out.append(" title=\"").append(Escape.html(Nodes.unescaped(title))).append('"');
    }
    out.append(" loading=\"lazy\">");
  }

  private String href(String link) {
    return href(links.of(link));
  }

  private String href(Target target) {
    if (target instanceof Target.Elsewhere elsewhere) {
      return elsewhere.url();
    }
    return target instanceof Target.Here here ? hrefs.to(here.file(), here.anchor()) : "#";
  }

  private void element(String name, String attributes, Node node) {
    out.append('<').append(name).append(attributes).append('>');
    if (node instanceof ListBlock) {
      out.append('\n');
    }
    children(node);
    out.append("</").append(name).append(">\n");
  }

  void inline(String name, Node node) {
    out.append('<').append(name).append('>');
    children(node);
    out.append("</").append(name).append('>');
  }

  private void wrapped(String name, String text) {
    out.append('<').append(name).append('>');
    Escape.append(out, text);
    out.append("</").append(name).append('>');
  }

  /** Renders the inline content of a one-line text. */
  static String line(String text, Links links, Hrefs hrefs) {
    if (isPlain(text)) {
      // To set up a parser takes longer than to read a line.
      return text;
    }
    return block(text, links, hrefs).replaceFirst("^<p>", "").replaceFirst("</p>\n$", "");
  }

  /** Whether nothing in the text is a mark, or is written otherwise in HTML: words and the signs between them. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || (c < '0' || c > '9') && " ,.;()/-".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty() && !text.endsWith(" ") && !text.contains("  ") && !text.contains("//") && !text.contains("www.");
  }

  /** Renders a text that stands outside a page's body. */
  static String block(String text, Links links, Hrefs hrefs) {
    Body body = Body.parse(new Source("", text), 0);
    FenceHtml plain = (block, fence) -> "<pre><code>" + Escape.html(fence.text()) + "</code></pre>\n";
    return new MarkdownHtml(body, links, hrefs, plain).html(body.document().getChildren());
  }
}
