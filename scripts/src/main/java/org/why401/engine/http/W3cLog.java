package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Words;

/**
 * A line of IIS's log in the W3C extended format: blanks part the fields, and a plus stands for a blank within one. Fields can be chosen, but their
 * order can't, so what is needed is found without the {@code #Fields} line.
 *
 * @param date      {@code 2026-03-01}
 * @param time      {@code 10:00:00}, in UTC
 * @param method    of the request
 * @param stem      the path
 * @param query     null where the request has none
 * @param user      the Windows user who was let in; null where nobody was
 * @param agent     null where the log has none
 * @param status    three digits
 * @param substatus of IIS, such as {@code 2} in 401.2
 * @param win32     a Windows error in decimal
 */
public record W3cLog(Excerpt date, Excerpt time, Excerpt method, Excerpt stem, Excerpt query, Excerpt user, Excerpt agent, Excerpt status,
    Excerpt substatus, Excerpt win32) {

  private static final String METHODS = "get post put delete head options patch connect propfind report mkcol rpc_in_data rpc_out_data";
  private static final int MOST_FIELDS = 60;

  /** Whether a line begins as those of the log do: with a date and a time, blanks around. */
  public static boolean begins(String line) {
    return line.length() > 20 && digits(line, 0, 4) && line.charAt(4) == '-' && digits(line, 5, 2) && line.charAt(7) == '-' && digits(line, 8, 2) && line.charAt(10) == ' '
        && digits(line, 11, 2) && line.charAt(13) == ':' && digits(line, 14, 2) && line.charAt(16) == ':' && digits(line, 17, 2) && line.charAt(19) == ' ';
  }

  /** The line taken apart, or null where it is none of such a log. */
  public static W3cLog read(Excerpt line) {
    if (!begins(line.text())) {
      return null;
    }
    List<Excerpt> fields = split(line);
    int method = 2;
    while (method < fields.size() && !Words.has(METHODS, Ascii.lower(fields.get(method).text()))) {
      method++;
    }
    if (method + 4 >= fields.size() || !fields.get(method + 1).text().startsWith("/")) {
      return null;
    }
    int status = method + 2;
    while (status + 2 < fields.size() && !(isStatus(fields.get(status).text()) && isNumber(fields.get(status + 1).text(), 3) && isNumber(fields.get(status + 2).text(), 10))) {
      status++;
    }
    if (status + 2 >= fields.size()) {
      return null;
    }
    int port = method + 3;
    boolean named = port + 1 < status && isNumber(fields.get(port).text(), 5);
    Excerpt agent = null;
    for (int i = method + 2; i < status; i++) {
      agent = agent == null && fields.get(i).text().indexOf('/') > 0 && fields.get(i).text().indexOf("://") < 0 ? fields.get(i) : agent;
    }
    return new W3cLog(fields.get(0), fields.get(1), fields.get(method), fields.get(method + 1), given(fields.get(method + 2)), named ? given(fields.get(port + 1)) : null,
        agent, fields.get(status), fields.get(status + 1), fields.get(status + 2));
  }

  private static List<Excerpt> split(Excerpt line) {
    List<Excerpt> fields = new ArrayList<>();
    String text = line.text();
    int start = 0;
    while (start < text.length() && fields.size() < MOST_FIELDS) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        fields.add(line.cut(start, end));
      }
      start = end + 1;
    }
    return fields;
  }

  private static Excerpt given(Excerpt field) {
    return field.text().equals("-") ? null : field;
  }

  private static boolean isStatus(String text) {
    return text.length() == 3 && text.charAt(0) >= '1' && text.charAt(0) <= '5' && digits(text, 1, 2);
  }

  private static boolean isNumber(String text, int longest) {
    return text.length() <= longest && digits(text, 0, text.length());
  }

  private static boolean digits(String text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (i >= text.length() || !Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return length > 0;
  }
}
