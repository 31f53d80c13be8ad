package org.why401.site.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;

/**
 * A page's Markdown, parsed once (CommonMark with GFM's tables, strikethrough, task lists and autolinks; footnotes, definition lists,
 * {@code !!!} and {@code ???} blocks, and {@code [[id]]} links).
 *
 * @param source   the file, with what it includes
 * @param offset   where the Markdown begins in it
 * @param document the parsed text; its offsets count from {@code offset}
 * @param titles   every heading with its id, in order
 * @param fences   every fenced block, in order
 */
public record Body(Source source, int offset, Document document, Map<Heading, Title> titles, Map<FencedCodeBlock, Fence> fences) {

  /** A page's file with everything that it includes. */
  public static Source source(Page page, Book book, List<Problem> problems) {
    return Includes.expand(page.source(), page.id() + ".md", page.text(), book.folder(), book.shown(), problems);
  }

  /** The body of a page; what is wrong with it is added to {@code problems}. */
  public static Body of(Page page, Book book, List<Problem> problems) {
    return of(page, source(page, book, problems), problems);
  }

  /** @param source the page's file with everything that it includes */
  public static Body of(Page page, Source source, List<Problem> problems) {
    try {
      return parse(source, page.text());
    } catch (StackOverflowError e) {
      // Flexmark goes down into quotations and lists by recursion; what overflows it was written by no person.
      problems.add(page.source().problem("this page is nested too deeply to be read", "lists and quotations go a few levels deep"));
      return parse(new Source(page.source().path(), ""), 0);
    }
  }

  /** Parses what stands from {@code offset} to the end of {@code source}. */
  public static Body parse(Source source, int offset) {
    String text = source.text().substring(offset);
    Document document = Parsers.of(text).parse(text);
    Map<Heading, Title> titles = new LinkedHashMap<>();
    Map<FencedCodeBlock, Fence> fences = new LinkedHashMap<>();
    Slugs slugs = new Slugs();
    Nodes.each(document, node -> {
      if (node instanceof Heading heading) {
        String title = Nodes.text(heading).strip();
        titles.put(heading, new Title(heading.getLevel(), title, slugs.of(title)));
      } else if (node instanceof FencedCodeBlock block) {
        fences.put(block, fence(block, offset));
      }
    });
    return new Body(source, offset, document, titles, fences);
  }

  private static Fence fence(FencedCodeBlock block, int offset) {
    BasedSequence info = block.getInfo();
    return InfoString.fence(Nodes.unescaped(info), offset + info.getStartOffset(), lines(block.getContentChars().toString()));
  }

  /** The text with line feeds as its only line ends, whatever the writer's machine made. */
  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Every {@code [[id]]} link, in order. */
  public List<WikiLink> idLinks() {
    List<WikiLink> links = new ArrayList<>();
    Nodes.each(document, node -> {
      if (node instanceof WikiLink link) {
        links.add(link);
      }
    });
    return links;
  }

  /** Every link and image, in order; references that nothing defines among them. */
  public List<Node> links() {
    List<Node> links = new ArrayList<>();
    Nodes.each(document, node -> {
      boolean link = node instanceof LinkNodeBase || node instanceof RefNode;
      if (link && !(node instanceof MailLink)) {
        links.add(node);
      }
    });
    return links;
  }

  /** Where the text of a fenced block begins in the file. */
  public int textOf(FencedCodeBlock block) {
    return offset + block.getContentChars().getStartOffset();
  }

  /** A problem with a part of the Markdown. */
  public Problem problem(BasedSequence part, String message, String hint) {
    return source.problem(offset + part.getStartOffset(), offset + part.getEndOffset(), message, hint);
  }
}
