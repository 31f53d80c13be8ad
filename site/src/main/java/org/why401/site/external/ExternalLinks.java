package org.why401.site.external;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.why401.rulebook.Source;
import org.why401.rulebook.Yaml;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Page;
import org.why401.site.read.Target;

/** Where a book links to other sites: in the text of pages, and where a value of their front matter is an address. */
final class ExternalLinks {

  /** Names that stand for a host in examples, and that nobody has (RFC 2606, RFC 6761). */
  private static final Pattern RESERVED = Pattern.compile("(?i)https?://([^/?#@]*@)?([^/?#:]*\\.)?(example|invalid|test|example\\.(com|net|org))\\.?([:/?#].*)?");

  /** One place of a link, as offsets into its file. */
  record Place(Source source, int start, int end) {}

  private ExternalLinks() {}

  /** Addresses without their anchors, sorted, to every place that links to them. */
  static Map<String, List<Place>> of(Book book) {
    Map<String, List<Place>> links = new TreeMap<>();
    for (Page page : book.pages().values()) {
      Body body = Body.of(page, book, new ArrayList<>());
      body.links().forEach(node -> inText(body, node, links));
      if (page.front() != null) {
        inFront(page.front(), links);
      }
    }
    return links;
  }

  private static void inText(Body body, Node node, Map<String, List<Place>> links) {
    if (node instanceof LinkNodeBase link) {
      BasedSequence url = link instanceof AutoLink auto ? auto.getText() : link.getUrl();
      String text = url.unescape();
      add(link instanceof AutoLink && text.startsWith("www.") ? "https://" + text : text,
          new Place(body.source(), body.offset() + url.getStartOffset(), body.offset() + url.getEndOffset()), links);
    }
  }

  private static void inFront(Yaml front, Map<String, List<Place>> links) {
    front.values().forEach((pointer, place) -> {
      String text = front.root().at(pointer).asString("");
      if (!text.contains(" ")) {
        add(text, new Place(front.source(), place.start(), place.end()), links);
      }
    });
  }

  private static void add(String url, Place place, Map<String, List<Place>> links) {
    boolean web = url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    if (web && Target.hasHost(url) && !RESERVED.matcher(url).matches()) {
      links.computeIfAbsent(url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#')), added -> new ArrayList<>()).add(place);
    }
  }
}
