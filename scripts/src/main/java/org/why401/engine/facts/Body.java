package org.why401.engine.facts;

import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Html;
import org.why401.engine.http.HtmlReader;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/**
 * A response's body, read as what it is.
 *
 * @param kind {@code json}, {@code html}, {@code xml}, {@code text} or {@code empty}; null where no body is shown
 * @param text null where no body is shown
 * @param json null where it is no JSON object or array
 * @param page of HTML and XML; null where it is neither
 */
record Body(String kind, Excerpt text, Json json, Html page) {

  private static final Body UNKNOWN = new Body(null, null, null, null);
  private static final int LONGEST = 1_048_576;

  static Body of(Exchange exchange) {
    if (exchange.response() == null) {
      return UNKNOWN;
    }
    Excerpt body = exchange.response().body();
    if (body == null) {
      Header length = Targets.header(exchange.response().headers(), "content-length");
      return length != null && length.value().text().equals("0") ? new Body("empty", null, null, null) : UNKNOWN;
    }
    Excerpt text = (body.text().length() > LONGEST ? body.cut(0, LONGEST) : body).strip();
    if (text.isEmpty()) {
      return new Body("empty", text, null, null);
    }
    char first = text.text().charAt(0);
    Json json = first == '{' || first == '[' || first == '"' ? JsonReader.read(text) : null;
    if (json instanceof Json.Obj || json instanceof Json.Arr || json instanceof Json.Text && isType(exchange, "json")) {
      return new Body("json", text, json, null);
    }
    if (HtmlReader.begins(text.text())) {
      return new Body(isXml(text.text()) ? "xml" : "html", text, null, HtmlReader.read(text));
    }
    return isType(exchange, "html") ? new Body("html", text, null, HtmlReader.read(text)) : new Body("text", text, null, null);
  }

  private static boolean isType(Exchange exchange, String word) {
    Header type = Targets.header(exchange.response().headers(), "content-type");
    return type != null && type.value().text().contains(word);
  }

  private static boolean isXml(String text) {
    String head = Ascii.lower(text.substring(0, Math.min(text.length(), 400)));
    return !head.contains("<html") && !head.contains("<!doctype html") && !head.contains("<head") && !head.contains("<body") && !head.contains("<h1")
        && !head.contains("<title") && !head.contains("<center") && !head.contains("<p>") && !head.contains("<form") && !head.contains("<div")
        && !head.contains("<script") && !head.contains("<pre");
  }
}
