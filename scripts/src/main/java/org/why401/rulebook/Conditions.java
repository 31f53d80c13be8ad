package org.why401.rulebook;

import java.util.List;
import org.why401.engine.rules.ConditionReader;
import tools.jackson.databind.JsonNode;

/** Tries out every condition of a book, so that a bad one is told with its place and not met by a reader. */
public final class Conditions {

  private static final List<String> TABLES = List.of("certain", "likely", "possible", "unless");

  private Conditions() {}

  /** Adds what is wrong with the conditions of rules, signs and trees to {@code problems}. */
  public static void check(Book book, List<Problem> problems) {
    for (Entry entry : book.entries()) {
      if (entry.front() != null) {
        check(entry, problems);
      }
    }
  }

  private static void check(Entry entry, List<Problem> problems) {
    Yaml front = entry.front();
    JsonNode root = front.root();
    for (int i = 0; i < root.path("when").size(); i++) {
      for (String table : TABLES) {
        check(front, "/when/" + i + "/" + table, problems);
      }
    }
    for (int i = 0; i < root.path("signs").size(); i++) {
      check(front, "/signs/" + i + "/when", problems);
      check(front, "/signs/" + i + "/unless", problems);
    }
    for (String question : root.path("questions").propertyNames()) {
      String answers = "/questions" + Yaml.step(question) + "/answers";
      for (int i = 0; i < root.at(answers).size(); i++) {
        check(front, answers + "/" + i + "/if", problems);
      }
    }
  }

  private static void check(Yaml yaml, String pointer, List<Problem> problems) {
    JsonNode table = yaml.root().at(pointer);
    if (table.isObject() && !table.isEmpty()) {
      ConditionReader.read(Plain.table(table), (fact, message) ->
          problems.add(fact == null ? yaml.atValue(pointer, message, null) : yaml.atKey(pointer + Yaml.step(fact), message, null)));
    }
  }
}
