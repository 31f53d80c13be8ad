package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/**
 * One start or end tag.
 *
 * @param name   in lower case
 * @param names  of its attributes, in lower case
 * @param values of its attributes, entities decoded
 * @param empty  it closes itself
 * @param end    offset behind it
 */
record HtmlTag(String name, List<String> names, List<Excerpt> values, boolean empty, int end) {

  private static final int MAX_ATTRIBUTES = 100;

  /** The tag that begins with the {@code <} at {@code start}; it ends at the end of the text where nothing closes it. */
  static HtmlTag read(Excerpt source, int start) {
    String text = source.text();
    int at = start + (text.startsWith("</", start) ? 2 : 1);
    int name = at;
    at = wordEnd(text, at);
    String tag = Ascii.lower(text.substring(name, at));
    List<String> names = new ArrayList<>();
    List<Excerpt> values = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '>') {
      if (text.charAt(at) <= ' ' || text.charAt(at) == '/' || text.charAt(at) == '=') {
        at++;
        continue;
      }
      int attribute = at;
      at = Math.max(attribute + 1, wordEnd(text, at));
      String key = Ascii.lower(text.substring(attribute, at));
      int value = space(text, at);
      if (value < text.length() && text.charAt(value) == '=') {
        value = space(text, value + 1);
        int end = valueEnd(text, value);
        boolean quoted = value < text.length() && (text.charAt(value) == '"' || text.charAt(value) == '\'');
        if (names.size() < MAX_ATTRIBUTES) {
          names.add(key);
          values.add(Entities.decode(source.cut(quoted ? value + 1 : value, end)));
        }
        at = quoted ? Math.min(text.length(), end + 1) : end;
      }
    }
    boolean empty = at > start && at < text.length() && text.charAt(at - 1) == '/';
    return new HtmlTag(tag, names, values, empty, Math.min(text.length(), at + 1));
  }

  /** The value of an attribute, or null. */
  Excerpt get(String attribute) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(attribute)) {
        return values.get(i);
      }
    }
    return null;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && "=>/".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int valueEnd(String text, int from) {
    if (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
      int close = text.indexOf(text.charAt(from), from + 1);
      return close < 0 ? text.length() : close;
    }
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
      at++;
    }
    return at;
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
