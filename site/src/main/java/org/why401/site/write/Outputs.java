package org.why401.site.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.why401.site.check.Draft;
import org.why401.site.read.Addresses;
import org.why401.site.read.Book;
import org.why401.site.read.Changes;
import org.why401.site.read.Page;

/** What {@code site.yaml} asks for under {@code outputs}: other shapes of the same pages. */
public final class Outputs {

  /** 1 January 1980, the first that a zip can hold: a file's time must not tell when it was built. */
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int NEWEST = 30;
  private static final List<String> BY_HAND = List.of("index", "404", "search", "parts", "check");

  private Outputs() {}

  /** Adds them to the whole site, but for the twins of pages. */
  public static void add(Book book, Addresses addresses, Changes changes, Sink sink) throws IOException {
    List<String> wanted = book.site().outputs();
    if (wanted.contains("llms") && !book.files().contains("llms.txt")) {
      sink.put("llms.txt", utf8(llms(book, addresses, wanted.contains("markdown"))));
    }
    if (wanted.contains("feed") && book.site().address() != null && !book.files().contains("feed.xml")) {
      sink.put("feed.xml", utf8(feed(book, changes)));
    }
    if (wanted.contains("zip")) {
      sink.put("offline.zip", zip(sink));
    }
  }

  /** A page as its writer wrote it, with its title and its answer first. Links between twins work, since they lie as their sources do. */
  public static byte[] twin(Draft draft) {
    Page page = draft.page();
    String text = draft.body().source().text();
    String body = text.substring(Math.min(draft.body().offset(), text.length()));
    return utf8("# " + page.title() + "\n\n" + page.description() + "\n\n" + body.replace("\r\n", "\n").strip() + "\n");
  }

  /** The site for language models (llmstxt.org): what there is, folder by folder, with one sentence each. */
  private static String llms(Book book, Addresses addresses, boolean twins) {
    String base = book.site().address() == null ? "" : book.site().address();
    StringBuilder text = new StringBuilder("# " + book.site().title() + "\n\n> " + book.site().description() + "\n");
    Map<String, StringBuilder> sections = new TreeMap<>();
    for (Page page : book.pages().values()) {
      if (!BY_HAND.contains(page.id())) {
        String path = twins ? page.id() + ".md" : page.path();
        sections.computeIfAbsent(page.folder(), folder -> new StringBuilder()).append("- [").append(page.title()).append("](").append(base).append(path).append("): ")
            .append(page.description()).append('\n');
      }
    }
    sections.forEach((folder, lines) -> {
      String title = folder.isEmpty() ? "Pages" : addresses.byId().get(folder + "index").title();
      text.append("\n## ").append(title).append("\n\n").append(lines);
    });
    return text.toString();
  }

  /** The pages that changed last, newest first (RFC 4287). */
  private static String feed(Book book, Changes changes) {
    String base = book.site().address();
    List<Page> newest = book.pages().values().stream().filter(page -> changes.of(page.id() + ".md") != null)
        .sorted((a, b) -> changes.of(b.id() + ".md").compareTo(changes.of(a.id() + ".md"))).limit(NEWEST).toList();
    String updated = newest.isEmpty() ? "1970-01-01T00:00:00Z" : changes.of(newest.get(0).id() + ".md");
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>" + xml(book.site().title()) + "</title>\n<id>" + xml(base)
        + "</id>\n<link href=\"" + xml(base) + "\"/>\n<link rel=\"self\" href=\"" + xml(base) + "feed.xml\"/>\n<updated>" + updated + "</updated>\n<author><name>" + xml(book.site().title())
        + "</name></author>\n");
    for (Page page : newest) {
      String link = xml(base + page.path());
      feed.append("<entry><title>").append(xml(page.title())).append("</title><id>").append(link).append("</id><link href=\"").append(link).append("\"/><updated>")
          .append(changes.of(page.id() + ".md")).append("</updated><summary>").append(xml(page.description())).append("</summary></entry>\n");
    }
    return feed.append("</feed>\n").toString();
  }

  private static byte[] zip(Sink sink) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : sink.names()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
        zip.write(sink.get(name));
      }
    }
    return bytes.toByteArray();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
