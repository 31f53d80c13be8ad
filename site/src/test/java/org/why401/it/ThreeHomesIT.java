package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every proof of every page and every sign's example gives one and the same report in a terminal, as a JBang script, and in a browser. */
class ThreeHomesIT {

  private static final int MOST_FILES = 1000;

  @TempDir static Path folder;
  private static List<Proof> proofs;

  @BeforeAll
  static void writeThem() throws IOException {
    proofs = Proof.all();
    for (int i = 0; i < proofs.size(); i++) {
      Files.writeString(file(i), proofs.get(i).text());
    }
  }

  private static Path file(int i) {
    return folder.resolve(i + ".txt");
  }

  @Test
  void thereAreProofsOfEveryDiagnosisAndEveryProvider() throws IOException {
    for (String kind : List.of("diagnoses", "providers")) {
      try (var files = Files.list(Run.ROOT.resolve("content").resolve(kind))) {
        List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md") && !name.equals("index.md"))
            .map(name -> name.replace(".md", "")).toList();
        assertThat(proofs).extracting(Proof::page).containsAll(names);
      }
    }
  }

  @Test
  void theJarReportsWhatTheBuildDid() {
    assertThat(differences(inBatches(arguments -> Run.checker("", arguments)))).isEmpty();
  }

  @Test
  void jbangInACloneWithoutABuildReportsTheSame(@TempDir Path clone, @TempDir Path home) throws IOException {
    Clone.into(clone);
    JBang jbang = new JBang(home);
    assertThat(differences(inBatches(arguments -> {
      List<String> all = new ArrayList<>(List.of("scripts/why401.java"));
      all.addAll(List.of(arguments));
      return jbang.run(clone, "", all.toArray(String[]::new));
    }))).isEmpty();
  }

  @Test
  void theCheckPageOpenedFromDiskReportsTheSame() {
    assertThat(differences(inThePage(proofs.stream().map(proof -> asked(proof.text(), proof.at())).toList()))).isEmpty();
  }

  /** Where the corpus lies beside the project: it is no part of it. */
  @Test
  void everyCaseOfTheCorpusGivesTheSameReportInATerminalAndInABrowser(@TempDir Path files) throws IOException {
    Path corpus = Path.of(System.getProperty("why401.corpus", Run.ROOT.resolve("../shared/corpus/cases.jsonl").toString()));
    assumeThat(corpus).exists();
    List<Map<String, Object>> asked = new ArrayList<>();
    List<String> arguments = new ArrayList<>(List.of("--offline", "--format", "json", "--at", "none"));
    for (String line : Files.readAllLines(corpus)) {
      String text = JsonMapper.shared().readTree(line).get("evidence").asString();
      Path file = files.resolve(asked.size() + ".txt");
      Files.writeString(file, text);
      arguments.add(file.toString());
      asked.add(asked(text, null));
    }
    assertThat(inThePage(asked)).isEqualTo(Answer.lines(Run.checker("", arguments.toArray(String[]::new))));
  }

  private static Map<String, Object> asked(String text, Long at) {
    Map<String, Object> one = new TreeMap<>();
    one.put("text", text);
    one.put("at", at);
    return one;
  }

  private static List<JsonNode> inThePage(List<Map<String, Object>> asked) {
    try (Chromium chromium = Chromium.start(); var page = chromium.browser().newPage()) {
      page.navigate(Run.SITE.resolve("check/index.html").toUri().toString());
      String answered = (String) page.evaluate("""
          async asked => {
            await why401look.load('checker');
            await why401look.load('rules');
            return JSON.stringify(JSON.parse(asked).map(({ text, at }) => why401.check(text, { target: 'paste', at, machine: null }, why401rules)));
          }""", JsonMapper.shared().writeValueAsString(asked));
      List<JsonNode> reports = new ArrayList<>();
      JsonMapper.shared().readTree(answered).forEach(report -> reports.add(asInATerminal((ObjectNode) report)));
      return reports;
    }
  }

  /** A page shows the evidence and the token too, with a number at each reason and a sentence for each finding. */
  private static JsonNode asInATerminal(ObjectNode report) {
    for (String list : List.of("findings", "observed")) {
      for (JsonNode finding : report.path(list)) {
        ((ObjectNode) finding).remove("description");
        finding.path("because").forEach(reason -> ((ObjectNode) reason).remove(List.of("number", "quiet")));
      }
    }
    return Answer.withoutTarget(report.without(List.of("view", "token")));
  }

  /** Runs for the proofs that have no clock, and for each clock, of as many files as a command line can name; the reports come back in the order of the proofs. */
  private static List<JsonNode> inBatches(Function<String[], Run> checker) {
    Map<String, List<Integer>> byClock = new TreeMap<>();
    for (int i = 0; i < proofs.size(); i++) {
      Long at = proofs.get(i).at();
      byClock.computeIfAbsent(at == null ? "none" : Instant.ofEpochSecond(at).toString(), clock -> new ArrayList<>()).add(i);
    }
    JsonNode[] reports = new JsonNode[proofs.size()];
    byClock.forEach((clock, numbers) -> {
      for (int from = 0; from < numbers.size(); from += MOST_FILES) {
        batch(clock, numbers.subList(from, Math.min(from + MOST_FILES, numbers.size())), checker, reports);
      }
    });
    return List.of(reports);
  }

  private static void batch(String clock, List<Integer> numbers, Function<String[], Run> checker, JsonNode[] reports) {
    List<String> arguments = new ArrayList<>(List.of("--offline", "--format", "json", "--at", clock));
    numbers.forEach(number -> arguments.add(file(number).toString()));
    Run run = checker.apply(arguments.toArray(String[]::new));
    List<JsonNode> lines = Answer.lines(run);
    assertThat(lines).as(run.err()).hasSameSizeAs(numbers);
    for (int i = 0; i < lines.size(); i++) {
      reports[numbers.get(i)] = lines.get(i);
    }
  }

  private static List<String> differences(List<JsonNode> reports) {
    assertThat(reports).hasSameSizeAs(proofs);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Proof proof = proofs.get(i);
      if (!reports.get(i).equals(proof.report())) {
        differences.add(proof.page() + ":\n" + proof.text() + "\nexpected " + proof.report() + "\nbut got  " + reports.get(i) + "\n");
      }
    }
    return differences;
  }
}
