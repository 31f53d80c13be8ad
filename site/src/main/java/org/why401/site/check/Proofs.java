package org.why401.site.check;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Clock;
import org.why401.engine.Place;
import org.why401.engine.report.Report;
import org.why401.rulebook.Problem;
import org.why401.rulebook.Source;
import org.why401.site.Memory;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.Fence;
import org.why401.site.read.Page;
import tools.jackson.databind.JsonNode;

/**
 * The proofs of a page, and the examples of its signs, run through the whole checker.
 *
 * @param fences what the checker said of each proof
 * @param texts  the evidence of each proof: its own lines, or its file's
 * @param run    how many were run
 */
public record Proofs(Map<FencedCodeBlock, Report> fences, Map<FencedCodeBlock, String> texts, int run) {

  /** Those of a page without any. */
  public static final Proofs NONE = new Proofs(Map.of(), Map.of(), 0);

  /**
   * Runs all of them. What does not hold is added to {@code problems}; only fences that {@link FenceWords} has nothing against are run.
   *
   * @param memory knows what the same checker answered in the last run
   */
  public static Proofs run(Book book, Page page, Body body, Checker checker, Memory memory, List<Problem> problems) {
    Map<FencedCodeBlock, Report> reports = new HashMap<>();
    Map<FencedCodeBlock, String> texts = new HashMap<>();
    body.fences().forEach((block, fence) -> {
      if (fence.isProof() && fit(book, page, body.source(), fence)) {
        String text = text(book, page, fence);
        Report report = check(checker, page.name(), text, new Clock(time(fence), null), memory);
        reports.put(block, report);
        texts.put(block, text);
        Verdict.of(fence, page).fault(report).ifPresent(fault -> {
          Place info = fence.info();
          problems.add(body.source().problem(info.start(), info.end(), "this proof does not hold: " + fault.message(), fault.hint()));
        });
      }
    });
    int signs = page.kind() == Page.Kind.PROVIDER ? signs(book, page, checker, memory, problems) : 0;
    return reports.isEmpty() && signs == 0 ? NONE : new Proofs(reports, texts, reports.size() + signs);
  }

  private record Asked(Checker checker, String target, String text, Clock clock) {}

  private static Report check(Checker checker, String target, String text, Clock clock, Memory memory) {
    return memory.recall(() -> new Asked(checker, target, text, clock), () -> checker.check(target, text, clock));
  }

  private static boolean fit(Book book, Page page, Source source, Fence fence) {
    List<Problem> faults = new ArrayList<>();
    FenceWords.proof(book, page, source, fence, faults);
    return faults.isEmpty();
  }

  /** Signs that share an example say that its words can mean each of their diagnoses. */
  private static int signs(Book book, Page page, Checker checker, Memory memory, List<Problem> problems) {
    int i = 0;
    Map<String, Integer> meanings = new HashMap<>();
    page.get("signs").forEach(sign -> meanings.merge(sign.path("example").asString(""), 1, Integer::sum));
    for (JsonNode sign : page.get("signs")) {
      String pointer = "/signs/" + i++;
      String certainty = List.of("certain", "likely", "possible").stream().filter(sign::has).findFirst().orElse(null);
      if (certainty == null || !sign.path("example").isString() || !book.pages().containsKey("diagnoses/" + sign.path(certainty).asString(""))) {
        continue;
      }
      Report report = check(checker, page.name(), sign.path("example").asString(), Clock.NONE, memory);
      Verdict verdict = new Verdict(sign.path(certainty).asString(), certainty);
      boolean shared = meanings.get(sign.path("example").asString()) > 1;
      (shared ? verdict.faultAmong(report) : verdict.fault(report)).ifPresent(fault ->
          problems.add(page.front().atValue(pointer + "/example", "this example does not hold: " + fault.message(), fault.hint())));
    }
    return i;
  }

  private static Long time(Fence fence) {
    String at = fence.values().get("at");
    return at == null ? null : FenceWords.time(at);
  }

  private static String text(Book book, Page page, Fence fence) {
    String file = fence.values().get("file");
    if (file == null) {
      return fence.text();
    }
    try {
      return new String(Files.readAllBytes(book.folder().resolve(page.folder() + file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
