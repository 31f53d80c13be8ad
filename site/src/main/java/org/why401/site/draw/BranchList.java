package org.why401.site.draw;

/** Says what a drawn tree shows, as lists in lists. */
public final class BranchList {

  private BranchList() {}

  public static String of(Branch root) {
    StringBuilder html = new StringBuilder("<ul><li>");
    item(root, html);
    return html.append("</li></ul>").toString();
  }

  private static void item(Branch branch, StringBuilder html) {
    if (!branch.say().isEmpty()) {
      html.append("<b>").append(escape(branch.say())).append("</b> ");
    }
    html.append(branch.href() == null ? escape(branch.text()) : "<a href=\"" + escape(branch.href()) + "\">" + escape(branch.text()) + "</a>");
    if (!branch.branches().isEmpty()) {
      html.append("<ul>");
      for (Branch child : branch.branches()) {
        html.append("<li>");
        item(child, html);
        html.append("</li>");
      }
      html.append("</ul>");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
