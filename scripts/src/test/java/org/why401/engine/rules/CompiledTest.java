package org.why401.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.why401.engine.rules.Given.condition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.why401.engine.facts.Facts;

/** Filing lines changes how fast they are found, never whether. */
class CompiledTest {

  private static final String[] WORDS = {"token expired", "token missing", "bad password", "Access Denied", "key expired"};

  @Test
  void everyLineThatHoldsIsFound() {
    Random random = new Random(403);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        lines.add(Given.line("x", Certainty.LIKELY, randomCondition(random)));
      }
      Facts facts = randomFacts(random);
      List<Line> expected = lines.stream().filter(line -> Matching.hold(line.when(), facts).outcome() == Outcome.HOLDS).toList();
      List<Line> hits = compiled(lines).hold(facts, new Effort(Effort.ENOUGH)).hits().stream().map(Hit::line).toList();
      assertThat(hits).isEqualTo(expected);
      found += hits.size();
    }
    assertThat(found).isGreaterThan(500);
  }

  private static Compiled compiled(List<Line> lines) {
    return Given.book(List.of(Given.diagnosis("x")), lines.toArray(Line[]::new)).compiled();
  }

  private static Condition randomCondition(Random random) {
    Map<String, Object> table = new LinkedHashMap<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      switch (random.nextInt(9)) {
        case 0 -> table.put("status", random.nextBoolean() ? 401 : List.of(401, 403));
        case 1 -> table.put("message", "/" + WORDS[random.nextInt(5)] + "/");
        case 2 -> table.put("message", List.of("/" + WORDS[random.nextInt(5)] + "/", WORDS[random.nextInt(5)]));
        case 3 -> table.put("challenge.scheme", random.nextBoolean() ? "BASIC" : "absent");
        case 4 -> table.put("challenge.error", random.nextBoolean() ? "present" : "/^inv/");
        case 5 -> table.put("auth.sent", random.nextBoolean());
        case 6 -> table.put("jwt.expired_for", ">5m");
        case 7 -> table.put("auth.scheme", List.of("/.*er/", "Basic"));
        default -> table.put("challenge.error", "absent");
      }
    }
    return ConditionReader.readCompiled(table);
  }

  private static Facts randomFacts(Random random) {
    Given given = Given.whole().status(random.nextBoolean() ? 401 : 403);
    for (int i = 0; i < random.nextInt(3); i++) {
      given.fact("message", "the " + WORDS[random.nextInt(5)].toUpperCase(Locale.ROOT) + (random.nextBoolean() ? "" : "!"), i);
      given.fact("challenge.scheme", random.nextBoolean() ? "basic" : "Bearer", i);
      if (random.nextBoolean()) {
        given.fact("challenge.error", "invalid_token", i);
      }
    }
    if (random.nextBoolean()) {
      given.fact("auth.sent", "true").fact("auth.scheme", "Bearer");
    }
    return (random.nextBoolean() ? given.amount("jwt.expired_for", 1000) : given).facts();
  }

  @Test
  void aThousandLinesOnAMegabyteAreHeldInNoTime() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      lines.add(Given.line("x", Certainty.LIKELY, ConditionReader.readCompiled(Given.table("status", 401, "message", "/(the )?reason" + i + " (was|is) given/"))));
    }
    Compiled compiled = compiled(lines);
    Given given = Given.whole().status(401);
    for (int i = 0; i < 10_000; i++) {
      given.fact("message", "line " + i + " of a log that goes on and on about nothing much, as they do, until the end of its line comes", i);
    }
    given.fact("message", "Reason500 was given", 10_000);
    Facts facts = given.facts();
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(compiled.hold(facts, new Effort(Effort.ENOUGH)).hits()).hasSize(1));
  }

  @Test
  void evidenceMadeToBeSlowIsGivenUpOn() {
    List<Line> lines = new ArrayList<>();
    StringBuilder slow = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.add(Given.line("x", Certainty.LIKELY, condition("message", "/reason" + i + "([a-z0-9 ]*){20}never/")));
      slow.append("reason").append(i).append(" never ever ");
    }
    slow.append("x".repeat(200_000));
    Facts facts = Given.whole().fact("message", slow.toString()).facts();
    Compiled compiled = compiled(lines);
    Effort effort = new Effort(1_000_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> compiled.hold(facts, effort).hits());
    assertThat(effort.spend(0)).isFalse();
  }
}
