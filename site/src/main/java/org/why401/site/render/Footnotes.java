package org.why401.site.render;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of one page, numbered as they are met; they stand at the page's end. */
final class Footnotes {

  private final List<FootnoteBlock> met = new ArrayList<>();
  /** For each note, which reference met it first. */
  private final List<Integer> backs = new ArrayList<>();
  private int references;

  /** Appends the number that leads to the note. */
  void reference(MarkdownHtml html, Footnote footnote) {
    if (!footnote.isDefined()) {
      Escape.append(html.out, footnote.getChars().unescape());
      return;
    }
    FootnoteBlock note = footnote.getFootnoteBlock();
    boolean first = !met.contains(note);
    if (first) {
      met.add(note);
    }
    int number = met.indexOf(note) + 1;
    html.out.append("<sup class=\"fn\"><a href=\"#note-").append(number).append("\" id=\"note-ref-").append(++references).append("\" aria-label=\"Note ").append(number).append("\">")
        .append(number).append("</a></sup>");
    if (first) {
      backs.add(references);
    }
  }

  /** The notes that were met, as HTML; empty where there are none. */
  String html(MarkdownHtml html) {
    if (met.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<section class=\"notes\" aria-label=\"Notes\"><ol>\n");
    // A note may lead to further notes.
    for (int i = 0; i < met.size(); i++) {
      out.append("<li id=\"note-").append(i + 1).append("\">").append(html.html(met.get(i).getChildren())).append("<a href=\"#note-ref-").append(backs.get(i))
          .append("\" aria-label=\"Back to the text\">↩</a></li>\n");
    }
    return out.append("</ol></section>\n").toString();
  }
}
