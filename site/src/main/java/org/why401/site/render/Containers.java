package org.why401.site.render;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Blocks that begin with {@code !!!} or {@code ???} and hold what is indented under them: {@code !!! tab "Linux"} (neighbours are tabs of one set),
 * {@code ??? more "Title"} (folded; {@code ???+} is open), and {@code !!! note "Title"}, an alert with a title of its own.
 */
final class Containers {

  private Containers() {}

  static void append(MarkdownHtml html, AdmonitionBlock block) {
    if (isTab(block)) {
      if (!isTab(block.getPrevious())) {
        tabs(html, block);
      }
    } else if (block.getOpeningMarker().startsWith("???")) {
      html.out.append(block.getOpeningMarker().endsWith("+") ? "<details open>" : "<details>").append("<summary><span>").append(Escape.html(title(block)))
          .append("</span></summary><div class=\"in\">");
      html.children(block);
      html.out.append("</div></details>\n");
    } else {
      html.out.append("<div class=\"alert ").append(Escape.html(kind(block))).append("\" role=\"note\"><p class=\"alert-word\">").append(Escape.html(title(block))).append("</p>\n");
      html.children(block);
      html.out.append("</div>\n");
    }
  }

  /** One below the other; the page's script makes tabs of them, and remembers the choice for every set with the same names. */
  private static void tabs(MarkdownHtml html, AdmonitionBlock first) {
    List<AdmonitionBlock> tabs = new ArrayList<>();
    for (Node node = first; isTab(node); node = node.getNext()) {
      tabs.add((AdmonitionBlock) node);
    }
    int set = html.nextSet();
    html.out.append("<div class=\"roles\" data-tabs=\"").append(Escape.html(String.join("|", tabs.stream().map(Containers::title).toList()))).append("\">");
    for (int i = 0; i < tabs.size(); i++) {
      String title = Escape.html(title(tabs.get(i)));
      html.out.append("<div class=\"role\" data-role=\"").append(title).append("\" id=\"tab-").append(set).append('-').append(i + 1).append("\"><p class=\"tab-word\">")
          .append(title).append("</p>\n");
      html.children(tabs.get(i));
      html.out.append("</div>\n");
    }
    html.out.append("</div>\n");
  }

  private static boolean isTab(Node node) {
    return node instanceof AdmonitionBlock block && block.getOpeningMarker().equals("!!!") && kind(block).equals("tab");
  }

  static String kind(AdmonitionBlock block) {
    return block.getInfo().toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Its own title, else its kind as a word. */
  static String title(AdmonitionBlock block) {
    String title = block.getTitle().unescape().strip();
    String kind = kind(block);
    return !title.isEmpty() || kind.isEmpty() ? title : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
