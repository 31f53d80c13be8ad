package org.why401.rulebook;

import java.util.Map;
import org.why401.engine.Place;
import tools.jackson.databind.JsonNode;

/**
 * A YAML document with the place of each of its parts.
 *
 * @param source the file that it stands in
 * @param root   its values
 * @param keys   JSON pointer of a value to the place of its key; none for list items
 * @param values JSON pointer of a value to the value's place
 */
public record Yaml(Source source, JsonNode root, Map<String, Place> keys, Map<String, Place> values) {

  /** A problem with the value at that pointer, such as {@code /when/0/certain}. */
  public Problem atValue(String pointer, String message, String hint) {
    return at(values.get(pointer), pointer, message, hint);
  }

  /** A problem with the key of the value at that pointer. */
  public Problem atKey(String pointer, String message, String hint) {
    return at(keys.getOrDefault(pointer, values.get(pointer)), pointer, message, hint);
  }

  /** A problem with something that is not there, in the table or list at that pointer. */
  public Problem missing(String pointer, String message, String hint) {
    Place place = keys.getOrDefault(pointer, values.get(pointer));
    return source.problem(place.start(), place.start(), message, hint);
  }

  private Problem at(Place place, String pointer, String message, String hint) {
    if (place == null) {
      int parent = pointer.lastIndexOf('/');
      return parent < 0 ? source.problem(message, hint) : atKey(pointer.substring(0, parent), message, hint);
    }
    return source.problem(place.start(), place.end(), message, hint);
  }

  /** That key's step in a JSON pointer (RFC 6901). */
  public static String step(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
