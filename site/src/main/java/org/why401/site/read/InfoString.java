package org.why401.site.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.why401.engine.Place;

/** Reads a fence's info string: a language, then words and {@code name="value"} pairs. */
final class InfoString {

  private record Part(String text, Place place) {}

  private InfoString() {}

  /** @param offset where {@code info} stands in the file */
  static Fence fence(String info, int offset, String text) {
    List<Part> parts = parts(info, offset);
    Map<String, Place> words = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Part part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      int equals = part.text.indexOf('=');
      if (equals <= 0) {
        words.put(part.text, part.place);
        continue;
      }
      String name = part.text.substring(0, equals);
      values.put(name, unquoted(part.text.substring(equals + 1)));
      places.put(name, part.place);
    }
    String language = parts.isEmpty() ? "" : parts.get(0).text;
    return new Fence(language, words, values, places, new Place(offset, offset + info.length()), text);
  }

  private static List<Part> parts(String info, int offset) {
    List<Part> parts = new ArrayList<>();
    int start = -1;
    boolean quoted = false;
    for (int i = 0; i <= info.length(); i++) {
      boolean ends = i == info.length() || !quoted && info.charAt(i) == ' ';
      if (ends && start >= 0) {
        parts.add(new Part(info.substring(start, i), new Place(offset + start, offset + i)));
        start = -1;
      } else if (!ends) {
        start = start < 0 ? i : start;
        quoted ^= info.charAt(i) == '"';
      }
    }
    return parts;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
