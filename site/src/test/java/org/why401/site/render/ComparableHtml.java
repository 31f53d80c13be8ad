package org.why401.site.render;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as a tree in text, a node a line. White space counts in code only. What we make otherwise than Flexmark on purpose is undone here, so this is the list of it:
 * headings have ids; code and tables stand in boxes, which scroll by themselves; header cells have a scope, and cells a class for their alignment, since the site's content
 * security policy allows no styles; images load lazily; an image with a title that stands alone is a figure; a task's box is a sign, for nobody can tick it; a comment is for writers
 * and reaches no page; a table without rows has no body (so says GFM); a bar in a table's code loses its backslash (so says GFM); {@code www.} leads to https; an address without
 * a host is text.
 */
final class ComparableHtml {

  private ComparableHtml() {}

  static String ofOurs(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
    page.select("div.code, div.table").unwrap();
    page.select("th").removeAttr("scope");
    page.select("td[class], th[class]").forEach(cell -> cell.attr("align", cell.className()).removeAttr("class"));
    page.select("img").removeAttr("loading");
    page.select("figure.pic").forEach(figure -> figure.replaceWith(
        new Element("p").appendChild(figure.selectFirst("img").attr("title", figure.selectFirst("figcaption").text()))));
    page.select("li.task > span").forEach(box -> box.replaceWith(new TextNode(box.text().equals("☑") ? "[x] " : "[ ] ")));
    page.select("li.task").removeAttr("class");
    return tree(page);
  }

  /** What the specification wants, with links as this site writes them. */
  static String ofSpecification(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("a[href]").forEach(link -> link.attr("href", OurHtml.follow(link.attr("href"))));
    page.select("img[src]").forEach(image -> image.attr("src", OurHtml.follow(image.attr("src"))));
    return of(page.body().html());
  }

  static String of(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("input[type=checkbox]").forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "[x] " : "[ ] ")));
    page.select("li.task-list-item").removeAttr("class");
    page.select("tbody:empty").remove();
    page.select("td code, th code").forEach(code -> code.text(code.text().replace("\\|", "|")));
    page.select("a[href]").forEach(ComparableHtml::link);
    return tree(page);
  }

  private static void link(Element link) {
    String href = link.attr("href");
    if (link.text().matches("https?://\\.\\./")) {
      link.unwrap();
    } else {
      link.attr("href", link.text().startsWith("www.") ? href.replaceFirst("^http:", "https:") : href);
    }
  }

  private static String tree(Document page) {
    StringBuilder out = new StringBuilder();
    page.body().childNodes().forEach(child -> append(out, child, "\n"));
    return out.toString().replaceAll("(?<=\")\n *\"", "");
  }

  private static void append(StringBuilder out, Node node, String line) {
    if (node instanceof TextNode text) {
      String says = ((Element) text.parent()).closest("pre") != null ? text.getWholeText().stripTrailing() : text.getWholeText().replaceAll("[\\s\u00a0]+", " ").strip();
      out.append(says.isEmpty() ? "" : line + '"' + says + '"');
    } else if (node instanceof Element element) {
      out.append(line).append(element.normalName());
      element.attributes().asList().stream().sorted(Map.Entry.comparingByKey()).map(Attribute::html).forEach(attribute -> out.append(' ').append(attribute));
      element.childNodes().forEach(child -> append(out, child, line + " "));
    } else if (!(node instanceof Comment)) {
      out.append(line).append(node.outerHtml());
    }
  }
}
