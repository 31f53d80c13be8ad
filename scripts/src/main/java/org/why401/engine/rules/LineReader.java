package org.why401.engine.rules;

import java.util.Collection;
import java.util.Set;
import org.why401.engine.Words;

/** Reads the lines of diagnoses and the signs of providers. A key that is not known here is refused: it might have been an exception. */
final class LineReader {

  private static final Set<String> LINE = Words.of("certain likely possible unless");
  private static final Set<String> SIGN = Words.of("certain likely possible when unless example");

  private LineReader() {}

  static Line line(Node node, String diagnosis) {
    node.only(LINE);
    Certainty certainty = certainty(node);
    return new Line(diagnosis, null, certainty, condition(node, certainty.word()), exception(node));
  }

  static Line sign(Node node, String provider, Collection<String> diagnoses) {
    node.only(SIGN);
    Certainty certainty = certainty(node);
    String diagnosis = node.id(certainty.word());
    if (!diagnoses.contains(diagnosis)) {
      throw node.bad(certainty.word(), "\"" + diagnosis + "\" is no diagnosis" + Nearest.hint(diagnosis, diagnoses));
    }
    return new Line(diagnosis, provider, certainty, condition(node, "when"), exception(node));
  }

  private static Certainty certainty(Node node) {
    Certainty only = null;
    for (Certainty certainty : Certainty.values()) {
      if (node.has(certainty.word())) {
        if (only != null) {
          throw node.bad(certainty.word(), "a line is either " + only.word() + " or " + certainty.word());
        }
        only = certainty;
      }
    }
    if (only == null) {
      throw node.bad("certain", "a line must say how sure it makes us: certain, likely or possible");
    }
    return only;
  }

  private static Condition exception(Node node) {
    return node.has("unless") ? condition(node, "unless") : null;
  }

  static Condition condition(Node node, String key) {
    try {
      return ConditionReader.readCompiled(node.node(key).table());
    } catch (BadCondition e) {
      throw node.bad(key, e.getMessage());
    }
  }
}
