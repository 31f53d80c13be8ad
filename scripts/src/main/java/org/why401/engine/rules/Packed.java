package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.facts.Nature;

/**
 * A rulebook as one text, which {@link Packing} wrote: cut into lines, and read no further than a check comes to ask. Most of a rulebook
 * is not about the evidence at hand. What was read is kept. Never changes; safe for several threads: two that meet a line at once read the same.
 */
final class Packed {

  static final String HEAD = "why401 packed 2";
  /** Between the fields of a line. */
  static final char FIELD = '\t';
  /** Between the terms of a condition. */
  static final char TERM = '\u001d';
  /** Between a term's fact and the choices of what it may look like. */
  static final char CHOICE = '\u001e';
  /** Between the numbers of an expression's literals and the expression itself. */
  static final char EXPRESSION = '\u001f';
  /** In a fact's line, where expressions with literals are about it. */
  static final char SEARCHED = 's';
  /** Before a control character that stands for itself, which is moved among the letters. */
  static final char ESCAPE = '\u001a';
  static final char MOVED = '@';

  static final List<String> ROLES = List.of("visitor", "developer", "operator");

  private static final int BASE = 1;
  private static final int FACTS = 2;

  private final List<String> lines;
  /** The numbers or the diagnosis that were read in a line. */
  private final Object[] read;
  private final int literals;
  private final int keys;
  private final int rules;
  private final int diagnoses;
  private final int trees;
  private List<Tree> allTrees;

  /**
   * Cuts the text.
   *
   * @throws BadCondition where another version wrote it
   */
  Packed(String text) {
    lines = cut(text, '\n');
    read = new Object[lines.size()];
    List<String> head = cut(lines.get(0), FIELD);
    if (!head.get(0).equals(HEAD)) {
      throw new BadCondition("these rules were packed by another version of why401");
    }
    literals = FACTS + Integer.parseInt(head.get(1));
    keys = literals + Integer.parseInt(head.get(2));
    rules = keys + Integer.parseInt(head.get(3));
    diagnoses = rules + Integer.parseInt(head.get(4));
    trees = diagnoses + Integer.parseInt(head.get(5));
  }

  String base() {
    return plain(lines.get(BASE));
  }

  /** Every literal of an expression, once. */
  List<String> literals() {
    List<String> all = new ArrayList<>(keys - literals);
    for (int i = literals; i < keys; i++) {
      all.add(first(lines.get(i)));
    }
    return all;
  }

  /** The facts that expressions with literals are about. */
  List<String> searched() {
    List<String> searched = new ArrayList<>();
    for (int i = FACTS; i < literals; i++) {
      if (cut(lines.get(i), FIELD).get(1).indexOf(SEARCHED) >= 0) {
        searched.add(first(lines.get(i)));
      }
    }
    return searched;
  }

  int count() {
    return diagnoses - rules;
  }

  /** Adds the numbers of the lines that are filed under a key. */
  void filed(String key, BitSet numbers) {
    String literal = Key.literalOf(key);
    int line = literal == null ? find(escaped(key), keys, rules) : find(escaped(literal), literals, keys);
    if (line >= 0) {
      for (int number : numbers(line)) {
        numbers.set(number);
      }
    }
  }

  /** Behind what the line is about. */
  private int[] numbers(int line) {
    if (read[line] == null) {
      List<String> found = words(rest(line));
      int[] numbers = new int[found.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Integer.parseInt(found.get(i));
      }
      read[line] = numbers;
    }
    return (int[]) read[line];
  }

  Line line(int number) {
    List<String> fields = cut(lines.get(rules + number), FIELD);
    return new Line(fields.get(0), fields.get(1).isEmpty() ? null : fields.get(1), Certainty.of(fields.get(2)), condition(fields.get(3)), condition(fields.get(4)));
  }

  /** The diagnosis of that id, or null. */
  Diagnosis diagnosis(String id) {
    int line = find(id, diagnoses, trees);
    if (line >= 0 && read[line] == null) {
      read[line] = diagnosis(id, cut(rest(line), FIELD));
    }
    return line < 0 ? null : (Diagnosis) read[line];
  }

  private static Diagnosis diagnosis(String id, List<String> fields) {
    List<Integer> statuses = new ArrayList<>();
    for (String status : words(fields.get(3))) {
      statuses.add(Integer.parseInt(status));
    }
    Map<String, String> fix = new LinkedHashMap<>();
    for (int i = 0; i < ROLES.size(); i++) {
      if (!fields.get(7 + i).isEmpty()) {
        fix.put(ROLES.get(i), plain(fields.get(7 + i)));
      }
    }
    String flags = fields.get(5);
    return new Diagnosis(id, plain(fields.get(0)), plain(fields.get(1)), plain(fields.get(2)), statuses, words(fields.get(4)), flags.indexOf('s') >= 0,
        flags.indexOf('h') >= 0, fix, fields.get(6).isEmpty() ? null : plain(fields.get(6)));
  }

  /** Whether some line of the diagnosis asks for what only the request shows. */
  boolean asksForRequest(String id) {
    int line = find(id, diagnoses, trees);
    return line >= 0 && cut(rest(line), FIELD).get(5).indexOf('r') >= 0;
  }

  List<Tree> trees() {
    if (allTrees == null) {
      List<Tree> all = new ArrayList<>();
      for (int i = trees; i < lines.size(); i++) {
        all.add(tree(cut(lines.get(i), FIELD)));
      }
      allTrees = List.copyOf(all);
    }
    return allTrees;
  }

  private Tree tree(List<String> fields) {
    Map<String, Tree.Question> questions = new LinkedHashMap<>();
    for (int at = 1; at < fields.size();) {
      String name = plain(fields.get(at++));
      String ask = plain(fields.get(at++));
      List<Tree.Answer> answers = new ArrayList<>();
      for (int left = Integer.parseInt(fields.get(at++)); left > 0; left--) {
        answers.add(new Tree.Answer(plain(fields.get(at)), condition(fields.get(at + 1)), plain(fields.get(at + 2))));
        at += 3;
      }
      questions.put(name, new Tree.Question(ask, answers));
    }
    return new Tree(fields.get(0), questions);
  }

  /** Null where the field is empty. */
  private Condition condition(String field) {
    if (field.isEmpty()) {
      return null;
    }
    List<Condition.Term> terms = new ArrayList<>();
    for (String term : cut(field, TERM)) {
      List<String> parts = cut(term, CHOICE);
      List<Expected> choices = new ArrayList<>();
      for (int i = 1; i < parts.size(); i++) {
        choices.add(expected(parts.get(i)));
      }
      List<String> fact = cut(lines.get(FACTS + Integer.parseInt(parts.get(0))), FIELD);
      terms.add(new Condition.Term(plain(fact.get(0)), nature(fact), choices.size() == 1 ? choices.get(0) : new Expected.AnyOf(choices)));
    }
    return new Condition(terms);
  }

  private Expected expected(String choice) {
    String rest = choice.substring(1);
    switch (choice.charAt(0)) {
      case '+':
        return new Expected.Present();
      case '-':
        return new Expected.Absent();
      case '=':
        return new Expected.Word(plain(rest));
      case '/':
        int expression = rest.indexOf(EXPRESSION);
        return new Expected.Regex(plain(rest.substring(expression + 1)), literals(rest.substring(0, expression)));
      default:
        return Measure.packed(choice);
    }
  }

  private List<String> literals(String numbers) {
    List<String> named = new ArrayList<>();
    for (String number : words(numbers)) {
      named.add(first(lines.get(literals + Integer.parseInt(number))));
    }
    return named;
  }

  /** Of a fact's line; null where the fact was unknown. */
  private static Nature nature(List<String> fact) {
    String letters = fact.get(1);
    return letters.length() < 2 ? null
        : new Nature(Kind.values()[letters.charAt(0) - 'A'], ShownBy.values()[letters.charAt(1) - 'A'], fact.get(2).isEmpty() ? null : plain(fact.get(2)));
  }

  static char letter(Enum<?> value) {
    return (char) ('A' + value.ordinal());
  }

  private static String first(String line) {
    return plain(line.substring(0, line.indexOf(FIELD)));
  }

  private static List<String> words(String field) {
    return field.isEmpty() ? List.of() : cut(field, ' ');
  }

  /** What stands behind a line's first field. */
  private String rest(int line) {
    return lines.get(line).substring(lines.get(line).indexOf(FIELD) + 1);
  }

  /** The line that begins with that field; its section is sorted. -1 where there is none. */
  private int find(String field, int from, int to) {
    String start = field + FIELD;
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).compareTo(start) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < to && lines.get(low).startsWith(start) ? low : -1;
  }

  /** The parts between the separators. */
  private static List<String> cut(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static String plain(String field) {
    int escape = field.indexOf(ESCAPE);
    if (escape < 0) {
      return field;
    }
    StringBuilder plain = new StringBuilder(field.length());
    int from = 0;
    for (; escape >= 0; escape = field.indexOf(ESCAPE, from)) {
      plain.append(field, from, escape).append((char) (field.charAt(escape + 1) - MOVED));
      from = escape + 2;
    }
    return plain.append(field, from, field.length()).toString();
  }

  /** The text with nothing in it that could be taken for a separator. */
  static String escaped(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && escaped == null) {
        escaped = new StringBuilder(text.substring(0, i));
      }
      if (escaped != null) {
        escaped.append(c < ' ' ? "" + ESCAPE + (char) (c + MOVED) : String.valueOf(c));
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
