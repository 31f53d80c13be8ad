package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;
import org.why401.engine.http.Json;
import org.why401.engine.http.JsonReader;

/** The status that a tool's words name: {@code The requested URL returned error: 401}, {@code 403 Forbidden}, {@code status code 401}. */
final class SaidStatus {

  private static final int MAX_LINES = 500;
  private static final int LONGEST = 2_000;
  private static final List<String> MEMBERS = List.of("status", "statusCode", "status_code", "code", "httpStatus");
  private static final String BEFORE = "http http/1.1 http/1.0 http/2 status status: status= code code: code= statuscode: statuscode= "
          + "\"status\": error error: response response: responded returned with received got a of fetch: errno err! "
          + "unauthorized forbidden was failed: http/1.1\" http/2\"";
  private static final List<String> BEHIND = List.of(
      "unauthorized", "authorization required", "forbidden", "proxy authentication required", "bad request", "not found", "too many requests",
      "(unauthorized)", "(forbidden)", "client error", "error", "response", "status");

  private SaidStatus() {}

  /** The status, and the line on which it stands. */
  record Found(Excerpt status, Excerpt line) {}

  /** The first status of 4xx or 5xx that {@code said} names, or null. */
  static Found in(List<Excerpt> said) {
    for (int i = 0; i < Math.min(MAX_LINES, said.size()); i++) {
      Excerpt line = said.get(i);
      line = line.text().length() > LONGEST ? line.cut(0, LONGEST) : line;
      for (int at = 0; at + 3 <= line.text().length(); at++) {
        if (number(line.text(), at) && (before(line.text(), at) || behind(line.text(), at + 3) || placed(line, at))) {
          return new Found(line.cut(at, at + 3), line);
        }
      }
    }
    return null;
  }

  /** The status that a JSON body gives in a member of its own, or null. */
  static Excerpt in(Excerpt body) {
    if (!JsonExtent.begins(body.text()) || !(JsonReader.read(body) instanceof Json.Obj object)) {
      return null;
    }
    for (String name : MEMBERS) {
      if (object.get(name) instanceof Json.Num number && number.digits().text().length() == 3 && number.value() >= 400 && number.value() < 600) {
        return number.digits();
      }
    }
    return null;
  }

  /** The first absolute URL on {@code line}, or null. */
  static Excerpt url(Excerpt line) {
    int markup = line.text().indexOf('<');
    String text = markup < 0 ? line.text() : line.text().substring(0, markup);
    int start = text.indexOf("https://");
    start = start < 0 ? text.indexOf("http://") : start;
    if (start < 0) {
      return null;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ' && "\"'<>`,;)]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ":.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.cut(start, Math.max(start, Urls.shown(line.text(), end)));
  }

  private static boolean number(String text, int at) {
    char first = text.charAt(at);
    boolean digits = (first == '4' || first == '5') && digit(text, at + 1) && digit(text, at + 2);
    boolean decimal = at + 4 < text.length() && text.charAt(at + 3) == '.' && digit(text, at + 4);
    return digits && !digit(text, at + 3) && (!decimal || subStatus(text, at))
        && (at == 0 || " =:([\"'`E/\u2019".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** {@code ResponseError: 401, message=…}, {@code (401, NotAuthenticated, …)}; {@code GET /orders 401 2 ms}, {@code GET https://… - 401 0}. */
  private static boolean placed(Excerpt line, int at) {
    String text = line.text();
    if (text.startsWith(", ", at + 3)) {
      return at > 1 && (text.charAt(at - 1) == '(' || Words.before(text, at, "r: ")) && at + 5 < text.length() && Ascii.isLetter(text.charAt(at + 5));
    }
    if (at < 3 || text.charAt(at - 1) != ' ') {
      return false;
    }
    int end = at - 1;
    while (end > 1 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean dash = text.charAt(at - 2) == '-' && text.charAt(at - 3) == ' ';
    if (dash && text.contains("HTTP")) {
      return true;
    }
    SaidRequest request = SaidRequest.in(line);
    return request != null && (dash || request.target().place() != null && text.startsWith(request.target().text(), end - request.target().text().length()));
  }

  /** IIS: {@code HTTP Error 401.2}. */
  private static boolean subStatus(String text, int at) {
    String before = Ascii.lower(text.substring(Math.max(0, at - 11), at));
    return before.endsWith("http ") || before.endsWith("http error ");
  }

  private static boolean before(String text, int at) {
    if (at > 0 && text.charAt(at - 1) == 'E') {
      return at == 1 || text.charAt(at - 2) == ' ';
    }
    int end = at;
    while (end > 0 && " ([\"'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 20 && text.charAt(start - 1) > ' ') {
      start--;
    }
    while (start < end && "[(\"'`<".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return Words.has(BEFORE, Ascii.lower(text.substring(start, end)));
  }

  private static boolean behind(String text, int end) {
    int at = end;
    while (at < text.length() && " :-\u2013)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    for (String words : BEHIND) {
      if (text.regionMatches(true, at, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
