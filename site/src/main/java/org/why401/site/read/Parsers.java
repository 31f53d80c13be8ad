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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Markdown parsers that know what a text needs and no more: each extension looks at every line or node again, and most texts use few of them.
 * An extension is left out only where the text lacks a sign without which it does nothing.
 */
final class Parsers {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create(), AutolinkExtension.create(),
      FootnoteExtension.create(), DefinitionExtension.create(), AdmonitionExtension.create(), WikiLinkExtension.create());
  private static final Map<Integer, Parser> MADE = new ConcurrentHashMap<>();

  private Parsers() {}

  /** The parser of a text; texts that use the same extensions share one. */
  static Parser of(String text) {
    return MADE.computeIfAbsent(Signs.of(text), Parsers::make);
  }

  /** The parser that knows all of them. */
  static Parser whole() {
    return MADE.computeIfAbsent((1 << EXTENSIONS.size()) - 1, Parsers::make);
  }

  private static Parser make(int uses) {
    List<Extension> extensions = new ArrayList<>();
    for (int i = 0; i < EXTENSIONS.size(); i++) {
      if ((uses & 1 << i) != 0) {
        extensions.add(EXTENSIONS.get(i));
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
}
