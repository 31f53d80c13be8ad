package org.why401.site.read;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Markdown parsers that know what a text needs and no more: each extension looks at every line or node again, and most texts use few of them.
 * An extension is left out only where the text lacks a mark without which it does nothing.
 */
final class Parsers {

  /** @param marks whether the text may use it */
  private record Part(Extension extension, Predicate<String> marks) {}

  private static final List<Part> PARTS = List.of(
      new Part(TablesExtension.create(), text -> text.indexOf('|') >= 0),
      new Part(StrikethroughExtension.create(), text -> text.indexOf('~') >= 0),
      new Part(TaskListExtension.create(), text -> text.contains("[ ]") || text.contains("[x]") || text.contains("[X]")),
      new Part(AutolinkExtension.create(), text -> text.indexOf('@') >= 0 || text.contains("://") || text.toLowerCase(Locale.ROOT).contains("www.")),
      new Part(FootnoteExtension.create(), text -> text.contains("[^")),
      new Part(DefinitionExtension.create(), Parsers::hasDefinition),
      new Part(AdmonitionExtension.create(), text -> text.contains("!!!") || text.contains("???")),
      new Part(WikiLinkExtension.create(), text -> text.contains("[[")));
  private static final Map<Integer, Parser> MADE = new ConcurrentHashMap<>();

  private Parsers() {}

  /** The parser of a text; texts that use the same extensions share one. */
  static Parser of(String text) {
    int uses = 0;
    for (int i = 0; i < PARTS.size(); i++) {
      uses |= PARTS.get(i).marks.test(text) ? 1 << i : 0;
    }
    return MADE.computeIfAbsent(uses, Parsers::make);
  }

  /** The parser that knows all of them. */
  static Parser whole() {
    return MADE.computeIfAbsent((1 << PARTS.size()) - 1, Parsers::make);
  }

  private static Parser make(int uses) {
    List<Extension> extensions = new ArrayList<>();
    for (int i = 0; i < PARTS.size(); i++) {
      if ((uses & 1 << i) != 0) {
        extensions.add(PARTS.get(i).extension);
      }
    }
    return Parser.builder(new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        // Its default reads pictures from the jar for every text.
        .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)).customInlineParserFactory(Inline::new)
        // Flexmark leaves link reference definitions to the inline parser that it knows.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()).build();
  }

  /** A line whose first sign, inside whatever block, is a colon or a tilde. */
  private static boolean hasDefinition(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '~') {
        int before = i - 1;
        while (before >= 0 && " \t>-+*.)0123456789".indexOf(text.charAt(before)) >= 0) {
          before--;
        }
        if (before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r') {
          return true;
        }
      }
    }
    return false;
  }
}
