package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/**
 * Reads HTML and XML far enough to know what a person sees: tags are skipped, text between blocks becomes statements. Whatever is not closed
 * ends with the text. Linear, no nesting is kept.
 */
public final class HtmlReader {

  private static final int MAX_STATEMENTS = 5_000;
  private static final int MAX_FORMS = 100;

  /** Elements that stand in the middle of a sentence. */
  private static final String INLINE = "a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr";

  /** Elements whose content nobody sees. */
  private static final String HIDDEN = "script style template svg";

  /** Attributes in which XML says something. */
  private static final String SAYING = "message msg errormessage errormsg errortext errordescription description faultstring statusmessage statustext reason detail";

  /** How text begins that is a page, or a document of XML. */
  private static final String BEGINNINGS = "<!doctype|<html|<head|<body|<title|<meta|<?xml|<h1|<h2|<center|<div|<form|<table|<script|<p>|<pre";

  private final Excerpt source;
  private final String text;
  private final List<Excerpt> statements = new ArrayList<>();
  private final List<Excerpt> headings = new ArrayList<>();
  private final List<Html.Form> forms = new ArrayList<>();
  private List<Excerpt> words = new ArrayList<>();
  private Excerpt title;
  private Excerpt refresh;
  private Excerpt action;
  private boolean inForm;
  private boolean password;
  private boolean inTitle;
  private boolean spaced;
  private int at;

  private HtmlReader(Excerpt source) {
    this.source = source;
    this.text = source.text();
  }

  /** Whether {@code text} begins as a page of HTML or an XML document does. */
  public static boolean begins(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    if (start < text.length() && text.charAt(start) != '<') {
      return false;
    }
    String head = Ascii.lower(text.substring(start, Math.min(text.length(), start + 120)));
    return Words.begins(head, BEGINNINGS) || head.startsWith("<!--") || element(head);
  }

  /** What the page says; text without any tag is one statement a line at most. */
  public static Html read(Excerpt source) {
    HtmlReader reader = new HtmlReader(source);
    reader.walk();
    return new Html(reader.title, reader.headings, reader.statements, reader.forms, reader.refresh);
  }

  /** {@code <name>}, {@code <ns:name attribute="…">}. */
  private static boolean element(String head) {
    int at = 1;
    while (at < head.length() && (Ascii.isLetterOrDigit(head.charAt(at)) || ":-_.".indexOf(head.charAt(at)) >= 0)) {
      at++;
    }
    boolean name = at > 1 && Ascii.isLetter(head.charAt(1)) && at < head.length();
    int close = head.indexOf('>');
    return name && (head.startsWith(">", at) && (head.indexOf("</") > 0 || head.indexOf('<', 1) > 0)
        || head.charAt(at) == ' ' && head.indexOf('=', at) > 0 && (close < 0 || head.indexOf('=', at) < close));
  }

  private void walk() {
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open < 0) {
        open = text.length();
      }
      addWords(at, open);
      at = open;
      if (at < text.length()) {
        markup();
      }
    }
    flush("");
    endForm();
  }

  private void markup() {
    if (text.startsWith("<!--", at)) {
      at = after("-->", at + 4);
    } else if (text.startsWith("<![CDATA[", at)) {
      int end = text.indexOf("]]>", at);
      addWords(at + 9, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 3;
    } else if (at + 1 < text.length() && (Ascii.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
      tag();
    } else if (at + 1 < text.length() && (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?')) {
      at = after(">", at);
    } else {
      addWords(at, at + 1);
      at++;
    }
  }

  private void tag() {
    boolean closing = text.charAt(at + 1) == '/';
    HtmlTag tag = HtmlTag.read(source, at);
    at = tag.end();
    if (!Words.has(INLINE, tag.name())) {
      flush(closing ? tag.name() : "");
    }
    if (closing) {
      inTitle &= !tag.name().equals("title");
      if (tag.name().equals("form")) {
        endForm();
      }
      return;
    }
    switch (tag.name()) {
      case "title" -> inTitle = true;
      case "meta" -> meta(tag);
      case "form" -> {
        endForm();
        inForm = true;
        action = tag.get("action");
      }
      case "input" -> {
        Excerpt type = tag.get("type");
        password |= type != null && type.text().equalsIgnoreCase("password");
      }
      default -> {
        said(tag);
        if (Words.has(HIDDEN, tag.name()) && !tag.empty()) {
          at = after("</" + tag.name(), at);
        }
      }
    }
  }

  /** What XML says in an attribute: {@code <error code="40" message="Wrong username or password"/>}. */
  private void said(HtmlTag tag) {
    for (int i = 0; i < tag.names().size() && statements.size() < MAX_STATEMENTS; i++) {
      if (Words.has(SAYING, tag.names().get(i)) && !tag.values().get(i).isEmpty()) {
        statements.add(tag.values().get(i));
      }
    }
  }

  private void meta(HtmlTag tag) {
    Excerpt what = tag.get("http-equiv");
    Excerpt content = tag.get("content");
    if (refresh != null || what == null || content == null || !what.text().equalsIgnoreCase("refresh")) {
      return;
    }
    int url = Ascii.lower(content.text()).indexOf("url=");
    refresh = url < 0 ? content.cut(0, 0) : unquoted(content.cut(url + 4, content.text().length()).strip());
  }

  private static Excerpt unquoted(Excerpt url) {
    String written = url.text();
    int end = written.length();
    boolean quoted = end >= 2 && (written.charAt(0) == '\'' || written.charAt(0) == '"') && written.charAt(end - 1) == written.charAt(0);
    return quoted ? url.cut(1, end - 1) : url;
  }

  private void endForm() {
    if ((inForm || password) && forms.size() < MAX_FORMS) {
      forms.add(new Html.Form(action, password));
    }
    inForm = false;
    password = false;
    action = null;
  }

  /** Ends a block; {@code closed} is the element that ended it, if it was its end. */
  private void flush(String closed) {
    spaced = false;
    if (words.isEmpty()) {
      return;
    }
    Excerpt said = Excerpt.join(words, "");
    words = new ArrayList<>();
    if (inTitle) {
      inTitle = false;
      title = title == null ? said : title;
    } else if (statements.size() < MAX_STATEMENTS) {
      statements.add(said);
      if (closed.length() == 2 && closed.charAt(0) == 'h' && closed.charAt(1) >= '1' && closed.charAt(1) <= '6') {
        headings.add(said);
      }
    }
  }

  /** Adds the words of a stretch of text, one blank for any white space between two. */
  private void addWords(int from, int to) {
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && text.charAt(end) > ' ') {
        end++;
      }
      if (end > start) {
        if (spaced && !words.isEmpty()) {
          words.add(Excerpt.decoded(" ", source.place(start - 1, start)));
        }
        spaced = false;
        words.add(Entities.decode(source.cut(start, end)));
      }
      spaced |= end < to;
      start = end + 1;
    }
  }

  private int after(String mark, int from) {
    int found = indexOf(mark, from);
    return found < 0 ? text.length() : mark.startsWith("</") ? found : found + mark.length();
  }

  private int indexOf(String mark, int from) {
    for (int i = text.indexOf(mark.charAt(0), from); i >= 0; i = text.indexOf(mark.charAt(0), i + 1)) {
      if (text.regionMatches(true, i, mark, 0, mark.length())) {
        return i;
      }
    }
    return -1;
  }
}
