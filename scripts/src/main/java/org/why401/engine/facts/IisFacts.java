package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Html;
import org.why401.engine.http.W3cLog;

/** {@code iis.*}: what IIS knows of a refusal beyond its status, from its log or its detailed error page. */
final class IisFacts {

  static final String SUBSTATUS = "iis.substatus";
  static final String WIN32 = "iis.win32";
  static final String USER = "iis.user";

  private static final int MOST = 200;
  private static final int LONGEST = 400;
  private static final long UNSIGNED = 1L << 31;
  private static final long OF_WIN32 = 0x8007_0000L;
  private static final List<String> BEFORE = List.of("http error ", "detailed error - ", "error message ", "http ", "error ", "error: ", "status ", "");

  private IisFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SUBSTATUS, Kind.WORD, "IIS's status with its sub-status, such as 401.2.", null, ShownBy.NOTHING, null),
        new FactType(WIN32, Kind.WORD,
            "The Windows error behind the status: in decimal where it is an error of Win32 (5, 1326), in hexadecimal where it is another (0x8009030E).", null, ShownBy.NOTHING, null),
        new FactType(USER, Kind.FLAG, "Whether IIS's log names a user for the request.", null, ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      if (read++ < MOST) {
        W3cLog log = W3cLog.read(line);
        if (log == null) {
          text(line, sheet);
        } else {
          log(log, sheet);
        }
      }
    }
    Html page = scene.body().page();
    if (page != null && page.title() != null) {
      text(page.title(), sheet);
    }
    for (Excerpt statement : page == null ? List.<Excerpt>of() : page.statements()) {
      if (read++ < MOST) {
        text(statement, sheet);
      }
    }
    if (scene.body().text() != null) {
      text(scene.body().text(), sheet);
    }
  }

  private static void log(W3cLog log, Sheet sheet) {
    String code = log.status().text() + "." + log.substatus().text();
    Place where = log.status().place().cover(log.substatus().place());
    if (!log.substatus().text().equals("0")) {
      sheet.word(SUBSTATUS, code, where, "IIS logged the sub-status " + code);
    }
    long error = number(log.win32().text(), 10);
    if (error > 0) {
      win32(error, log.win32().place(), sheet);
    }
    sheet.flag(USER, log.user() != null, log.user() == null ? where : log.user().place(), log.user() == null ? "the log names no user" : "the log names a user");
  }

  /** {@code HTTP Error 401.2 - Unauthorized}, {@code Error Code 0x80070005}. */
  private static void text(Excerpt said, Sheet sheet) {
    String text = said.text().length() > LONGEST ? said.text().substring(0, LONGEST) : said.text();
    for (int at = 0; at + 5 <= text.length(); at++) {
      int end = end(text, at);
      if (end > 0 && isNamed(text, at, end)) {
        String code = text.substring(at, end);
        sheet.word(SUBSTATUS, code, said.place(at, end), "IIS names the sub-status " + code);
        break;
      }
    }
    String lower = Ascii.lower(text);
    int code = lower.indexOf("error code");
    int hex = code < 0 ? -1 : lower.indexOf("0x", code);
    hex = hex < 0 && lower.startsWith("0x") && lower.length() == 10 ? 0 : hex;
    if (hex >= 0 && hex + 10 <= text.length() && (code < 0 || hex - code < 20)) {
      long error = number(text.substring(hex + 2, hex + 10), 16);
      if (error > 0) {
        win32(error, said.place(hex, hex + 10), sheet);
      }
    }
  }

  /** Behind {@code 401.2} at {@code at}, or -1. */
  private static int end(String text, int at) {
    boolean status = text.charAt(at) == '4' && text.charAt(at + 1) == '0' && (text.charAt(at + 2) == '1' || text.charAt(at + 2) == '3') && text.charAt(at + 3) == '.';
    boolean begins = at == 0 || !Ascii.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
    int end = at + 4;
    while (status && begins && end < text.length() && end < at + 7 && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ends = end == text.length() || !Ascii.isLetterOrDigit(text.charAt(end)) && !(text.charAt(end) == '.' && end + 1 < text.length() && Ascii.isDigit(text.charAt(end + 1)));
    return status && begins && end > at + 4 && ends ? end : -1;
  }

  /** A number alone may be a version: words of IIS stand before it, or it begins the text and a dash or words of a refusal follow. */
  private static boolean isNamed(String text, int at, int end) {
    String before = Ascii.lower(text.substring(Math.max(0, at - 20), at));
    String behind = Ascii.lower(text.substring(end, Math.min(text.length(), end + 16))).strip();
    boolean worded = behind.startsWith("-") || behind.startsWith("\u2013") || behind.startsWith("unauthorized") || behind.startsWith("forbidden") || behind.startsWith(": ");
    for (String words : BEFORE) {
      if (before.endsWith(words)) {
        return words.startsWith("http error") || words.startsWith("detailed") || words.startsWith("error message") || worded || words.equals("http ") && behind.isEmpty();
      }
    }
    return false;
  }

  private static void win32(long error, Place where, Sheet sheet) {
    String value = error >= OF_WIN32 && error <= OF_WIN32 + 0xffff ? Long.toString(error - OF_WIN32) : error < UNSIGNED ? Long.toString(error) : hex(error);
    sheet.word(WIN32, value, where, "IIS names the Windows error " + value);
  }

  private static String hex(long error) {
    StringBuilder digits = new StringBuilder("0x");
    for (int shift = 28; shift >= 0; shift -= 4) {
      digits.append("0123456789ABCDEF".charAt((int) (error >> shift & 15)));
    }
    return digits.toString();
  }

  private static long number(String text, int base) {
    long number = text.isEmpty() || text.length() > 10 ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = Ascii.digit(text.charAt(i), base);
      number = digit < 0 ? -1 : number * base + digit;
    }
    return number;
  }
}
