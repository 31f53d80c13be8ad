package org.why401.site.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Renders a table in a box that scrolls by itself, so it can be reached by keyboard and has a name. */
final class TableHtml {

  private TableHtml() {}

  static void append(MarkdownHtml html, TableBlock table) {
    html.out.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"").append(Escape.html(html.section())).append("\"><table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead && part.getFirstChild() != null) {
        rows(html, "thead", part);
      } else if (part instanceof TableBody && part.getFirstChild() != null) {
        rows(html, "tbody", part);
      }
    }
    html.out.append("</table></div>\n");
  }

  private static void rows(MarkdownHtml html, String group, Node part) {
    html.out.append('<').append(group).append(">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        html.out.append("<tr>");
        for (Node cell : row.getChildren()) {
          if (cell instanceof TableCell tableCell) {
            cell(html, tableCell, group.equals("thead"));
          }
        }
        html.out.append("</tr>\n");
      }
    }
    html.out.append("</").append(group).append(">\n");
  }

  private static void cell(MarkdownHtml html, TableCell cell, boolean head) {
    boolean header = head && cell.getFirstChild() != null;
    html.out.append(header ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
      html.out.append(" class=\"").append(cell.getAlignment().name().toLowerCase(Locale.ROOT)).append('"');
    }
    html.out.append('>');
    html.children(cell);
    html.out.append(header ? "</th>" : "</td>");
  }
}
