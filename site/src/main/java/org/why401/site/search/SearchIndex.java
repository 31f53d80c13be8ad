package org.why401.site.search;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.report.Report;
import org.why401.engine.report.View;
import org.why401.rulebook.JsonText;
import org.why401.site.check.Draft;
import org.why401.site.read.Address;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Nodes;
import org.why401.site.read.Page;
import org.why401.site.read.Tree;
import tools.jackson.databind.JsonNode;

/** What search can find, as classic scripts: the first sets {@code window.why401search}, the others add to it. No file grows with the site. */
public final class SearchIndex {

  private SearchIndex() {}

  /** Compressed, about a third of it goes over the wire. */
  private static final int MOST_CHARACTERS = 700_000;

  /**
   * The scripts by their file's name.
   *
   * @param texts what {@link #text} made of each page, by its id
   */
  public static Map<String, String> scripts(Book book, Addresses addresses, Map<String, String> texts) {
    List<String> documents = new ArrayList<>();
    for (Page page : book.pages().values()) {
      if (!List.of("index", "search", "404", "parts").contains(page.id())) {
        documents.add(document(documents.size(), page.title(), kind(page.folder() + "index", book, addresses), addresses.byId().get(page.id()),
            texts.get(page.id()), codes(page)));
      }
    }
    for (Tree tree : book.trees().values()) {
      for (Tree.Question question : tree.questions().values()) {
        String said = String.join(" ", question.answers().stream().map(Tree.Answer::say).toList());
        Address address = addresses.byId().get(question.key().equals(tree.start()) ? tree.id() : tree.id() + "/" + question.key());
        String title = question.key().equals(tree.start()) ? tree.title() : question.ask();
        documents.add(document(documents.size(), title, kind("trees/index", book, addresses), address, JsonText.of(plain(question.ask() + " " + said)), List.of()));
      }
    }
    return scripts(documents);
  }

  private static Map<String, String> scripts(List<String> documents) {
    List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    for (String json : documents) {
      StringBuilder part = parts.get(parts.size() - 1);
      if (part.length() > 0 && part.length() + json.length() > MOST_CHARACTERS) {
        part = new StringBuilder();
        parts.add(part);
      }
      part.append(part.length() == 0 ? "" : ",\n").append(json);
    }
    Map<String, String> scripts = new LinkedHashMap<>();
    scripts.put("search-index.js", "window.why401search = {\"documents\":[" + parts.get(0) + "]};\n");
    for (int i = 1; i < parts.size(); i++) {
      scripts.put("search-index-" + (i + 1) + ".js", "window.why401search.documents.push(" + parts.get(i) + ");\n");
    }
    return scripts;
  }

  /** @param text what it says, as a JSON string */
  private static String document(int id, String title, String kind, Address address, String text, List<String> codes) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", id);
    document.put("title", title);
    document.put("kind", kind);
    document.put("path", address.path());
    document.put("codes", codes);
    String json = JsonText.of(document);
    return json.substring(0, json.length() - 1) + ",\"text\":" + text + "}";
  }

  /** Results are grouped by the folder that they lie in. */
  private static String kind(String index, Book book, Addresses addresses) {
    Page page = book.pages().get(index);
    Address folder = addresses.byId().get(index);
    return folder == null || index.equals("index") ? "Pages" : page == null ? folder.title() : page.label();
  }

  private static List<String> codes(Page page) {
    List<String> codes = new ArrayList<>();
    page.get("statuses").forEach(status -> codes.add(status.asString()));
    codes.addAll(page.list("schemes"));
    return codes;
  }

  /** What a page says, as a JSON string: its description, its text and what products print, in one line. */
  public static String text(Draft draft) {
    StringBuilder text = new StringBuilder(draft.page().description()).append(' ');
    Body body = draft.body();
    Nodes.each(body.document(), node -> {
      if (node instanceof FencedCodeBlock block) {
        Report report = draft.proofs().fences().get(block);
        text.append(report == null || report.view() == null ? body.fences().get(block).text() : shown(report.view())).append(' ');
      } else if (node instanceof TableCell && !(node.getGrandParent() instanceof TableSeparator) || node instanceof Block && !(node instanceof TableBlock) && holdsText(node)) {
        text.append(Nodes.text(node)).append(' ');
      }
    });
    for (JsonNode sign : draft.page().get("signs")) {
      text.append(sign.path("example").asString("")).append(' ');
    }
    return JsonText.of(plain(text));
  }

  /** With one space for all that stand together. */
  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        space = true;
      } else {
        plain.append(space && plain.length() > 0 ? " " : "").append(c);
        space = false;
      }
    }
    return plain.toString();
  }

  /** Evidence as its page shows it: secrets are not found either. */
  private static String shown(View view) {
    StringBuilder text = new StringBuilder();
    for (View.Line line : view.lines()) {
      line.pieces().forEach(piece -> text.append(piece.text()));
      text.append(' ');
    }
    return text.toString();
  }

  /** Whether a block holds sentences rather than other blocks. */
  private static boolean holdsText(Node node) {
    return node.getFirstChild() != null && !(node.getFirstChild() instanceof Block);
  }
}
