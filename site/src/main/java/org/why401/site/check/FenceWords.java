package org.why401.site.check;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import org.why401.engine.Place;
import org.why401.engine.rules.Nearest;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.code.Highlight;
import org.why401.site.draw.BranchReader;
import org.why401.site.draw.DiagramReader;
import org.why401.site.read.Addresses;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;
import org.why401.site.read.Page.Kind;
import org.why401.site.read.Target;

/** What fences may say after their language. */
final class FenceWords {

  private static final List<String> WORDS = List.of("certain", "likely", "possible");
  private static final List<String> NAMES = List.of("is", "from", "at", "file", "title", "mark");

  private FenceWords() {}

  static void check(Book book, Page page, Body body, Addresses addresses, List<Anchored> anchored, List<Problem> problems) {
    body.fences().forEach((block, fence) -> {
      if (fence.isDrawn()) {
        drawing(page, body.source(), body.textOf(block), fence, addresses, anchored, problems);
      }
      fence.words().forEach((word, place) -> {
        if (!WORDS.contains(word)) {
          String near = Nearest.question(word, WORDS);
          problem(body.source(), place, "unknown word \"" + word + "\" after the fence", near != null ? near : "a fence may say certain, likely or possible", problems);
        }
      });
      fence.places().forEach((name, place) -> {
        if (!NAMES.contains(name)) {
          String near = Nearest.question(name, NAMES);
          problem(body.source(), place, "unknown name \"" + name + "\" after the fence", near != null ? near : "a fence may give is=, from=, at=, file=, title= and mark=", problems);
        }
      });
      String marks = fence.values().get("mark");
      if (marks != null && Highlight.marks(marks) == null) {
        problem(body.source(), fence.places().get("mark"), "\"" + marks + "\" names no lines", "write them as mark=\"2,4-6\"", problems);
      }
      if (fence.isProof()) {
        proof(book, page, body.source(), fence, problems);
      }
    });
  }

  private static void drawing(Page page, Source source, int offset, Fence fence, Addresses addresses, List<Anchored> anchored, List<Problem> problems) {
    DiagramReader.Faults faults = (start, end, message, hint) -> problems.add(source.problem(offset + start, offset + end, message, hint));
    if (fence.isTree()) {
      BranchReader.read(fence.text(), new TreeLinks(page, source, offset, addresses, anchored, faults), faults);
    } else {
      DiagramReader.read(fence.text(), faults);
    }
    if (!fence.values().containsKey("title")) {
      problem(source, fence.info(), "who can't see the drawing learns nothing of it", "say in title=\"…\" in one sentence what it shows", problems);
    }
  }

  /** Tells which links of a tree lead nowhere. */
  private record TreeLinks(Page page, Source source, int offset, Addresses addresses, List<Anchored> anchored, DiagramReader.Faults faults) implements BranchReader.Links {

    @Override
    public String title(String id, int start, int end) {
      if (Target.ofName(id, addresses) instanceof Target.Nowhere nowhere) {
        faults.add(start, end, nowhere.message(), nowhere.hint());
      } else if (id.indexOf('#') >= 0) {
        anchored.add(new Anchored(page, source, id, true, offset + start, offset + end));
      }
      return null;
    }

    @Override
    public String href(String id) {
      return null;
    }
  }

  static void proof(Book book, Page page, Source source, Fence fence, List<Problem> problems) {
    String is = fence.values().get("is");
    if (is == null && page.kind() != Kind.DIAGNOSIS) {
      problem(source, fence.info(), "this page is no diagnosis that evidence could be " + String.join(", ", fence.words().keySet()) + " of",
          "say which one with is=<id>", problems);
    }
    if (is != null && !is.equals("healthy") && !is.equals("undetermined") && !book.pages().containsKey("diagnoses/" + is)) {
      TreeSet<String> ids = new TreeSet<>();
      book.pages(Kind.DIAGNOSIS).forEach(diagnosis -> ids.add(diagnosis.name()));
      problem(source, fence.places().get("is"), "no diagnosis has the id \"" + is + "\"", Nearest.question(is, ids), problems);
    }
    if (fence.words().size() + (is == null ? 0 : 1) > 1) {
      problem(source, fence.info(), "a proof states one answer", "keep one of certain, likely, possible and is=", problems);
    }
    if (fence.values().containsKey("at") && time(fence.values().get("at")) == null) {
      problem(source, fence.places().get("at"), "\"" + fence.values().get("at") + "\" is no time", "write it as at=2026-03-01T10:00Z", problems);
    }
    String file = fence.values().get("file");
    if (file != null && !book.files().contains(page.folder() + file)) {
      problem(source, fence.places().get("file"), "no file \"" + file + "\" lies beside this page", Nearest.question(file, beside(book, page)), problems);
    }
  }

  private static List<String> beside(Book book, Page page) {
    return book.files().stream().filter(file -> file.startsWith(page.folder())).map(file -> file.substring(page.folder().length())).toList();
  }

  private static void problem(Source source, Place place, String message, String hint, List<Problem> problems) {
    problems.add(source.problem(place.start(), place.end(), message, hint));
  }

  /** Seconds since 1970 of a time as ISO 8601 writes it, or null. */
  static Long time(String text) {
    try {
      return OffsetDateTime.parse(text).toEpochSecond();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
