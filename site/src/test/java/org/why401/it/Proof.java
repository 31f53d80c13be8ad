package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.why401.engine.Engine;
import org.why401.engine.report.Report;
import org.why401.engine.report.ReportTree;
import org.why401.engine.rules.Rulebook;
import org.why401.engine.rules.RulesTree;
import org.why401.rulebook.Problem;
import org.why401.rulebook.RulesJson;
import org.why401.site.Memory;
import org.why401.site.check.Checker;
import org.why401.site.check.Proofs;
import org.why401.site.read.Body;
import org.why401.site.read.Book;
import org.why401.site.read.BookReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proof of a page, or a sign's example.
 *
 * @param page   the page's name
 * @param text   the evidence
 * @param at     its clock in seconds since 1970; null where it has none but the evidence's own
 * @param report what the engine said when the generator ran it, without its target
 */
record Proof(String page, String text, Long at, JsonNode report) {

  /** All that the generator runs, in an order that stays the same. */
  static List<Proof> all() {
    List<Problem> problems = new ArrayList<>();
    Book book = BookReader.read(Run.ROOT.resolve("content"), "content", problems);
    Rulebook rulebook = RulesTree.read(RulesJson.of(book.rules()));
    List<Proof> proofs = Collections.synchronizedList(new ArrayList<>());
    Checker checker = (page, text, clock) -> {
      Report report = Engine.check(page, text, rulebook, clock);
      proofs.add(new Proof(page, text, clock.at(), Answer.withoutTarget(json(ReportTree.of(report)))));
      return report;
    };
    List<Problem> found = Collections.synchronizedList(problems);
    int run = book.pages().values().parallelStream().mapToInt(page -> Proofs.run(book, page, Body.of(page, book, found), checker, Memory.none(), found).run()).sum();
    assertThat(problems).isEmpty();
    assertThat(proofs).hasSize(run);
    return proofs.stream().sorted(Comparator.comparing(Proof::page).thenComparing(Proof::text)).toList();
  }

  /** As a reader of the JSON would get it. */
  private static JsonNode json(Map<String, Object> tree) {
    return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(tree));
  }
}
