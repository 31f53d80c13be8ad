package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Fact;
import org.why401.engine.Place;
import org.why401.engine.Response;
import org.why401.engine.facts.Facts;
import org.why401.engine.facts.FactType.ShownBy;

/** Facts written by hand, each standing on a line of its own. */
public final class Given {

  private final List<Fact> facts = new ArrayList<>();
  private final Set<ShownBy> shown;
  private final int number;
  private String status = "401";

  private Given(int number, Set<ShownBy> shown) {
    this.number = number;
    this.shown = shown;
  }

  /** An exchange that is shown whole. */
  public static Given whole() {
    return exchange(1);
  }

  public static Given exchange(int number) {
    return new Given(number, Set.of(ShownBy.REQUEST_HEAD, ShownBy.RESPONSE_HEAD, ShownBy.RESPONSE_BODY, ShownBy.WORDS, ShownBy.TOKEN, ShownBy.CHAIN, ShownBy.EVIDENCE));
  }

  /** An exchange of which only these parts are shown. */
  public static Given only(ShownBy... parts) {
    return new Given(1, Set.of(parts));
  }

  public Given status(int code) {
    status = String.valueOf(code);
    return fact("status", status, 0);
  }

  public Given fact(String name, String value) {
    return fact(name, value, 0);
  }

  public Given fact(String name, String value, int instance) {
    return add(name, value, Double.NaN, instance);
  }

  public Given amount(String name, double amount) {
    return add(name, String.valueOf(amount), amount, 0);
  }

  public Given blackedOut(String name) {
    return add(name, null, Double.NaN, 0);
  }

  public Facts facts() {
    Response response = new Response(Excerpt.decoded(status, new Place(0, 3)), null, List.of(), null, true);
    return new Facts(new Exchange(number, null, response, List.of(), List.of()), facts, shown);
  }

  private Given add(String name, String value, double amount, int instance) {
    int line = (number - 1) * 100 + facts.size() * 2;
    facts.add(new Fact(name, value, amount, null, value == null ? "hidden" : value, new Place(line, line + 1), name + " says " + value, instance));
    return this;
  }

  /** A condition's table. */
  public static Map<String, Object> table(Object... keysAndValues) {
    Map<String, Object> table = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      table.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return table;
  }

  public static Condition condition(Object... keysAndValues) {
    return ConditionReader.read(table(keysAndValues), (fact, message) -> {
      throw new BadCondition(message);
    });
  }

  /** A diagnosis with nothing but its name and what it is over. */
  public static Diagnosis diagnosis(String id, String... over) {
    return new Diagnosis(id, "Title of " + id, "", "token", List.of(), List.of(over), false, false, Map.of(), null);
  }

  public static Diagnosis symptom(String id) {
    return new Diagnosis(id, "Title of " + id, "", "server", List.of(), List.of(), true, false, Map.of(), null);
  }

  public static Diagnosis healthy(String id) {
    return new Diagnosis(id, "Title of " + id, "", "handshake", List.of(), List.of(), false, true, Map.of(), null);
  }

  public static Rulebook book(List<Diagnosis> diagnoses, Line... lines) {
    return Rulebook.of("https://why401.example/", diagnoses, List.of(lines), List.of());
  }

  public static Line line(String diagnosis, Certainty certainty, Condition when) {
    return new Line(diagnosis, null, certainty, when, null);
  }

  public static Line line(String diagnosis, Certainty certainty, Condition when, Condition unless) {
    return new Line(diagnosis, null, certainty, when, unless);
  }
}
