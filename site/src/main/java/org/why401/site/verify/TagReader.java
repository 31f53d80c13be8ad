package org.why401.site.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the tags of a page, once from its beginning to its end, without making a tree of them: what is checked needs none, and of ten thousand pages
 * trees take most of a build. What browsers would only guess at is told as broken. It reads bytes, since all markup is ASCII.
 */
final class TagReader {

  private static final Set<String> KEPT = Set.of("id", "href", "src", "srcset", "poster", "data", "alt", "width", "height", "style", "type", "rel", "name", "content");
  private static final int WORDS = 256;

  private final byte[] page;
  private final List<Tag> tags = new ArrayList<>();
  /** Names that were met; the same few come again and again. */
  private final String[] words = new String[WORDS];
  private String title = "";
  private int at;
  private int broken = -1;

  private TagReader(byte[] page) {
    this.page = page;
  }

  /**
   * What was read.
   *
   * @param tags   those that have attributes or that something is checked of
   * @param title  what the page's title element says; empty where there is none
   * @param broken where the markup can't be read; -1 where all of it can
   */
  record Read(List<Tag> tags, String title, int broken) {}

  static Read read(byte[] page) {
    TagReader reader = new TagReader(page);
    reader.all();
    return new Read(List.copyOf(reader.tags), reader.title, reader.broken);
  }

  /** Whether something is checked of an attribute. */
  static boolean isKept(String attribute) {
    return KEPT.contains(attribute) || attribute.startsWith("on");
  }

  private void all() {
    boolean drawn = false;
    for (at = find('<', 0); at >= 0 && broken < 0; at = find('<', at)) {
      int next = at + 1 < page.length ? page[at + 1] : ' ';
      if (isLetter(next)) {
        Tag tag = tag();
        drawn |= tag.name().equals("svg");
        if (isText(tag.name(), drawn) && broken < 0) {
          text(tag);
        }
      } else if (starts("<!--", at)) {
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
    String name = word(false);
    List<String> attributes = List.of();
    while (space() && page[at] != '>') {
      if (page[at] == '/') {
        at++;
        continue;
      }
      int before = at;
      String attribute = word(true);
      boolean kept = isKept(attribute);
      String value = space() && page[at] == '=' ? value(kept) : "";
      if (at == before || attribute.isEmpty()) {
        broken = start;
        break;
      }
      if (kept) {
        attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
        attributes.add(attribute);
        attributes.add(value);
      }
    }
    at = Math.min(page.length, at + 1);
    Tag tag = new Tag(name, attributes, start, at);
    if (!attributes.isEmpty() || tag.isHeading() || name.equals("img") || name.equals("script") || name.equals("style")) {
      tags.add(tag);
    }
    return tag;
  }

  /** @param kept whether anybody asks what it is */
  private String value(boolean kept) {
    at++;
    space();
    int quote = at < page.length ? page[at] : ' ';
    int start = at + 1;
    int end;
    if (quote == '"' || quote == '\'') {
      end = find(quote, start);
      if (end < 0) {
        broken = at;
        return "";
      }
      at = end + 1;
    } else {
      start = at;
      while (at < page.length && page[at] != '>' && !isSpace(page[at])) {
        at++;
      }
      end = at;
    }
    return kept ? unescaped(new String(page, start, end - start, StandardCharsets.UTF_8)) : "";
  }

  /** Steps over spaces; whether the page goes on and has been read so far. */
  private boolean space() {
    while (at < page.length && page[at] <= ' ' && page[at] >= 0) {
      at++;
    }
    if (at == page.length) {
      broken = broken < 0 ? at - 1 : broken;
    }
    return broken < 0;
  }

  /** A name, in small letters. */
  private String word(boolean attribute) {
    int start = at;
    int hash = 0;
    while (at < page.length && page[at] != '/' && page[at] != '>' && !isSpace(page[at]) && !(attribute && page[at] == '=')) {
      hash = hash * 31 + page[at++];
    }
    int slot = hash & WORDS - 1;
    String met = words[slot];
    if (met == null || met.length() != at - start || !starts(met, start)) {
      met = new String(page, start, at - start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      words[slot] = met;
    }
    return met;
  }

  private void skip(String end, int from) {
    int found = find(end.charAt(0), from);
    while (found >= 0 && !starts(end, found)) {
      found = find(end.charAt(0), found + 1);
    }
    broken = found < 0 ? at : broken;
    at = found < 0 ? page.length : found + end.length();
  }

  private int find(int sign, int from) {
    for (int i = from; i < page.length; i++) {
      if (page[i] == sign) {
        return i;
      }
    }
    return -1;
  }

  private boolean starts(String text, int from) {
    if (from + text.length() > page.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (page[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no tags stand inside the element; inside drawings, titles are like others. */
  private static boolean isText(String name, boolean drawn) {
    return name.equals("script") || name.equals("style") || name.equals("textarea") || name.equals("title") && !drawn;
  }

  private void text(Tag tag) {
    int start = at;
    int end = find('<', start);
    while (end >= 0 && !closes(tag.name(), end)) {
      end = find('<', end + 1);
    }
    if (end < 0) {
      broken = tag.start();
      end = page.length;
    } else if (tag.name().equals("title") && title.isEmpty()) {
      title = new String(page, start, end - start, StandardCharsets.UTF_8).strip();
    }
    at = end;
  }

  private boolean closes(String name, int from) {
    int end = from + 2 + name.length();
    return end <= page.length && page[from + 1] == '/' && new String(page, from + 2, name.length(), StandardCharsets.ISO_8859_1).equalsIgnoreCase(name);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** The value without the escapes that templates write. */
  private static String unescaped(String value) {
    return value.indexOf('&') < 0 ? value
        : value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }
}
