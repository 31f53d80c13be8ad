package org.why401.site.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An alert as GitHub writes it: a quotation that begins with {@code [!NOTE]}.
 *
 * @param kind  note, tip or warning
 * @param first what follows the mark in its first paragraph
 */
record Alerts(String kind, List<Node> first) {

  /** The alert that a quotation is, or null where it is none. */
  static Alerts of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    String text = paragraph.getChars().toString();
    String mark = text.lines().findFirst().orElse("").strip();
    String kind = switch (mark) {
      case "[!NOTE]", "[!IMPORTANT]" -> "note";
      case "[!TIP]" -> "tip";
      case "[!WARNING]", "[!CAUTION]" -> "warning";
      default -> null;
    };
    return kind == null ? null : new Alerts(kind, afterFirstLine(paragraph));
  }

  /** Its word, for people. */
  String word() {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  private static List<Node> afterFirstLine(Paragraph paragraph) {
    List<Node> rest = new ArrayList<>();
    boolean after = false;
    for (Node node : paragraph.getChildren()) {
      if (after) {
        rest.add(node);
      }
      after |= node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
    return rest;
  }
}
