package org.why401.site.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the tags of a page, once from its beginning to its end, without making a tree of them: what is checked needs none, and of ten thousand pages
 * trees take most of a build. What browsers would only guess at is told as broken.
 */
final class TagReader {

  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  private String title = "";
  private int at;
  private int broken = -1;

  private TagReader(String text) {
    this.text = text;
  }

  /**
   * What was read.
   *
   * @param tags   those that have attributes or that something is checked of
   * @param title  what the page's title element says; empty where there is none
   * @param broken where the markup can't be read; -1 where all of it can
   */
  record Read(List<Tag> tags, String title, int broken) {}

  static Read read(String text) {
    TagReader reader = new TagReader(text);
    reader.all();
    return new Read(List.copyOf(reader.tags), reader.title, reader.broken);
  }

  private void all() {
    boolean drawn = false;
    for (at = text.indexOf('<'); at >= 0 && broken < 0; at = text.indexOf('<', at)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (isLetter(next)) {
        Tag tag = tag();
        drawn |= tag.name().equals("svg");
        if (isText(tag.name(), drawn) && broken < 0) {
          text(tag);
        }
      } else if (text.startsWith("<!--", at)) {
        skip("-->", at + 4);
      } else if (next == '/' || next == '!') {
        skip(">", at + 2);
      } else {
        broken = at;
      }
    }
  }

  /** Reads a tag with its attributes. */
  private Tag tag() {
    int start = at++;
    String name = word(" \t\n\r\f/>");
    List<String> attributes = new ArrayList<>(4);
    while (space() && text.charAt(at) != '>') {
      if (text.charAt(at) == '/') {
        at++;
        continue;
      }
      int before = at;
      String attribute = word(" \t\n\r\f/>=");
      String value = space() && text.charAt(at) == '=' ? value() : "";
      if (at == before || attribute.isEmpty()) {
        broken = start;
        break;
      }
      if (!attribute.equals("class")) {
        attributes.add(attribute);
        attributes.add(value);
      }
    }
    at = Math.min(text.length(), at + 1);
    Tag tag = new Tag(name, attributes, start, at);
    if (!attributes.isEmpty() || tag.isHeading() || name.equals("img") || name.equals("script") || name.equals("style")) {
      tags.add(tag);
    }
    return tag;
  }

  private String value() {
    at++;
    space();
    char quote = at < text.length() ? text.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      return unescaped(rest(" \t\n\r\f>"));
    }
    int end = text.indexOf(quote, at + 1);
    if (end < 0) {
      broken = at;
      return "";
    }
    String value = text.substring(at + 1, end);
    at = end + 1;
    return unescaped(value);
  }

  /** Steps over spaces; whether the page goes on and has been read so far. */
  private boolean space() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    if (at == text.length()) {
      broken = broken < 0 ? at - 1 : broken;
    }
    return broken < 0;
  }

  private String word(String ends) {
    String word = rest(ends);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 'A' && word.charAt(i) <= 'Z') {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  private String rest(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skip(String end, int from) {
    int found = text.indexOf(end, from);
    broken = found < 0 ? at : broken;
    at = found < 0 ? text.length() : found + end.length();
  }

  /** Whether no tags stand inside the element; inside drawings, titles are like others. */
  private static boolean isText(String name, boolean drawn) {
    return name.equals("script") || name.equals("style") || name.equals("textarea") || name.equals("title") && !drawn;
  }

  private void text(Tag tag) {
    int start = at;
    int end = start;
    String close = "</" + tag.name();
    while (end < text.length() && !text.regionMatches(true, end, close, 0, close.length())) {
      end = text.indexOf('<', end + 1) < 0 ? text.length() : text.indexOf('<', end + 1);
    }
    if (end == text.length()) {
      broken = tag.start();
    } else if (tag.name().equals("title") && title.isEmpty()) {
      title = text.substring(start, end).strip();
    }
    at = end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The value without the escapes that templates write. */
  private static String unescaped(String value) {
    return value.indexOf('&') < 0 ? value
        : value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }
}
