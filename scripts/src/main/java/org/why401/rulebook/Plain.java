package org.why401.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Turns what was read into maps, lists, texts, numbers and truth values. */
final class Plain {

  private Plain() {}

  /** The value of a node; null of a null. YAML that is read is nested no deeper than its reader allows. */
  static Object of(JsonNode node) {
    if (node.isObject()) {
      return table(node);
    }
    if (node.isArray()) {
      List<Object> items = new ArrayList<>();
      node.forEach(item -> items.add(of(item)));
      return items;
    }
    return node.isNumber() ? node.numberValue() : node.isBoolean() ? (Object) node.booleanValue() : node.isNull() ? null : node.asString();
  }

  /** The members of an object, in their order. */
  static Map<String, Object> table(JsonNode object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.forEachEntry((name, value) -> members.put(name, of(value)));
    return members;
  }
}
