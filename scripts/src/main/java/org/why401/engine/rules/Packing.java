package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.why401.engine.facts.FactType;
import org.why401.engine.facts.Nature;

/**
 * Writes a rulebook as one text in the form that a checker starts with, with all that can be known of it beforehand: see {@link Packed}.
 * Names of facts and literals of expressions come again and again; each stands once, and conditions name its number.
 */
final class Packing {

  private final Map<String, Set<Integer>> filed = new TreeMap<>();
  private final Map<String, Nature> facts = new TreeMap<>();
  private final Map<String, Set<Integer>> literals = new TreeMap<>();
  private final Set<String> searched = new TreeSet<>();
  private final Set<String> askForRequest = new TreeSet<>();

  private Packing() {}

  /** The text; the order of the lines stays. */
  static String of(String base, Collection<Diagnosis> diagnoses, List<Line> lines, List<Tree> trees) {
    return new Packing().text(base, diagnoses, lines, trees);
  }

  private String text(String base, Collection<Diagnosis> diagnoses, List<Line> lines, List<Tree> trees) {
    List<Line> holding = new ArrayList<>();
    for (Line line : lines) {
      if (!line.when().terms().isEmpty()) {
        file(Rule.of(line), holding.size());
        holding.add(line);
      }
    }
    trees.forEach(tree -> tree.questions().values().forEach(question -> question.answers().forEach(answer -> name(answer.when()))));
    Numbers numbers = new Numbers(new ArrayList<>(facts.keySet()), new ArrayList<>(literals.keySet()));
    List<String> rules = new ArrayList<>();
    holding.forEach(line -> rules.add(
        fields(line.diagnosis(), line.provider(), line.certainty().word()) + Packed.FIELD + numbers.condition(line.when()) + Packed.FIELD + numbers.condition(line.unless())));
    List<String> causes = new ArrayList<>();
    diagnoses.forEach(diagnosis -> causes.add(diagnosis(diagnosis)));
    causes.sort(null);
    List<String> all = new ArrayList<>();
    all.add(fields(Packed.HEAD, "" + facts.size(), "" + literals.size(), "" + filed.size(), "" + rules.size(), "" + causes.size()));
    all.add(fields(base));
    facts.forEach((name, nature) -> all.add(name + nature(nature, searched.contains(name))));
    literals.forEach((literal, found) -> all.add(literal + joined(" ", found)));
    filed.forEach((key, found) -> all.add(key + joined(" ", found)));
    all.addAll(rules);
    all.addAll(causes);
    trees.forEach(tree -> all.add(tree(tree, numbers)));
    return String.join("\n", all);
  }

  private void file(Rule rule, int number) {
    name(rule.line().when());
    name(rule.line().unless());
    for (String key : Key.of(rule.demands())) {
      file(key, number);
    }
    Demand measure = Exclusions.measure(rule);
    if (measure != null) {
      file(Key.measure(measure.fact()), number);
    }
    for (Demand demand : rule.demands()) {
      if (demand.nature() != null && demand.nature().shownBy() == FactType.ShownBy.REQUEST_HEAD) {
        askForRequest.add(rule.line().diagnosis());
      }
    }
  }

  private void file(String key, int number) {
    String literal = Key.literalOf(key);
    Map<String, Set<Integer>> section = literal == null ? filed : literals;
    section.computeIfAbsent(start(literal == null ? key : literal), name -> new TreeSet<>()).add(number);
  }

  /** Notes the facts and literals of a condition, each of which gets a number. */
  private void name(Condition condition) {
    for (Condition.Term term : condition == null ? List.<Condition.Term>of() : condition.terms()) {
      facts.put(start(term.fact()), term.nature());
      Set<String> own = Vocabulary.literals(term.expected());
      own.forEach(literal -> literals.computeIfAbsent(start(literal), name -> new TreeSet<>()));
      if (!own.isEmpty()) {
        searched.add(start(term.fact()));
      }
    }
  }

  private static String nature(Nature nature, boolean searched) {
    String letters = nature == null ? "" : "" + Packed.letter(nature.kind()) + Packed.letter(nature.shownBy());
    return letters + (searched ? Packed.SEARCHED : "") + Packed.FIELD + fields(nature == null ? null : nature.missing());
  }

  private String diagnosis(Diagnosis diagnosis) {
    String flags = (diagnosis.symptom() ? "s" : "") + (diagnosis.healthy() ? "h" : "") + (askForRequest.contains(diagnosis.id()) ? "r" : "");
    List<String> fields = new ArrayList<>(List.of(diagnosis.id(), diagnosis.title(), diagnosis.description(), diagnosis.group(), joined(" ", diagnosis.statuses()),
        joined(" ", diagnosis.over()), flags));
    fields.add(diagnosis.confirm());
    Packed.ROLES.forEach(role -> fields.add(diagnosis.fix().get(role)));
    return fields(fields.toArray(new String[0]));
  }

  private static String tree(Tree tree, Numbers numbers) {
    StringBuilder fields = new StringBuilder(fields(tree.id()));
    tree.questions().forEach((name, question) -> {
      fields.append(Packed.FIELD).append(fields(name, question.ask(), String.valueOf(question.answers().size())));
      for (Tree.Answer answer : question.answers()) {
        fields.append(Packed.FIELD).append(fields(answer.say())).append(Packed.FIELD).append(numbers.condition(answer.when())).append(Packed.FIELD).append(fields(answer.go()));
      }
    });
    return fields.toString();
  }

  /** What a sorted line begins with that is about that text. */
  static String start(String text) {
    return Packed.escaped(text) + Packed.FIELD;
  }

  /** Fields of a line; null is empty. */
  private static String fields(String... values) {
    List<String> fields = new ArrayList<>();
    for (String value : values) {
      fields.add(value == null ? "" : Packed.escaped(value));
    }
    return joined(String.valueOf(Packed.FIELD), fields);
  }

  static String joined(String glue, Collection<?> parts) {
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(String.valueOf(part)));
    return String.join(glue, texts);
  }
}
