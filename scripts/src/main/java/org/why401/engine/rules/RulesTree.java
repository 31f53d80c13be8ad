package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a rulebook from the tree of maps, lists, words and numbers that rules.json is. It may come from a stranger: what conditions say is
 * read strictly, and nothing is taken that could spoil a page or a terminal. Other keys than these are let pass, for later versions.
 */
public final class RulesTree {

  private static final int FORMAT = 1;
  private static final int MOST = 5000;

  private RulesTree() {}

  /**
   * The rulebook that the tree describes.
   *
   * @throws BadCondition with the place in the tree and what is wrong there
   */
  public static Rulebook read(Map<String, Object> tree) {
    return Rulebook.read(pack(tree));
  }

  /**
   * The same as one text, which a checker that starts reads quicker than the tree.
   *
   * @throws BadCondition with the place in the tree and what is wrong there
   */
  public static String pack(Map<String, Object> tree) {
    Node root = new Node("", tree);
    if (!"why401".equals(root.text("tool", ""))) {
      throw new BadCondition("these are no rules of why401: \"tool\" should be \"why401\"");
    }
    int format = root.number("format");
    if (format != FORMAT) {
      throw new BadCondition("rules of format " + format + " can't be read; this version of why401 reads format " + FORMAT);
    }
    String base = root.text("base");
    if (!base.startsWith("https://") && !base.startsWith("http://") && !base.startsWith("file:/") || !base.endsWith("/")) {
      throw root.bad("base", "must be an address that ends in a slash, such as https://why401.example/");
    }
    Map<String, Diagnosis> diagnoses = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Node node : root.nodes("diagnoses", MOST)) {
      Diagnosis diagnosis = diagnosis(node);
      if (diagnoses.put(diagnosis.id(), diagnosis) != null) {
        throw node.bad("id", "\"" + diagnosis.id() + "\" is there twice");
      }
      for (Node line : node.nodes("when", MOST)) {
        lines.add(LineReader.line(line, diagnosis.id()));
      }
    }
    checkOver(diagnoses);
    Set<String> providers = new HashSet<>();
    for (Node node : root.nodes("providers", MOST)) {
      String id = node.id("id");
      node.text("title");
      if (!providers.add(id)) {
        throw node.bad("id", "\"" + id + "\" is there twice");
      }
      for (Node sign : node.nodes("signs", MOST)) {
        lines.add(LineReader.sign(sign, id, diagnoses.keySet()));
      }
    }
    List<Tree> trees = new ArrayList<>();
    for (Node node : root.nodes("trees", MOST)) {
      trees.add(TreeReader.tree(node));
    }
    return Rulebook.pack(base, diagnoses.values(), lines, trees);
  }

  private static Diagnosis diagnosis(Node node) {
    List<Integer> statuses = node.numbers("statuses");
    Map<String, String> fix = new LinkedHashMap<>();
    Node fixes = node.node("fix");
    for (String role : Packed.ROLES) {
      String text = fixes.text(role, null);
      if (text != null) {
        fix.put(role, text);
      }
    }
    boolean symptom = node.flag("symptom");
    if (symptom && node.flag("healthy")) {
      throw node.bad("healthy", "a diagnosis can't be both a symptom and healthy");
    }
    return new Diagnosis(node.id("id"), node.text("title"), node.text("description", ""), node.text("group", ""), statuses, node.texts("over"),
        symptom, node.flag("healthy"), fix, node.text("confirm", null));
  }

  private static void checkOver(Map<String, Diagnosis> diagnoses) {
    Map<String, List<String>> direct = new HashMap<>();
    for (Diagnosis diagnosis : diagnoses.values()) {
      direct.put(diagnosis.id(), diagnosis.over());
      for (String general : diagnosis.over()) {
        if (!diagnoses.containsKey(general)) {
          throw new BadCondition(diagnosis.id() + ": \"over\" names \"" + general + "\", which is no diagnosis" + Nearest.hint(general, diagnoses.keySet()));
        }
      }
    }
    List<String> cycle = Over.cycle(direct);
    if (!cycle.isEmpty()) {
      throw new BadCondition("\"over\" goes round in a circle: " + String.join(" over ", cycle));
    }
  }
}
