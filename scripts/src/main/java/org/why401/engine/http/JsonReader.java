package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;

/**
 * Reads JSON as it is found in the wild: cut off in the middle, with trailing or missing commas, single quotes, bare names, Python's
 * {@code None} and {@code True}, line breaks in strings. Linear in the text; nesting beyond {@value #MAX_DEPTH} is skipped.
 */
public final class JsonReader {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_VALUES = 200_000;

  private final Excerpt source;
  private final String text;
  private int at;
  private int values;

  private JsonReader(Excerpt source) {
    this.source = source;
    this.text = source.text();
  }

  /** The one value that {@code source} is, or null where it isn't JSON or more than white space follows. */
  public static Json read(Excerpt source) {
    JsonReader reader = new JsonReader(source);
    Json value = reader.value(0);
    reader.space();
    return reader.at < reader.text.length() ? null : value;
  }

  /** The values that {@code source} is, one after the other (JSON lines); empty where anything else stands in it. */
  public static List<Json> readAll(Excerpt source) {
    JsonReader reader = new JsonReader(source);
    List<Json> all = new ArrayList<>();
    reader.space();
    while (reader.at < reader.text.length()) {
      Json value = reader.value(0);
      if (value == null) {
        return List.of();
      }
      all.add(value);
      reader.space();
      if (reader.peek() == ',') {
        reader.at++;
        reader.space();
      }
    }
    return List.copyOf(all);
  }

  /** How many characters of {@code source} the object or array takes that it begins with, white space before it included; 0 where it begins with neither. */
  public static int leading(Excerpt source) {
    JsonReader reader = new JsonReader(source);
    reader.space();
    char first = reader.peek();
    return (first == '{' || first == '[') && reader.value(0) != null ? reader.at : 0;
  }

  private Json value(int depth) {
    space();
    int start = at;
    char first = peek();
    if (++values > MAX_VALUES) {
      at = text.length();
      return new Json.Nil(place(start, at));
    }
    if (first == '{' || first == '[') {
      if (depth >= MAX_DEPTH) {
        skipNested();
        return new Json.Nil(place(start, at));
      }
      return first == '{' ? object(depth) : array(depth);
    }
    if (first == '"' || first == '\'' || first == '`') {
      return string();
    }
    return first == '-' || digit(first) ? number() : word();
  }

  private Json object(int depth) {
    int start = at++;
    List<Json.Member> members = new ArrayList<>();
    while (true) {
      space();
      if (at >= text.length() || close('}')) {
        return new Json.Obj(members, place(start, at));
      }
      Json.Member member = member(depth);
      if (member != null) {
        members.add(member);
      } else if (members.isEmpty()) {
        return null;
      } else {
        recover();
      }
      space();
      if (peek() == ',') {
        at++;
      }
    }
  }

  /** A member, or null where none begins here; then nothing, or only its name, was read. */
  private Json.Member member(int depth) {
    char first = peek();
    Json.Text name = first == '"' || first == '\'' ? string() : name(first);
    if (name == null) {
      return null;
    }
    space();
    if (at >= text.length()) {
      return new Json.Member(name, new Json.Nil(place(at, at)));
    }
    if (text.charAt(at) != ':') {
      return null;
    }
    at++;
    space();
    if (at >= text.length()) {
      return new Json.Member(name, new Json.Nil(place(at, at)));
    }
    Json value = value(depth + 1);
    return value == null ? null : new Json.Member(name, value);
  }

  private Json.Text name(char first) {
    if (!Ascii.isLetter(first) && first != '_' && first != '$' && first < 128) {
      return null;
    }
    int start = at;
    while (at < text.length() && (Ascii.isLetterOrDigit(text.charAt(at)) || text.charAt(at) > 127 || "_$-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return peek() == ':' ? new Json.Text(source.cut(start, at), place(start, at)) : null;
  }

  private Json array(int depth) {
    int start = at++;
    List<Json> items = new ArrayList<>();
    while (true) {
      space();
      if (at >= text.length() || close(']')) {
        return new Json.Arr(items, place(start, at));
      }
      Json item = value(depth + 1);
      if (item != null) {
        items.add(item);
      } else if (items.isEmpty()) {
        return null;
      } else {
        recover();
      }
      space();
      if (peek() == ',') {
        at++;
      } else if (items.size() == 1 && at < text.length() && peek() != ']') {
        return null; // a log's "[2026-03-01 10:00:00]" or "[error] …" is no array
      }
    }
  }

  private Json.Text string() {
    int start = at;
    char quote = text.charAt(at++);
    List<Excerpt> parts = new ArrayList<>();
    int plain = at;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) != '\\') {
        at++;
        continue;
      }
      parts.add(source.cut(plain, at));
      int end = escapeEnd();
      parts.add(Excerpt.decoded(unescape(text, at, end), source.place(at, end)));
      at = end;
      plain = end;
    }
    Excerpt rest = source.cut(plain, at);
    at = Math.min(text.length(), at + 1);
    if (parts.isEmpty()) {
      return new Json.Text(rest, place(start, at));
    }
    parts.add(rest);
    return new Json.Text(Excerpt.join(parts, ""), place(start, at));
  }

  private int escapeEnd() {
    boolean unicode = at + 1 < text.length() && text.charAt(at + 1) == 'u';
    return Math.min(text.length(), at + (unicode ? 6 : 2));
  }

  private static String unescape(String text, int start, int end) {
    if (end - start < 2) {
      return "";
    }
    char kind = text.charAt(start + 1);
    return switch (kind) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' -> unicode(text.substring(start + 2, end));
      default -> String.valueOf(kind);
    };
  }

  private static String unicode(String hex) {
    int code = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = Ascii.digit(hex.charAt(i), 16);
      if (digit < 0) {
        return "\uFFFD";
      }
      code = code * 16 + digit;
    }
    return hex.length() == 4 ? String.valueOf((char) code) : "\uFFFD";
  }

  private Json number() {
    int start = at;
    while (at < text.length() && (digit(text.charAt(at)) || "+-.eE".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    Json.Num number = new Json.Num(source.cut(start, at));
    return Double.isNaN(number.value()) && (start == 0 || at < text.length()) ? null : number;
  }

  private Json word() {
    int start = at;
    int end = at;
    while (end < text.length() && end - start < 10 && Ascii.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    Json value = switch (word) {
      case "true", "True" -> new Json.Flag(true, place(start, end));
      case "false", "False" -> new Json.Flag(false, place(start, end));
      case "null", "None", "nil", "undefined", "NaN" -> new Json.Nil(place(start, end));
      default -> end == text.length() && start > 0 && cutOff(word) ? new Json.Nil(place(start, end)) : null;
    };
    if (value != null) {
      at = end;
    }
    return value;
  }

  private static boolean cutOff(String word) {
    return !word.isEmpty() && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
  }

  /** After a fault: goes on behind the next comma or line break, or at the next bracket that closes. */
  private void recover() {
    while (at < text.length() && ",\n}]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  /** Steps over the bracket that ends what is being read; a bracket of the other kind ends it too, and counts. */
  private boolean close(char bracket) {
    char here = peek();
    if (here != bracket && here != '}' && here != ']') {
      return false;
    }
    at++;
    return true;
  }

  private void skipNested() {
    int open = 0;
    do {
      char here = text.charAt(at);
      if (here == '"') {
        string();
        continue;
      }
      open += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
      at++;
    } while (open > 0 && at < text.length());
  }

  private void space() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** From the first character's place to the last one's, without looking at what is between. */
  private Place place(int start, int end) {
    if (start >= end) {
      return source.place(end, end);
    }
    Place first = source.place(start, start + 1);
    return first == null ? null : first.cover(source.place(end - 1, end));
  }
}
