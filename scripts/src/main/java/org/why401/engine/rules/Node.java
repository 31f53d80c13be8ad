package org.why401.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the rules' tree that knows its place, for whoever must say what is wrong with it. */
record Node(String place, Map<?, ?> values) {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_ID = 100;

  BadCondition bad(String key, String what) {
    return new BadCondition((place.isEmpty() ? key : place + "." + key) + ": " + what);
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  /** Refuses keys that are none of these. */
  void only(Collection<String> keys) {
    for (Object key : values.keySet()) {
      if (!keys.contains(key)) {
        throw bad(String.valueOf(key), "is not known here" + Nearest.hint(String.valueOf(key), keys));
      }
    }
  }

  String text(String key) {
    if (!has(key)) {
      throw bad(key, "is missing");
    }
    return text(key, null);
  }

  String text(String key, String otherwise) {
    return has(key) ? checked(key, values.get(key)) : otherwise;
  }

  /** A name that may stand in an address. */
  String id(String key) {
    String id = text(key);
    boolean plain = !id.isEmpty() && id.length() <= LONGEST_ID;
    for (int i = 0; i < id.length() && plain; i++) {
      char c = id.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    if (!plain) {
      throw bad(key, "an id is made of small letters, digits and hyphens");
    }
    return id;
  }

  int number(String key) {
    if (!(values.get(key) instanceof Number number) || number.doubleValue() != number.intValue()) {
      throw bad(key, "must be a whole number");
    }
    return number.intValue();
  }

  boolean flag(String key) {
    if (has(key) && !(values.get(key) instanceof Boolean)) {
      throw bad(key, "must be true or false");
    }
    return Boolean.TRUE.equals(values.get(key));
  }

  List<Integer> numbers(String key) {
    List<Integer> numbers = new ArrayList<>();
    for (Object value : list(key, LONGEST_ID)) {
      if (!(value instanceof Number number) || number.doubleValue() != number.intValue()) {
        throw bad(key, "must be a list of whole numbers");
      }
      numbers.add(number.intValue());
    }
    return numbers;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object value : list(key, LONGEST_TEXT)) {
      texts.add(checked(key, value));
    }
    return texts;
  }

  /** The table under that key; an empty one where there is none. */
  Node node(String key) {
    Object value = has(key) ? values.get(key) : Map.of();
    if (!(value instanceof Map<?, ?> table)) {
      throw bad(key, "must be a table");
    }
    return new Node(place.isEmpty() ? key : place + "." + key, table);
  }

  List<Node> nodes(String key, int most) {
    List<Node> nodes = new ArrayList<>();
    for (Object value : list(key, most)) {
      String here = (place.isEmpty() ? key : place + "." + key) + "[" + nodes.size() + "]";
      if (!(value instanceof Map<?, ?> table)) {
        throw new BadCondition(here + ": must be a table");
      }
      nodes.add(new Node(here, table));
    }
    return nodes;
  }

  /** Its values by name. */
  Map<String, Object> table() {
    Map<String, Object> table = new LinkedHashMap<>();
    values.forEach((key, value) -> table.put(String.valueOf(key), value));
    return table;
  }

  private List<?> list(String key, int most) {
    Object value = has(key) ? values.get(key) : List.of();
    if (!(value instanceof List<?> list)) {
      throw bad(key, "must be a list");
    }
    if (list.size() > most) {
      throw bad(key, "has " + list.size() + " members; at most " + most + " are read");
    }
    return list;
  }

  private String checked(String key, Object value) {
    if (!(value instanceof String text)) {
      throw bad(key, "must be text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw bad(key, "has " + text.length() + " characters; at most " + LONGEST_TEXT + " are read");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\n' && text.charAt(i) != '\t') {
        throw bad(key, "holds a control character");
      }
    }
    return text;
  }
}
