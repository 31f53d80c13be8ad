package org.why401.site.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.why401.site.Spec;

class ParsersTest {

  /** Flexmark as it comes, with every extension. */
  private static final Parser WHOLE = Parser.builder(new MutableDataSet()
      .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create(), AutolinkExtension.create(),
          FootnoteExtension.create(), DefinitionExtension.create(), AdmonitionExtension.create(), WikiLinkExtension.create()))
      .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
      .set(TablesExtension.COLUMN_SPANS, false)
      .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
      .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
      .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)).build();

  @Test
  void aParserThatKnowsLessReadsEveryExampleOfTheSpecificationAlike() {
    assertThat(Spec.examples()).hasSizeGreaterThan(650);
    Spec.examples().forEach(ParsersTest::alike);
    alike(String.join("\n\n", Spec.examples()));
  }

  @Test
  void soItDoesThePagesOfThisSite() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
      List<Path> pages = files.filter(path -> path.toString().endsWith(".md")).sorted().toList();
      for (int i = 0; i < pages.size(); i += 8) {
        alike(Files.readString(pages.get(i)));
      }
    }
  }

  private static void alike(String text) {
    assertThat(nodes(Parsers.of(text).parse(text))).as(text).isEqualTo(nodes(WHOLE.parse(text)));
  }

  private static List<String> nodes(Node root) {
    List<String> nodes = new ArrayList<>();
    Nodes.each(root, node -> nodes.add(node.getClass().getSimpleName() + " " + node.getStartOffset() + " " + node.getEndOffset() + " " + node.getChars()));
    return nodes;
  }
}
