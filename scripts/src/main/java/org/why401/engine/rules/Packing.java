package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.why401.engine.facts.FactType;

/** Writes a rulebook as one text in the form that a checker starts with, with all that can be known of it beforehand: see {@link Packed}. */
final class Packing {

  private final Map<String, Set<Integer>> filed = new TreeMap<>();
  private final Set<String> literals = new TreeSet<>();
  private final Set<String> searched = new TreeSet<>();
  private final Set<String> askForRequest = new TreeSet<>();

  private Packing() {}

  /** The text; the order of the lines stays. */
  static String of(String base, Collection<Diagnosis> diagnoses, List<Line> lines, List<Tree> trees) {
    Packing packing = new Packing();
    List<String> rules = new ArrayList<>();
    for (Line line : lines) {
      if (!line.when().terms().isEmpty()) {
        packing.file(Rule.of(line), rules.size());
        rules.add(fields(line.diagnosis(), line.provider(), line.certainty().word()) + Packed.FIELD + condition(line.when()) + Packed.FIELD + condition(line.unless()));
      }
    }
    List<String> keys = new ArrayList<>();
    packing.filed.forEach((key, numbers) -> keys.add(Packed.escaped(key) + Packed.FIELD + joined(" ", numbers)));
    List<String> causes = new ArrayList<>();
    diagnoses.forEach(diagnosis -> causes.add(packing.diagnosis(diagnosis)));
    keys.sort(null);
    causes.sort(null);
    List<String> all = new ArrayList<>(List.of(Packed.HEAD + Packed.FIELD + keys.size() + Packed.FIELD + rules.size() + Packed.FIELD + causes.size(), fields(base),
        fields(packing.literals.toArray(new String[0])), fields(packing.searched.toArray(new String[0]))));
    all.addAll(keys);
    all.addAll(rules);
    all.addAll(causes);
    trees.forEach(tree -> all.add(tree(tree)));
    return String.join("\n", all);
  }

  private void file(Rule rule, int number) {
    for (String key : Key.of(rule.demands())) {
      file(key, number);
    }
    Demand measure = Exclusions.measure(rule);
    if (measure != null) {
      file(Key.measure(measure.fact()), number);
    }
    for (Demand demand : rule.demands()) {
      literals(demand);
      if (demand.type() != null && demand.type().shownBy() == FactType.ShownBy.REQUEST_HEAD) {
        askForRequest.add(rule.line().diagnosis());
      }
    }
    rule.exceptions().forEach(this::literals);
  }

  private void file(String key, int number) {
    filed.computeIfAbsent(key, name -> new TreeSet<>()).add(number);
  }

  private void literals(Demand demand) {
    Set<String> own = Vocabulary.literals(demand.expected());
    if (!own.isEmpty()) {
      searched.add(demand.fact());
      literals.addAll(own);
    }
  }

  private String diagnosis(Diagnosis diagnosis) {
    String flags = (diagnosis.symptom() ? "s" : "") + (diagnosis.healthy() ? "h" : "") + (askForRequest.contains(diagnosis.id()) ? "r" : "");
    List<String> fields = new ArrayList<>(List.of(diagnosis.id(), diagnosis.title(), diagnosis.description(), diagnosis.group(), joined(" ", diagnosis.statuses()),
        joined(" ", diagnosis.over()), flags));
    fields.add(diagnosis.confirm());
    Packed.ROLES.forEach(role -> fields.add(diagnosis.fix().get(role)));
    return fields(fields.toArray(new String[0]));
  }

  private static String tree(Tree tree) {
    StringBuilder fields = new StringBuilder(fields(tree.id()));
    tree.questions().forEach((name, question) -> {
      fields.append(Packed.FIELD).append(fields(name, question.ask(), String.valueOf(question.answers().size())));
      for (Tree.Answer answer : question.answers()) {
        fields.append(Packed.FIELD).append(fields(answer.say())).append(Packed.FIELD).append(condition(answer.when())).append(Packed.FIELD).append(fields(answer.go()));
      }
    });
    return fields.toString();
  }

  private static String condition(Condition condition) {
    if (condition == null) {
      return "";
    }
    List<String> terms = new ArrayList<>();
    for (Condition.Term term : condition.terms()) {
      StringBuilder packed = new StringBuilder(Packed.escaped(term.fact()));
      for (Expected choice : term.expected() instanceof Expected.AnyOf list ? list.of() : List.of(term.expected())) {
        packed.append(Packed.CHOICE).append(expected(choice));
      }
      terms.add(packed.toString());
    }
    return joined(String.valueOf(Packed.TERM), terms);
  }

  private static String expected(Expected expected) {
    if (expected instanceof Expected.Word word) {
      return "=" + Packed.escaped(word.word());
    }
    if (expected instanceof Expected.Compare compare) {
      return compare.operator() + compare.amount();
    }
    if (expected instanceof Expected.Regex regex) {
      StringBuilder packed = new StringBuilder("/");
      regex.literals().forEach(literal -> packed.append(Packed.escaped(literal)).append(Packed.LITERAL));
      return packed.append(Packed.escaped(regex.expression())).toString();
    }
    return expected instanceof Expected.Present ? "+" : "-";
  }

  /** Fields of a line; null is empty. */
  private static String fields(String... values) {
    List<String> fields = new ArrayList<>();
    for (String value : values) {
      fields.add(value == null ? "" : Packed.escaped(value));
    }
    return joined(String.valueOf(Packed.FIELD), fields);
  }

  private static String joined(String glue, Collection<?> parts) {
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(String.valueOf(part)));
    return String.join(glue, texts);
  }
}
