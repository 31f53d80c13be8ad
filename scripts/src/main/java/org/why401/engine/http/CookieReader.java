package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Excerpt;

/** Reads Cookie and Set-Cookie as user agents do (RFC 6265bis sections 5.6 and 5.8.3): everything is read, nothing is an error. */
public final class CookieReader {

  private static final int MOST = 500;
  private static final int MOST_ATTRIBUTES = 50;

  private CookieReader() {}

  /** The cookies of a Cookie header, in their order; a value is a secret. */
  public static List<Parameter> sent(Excerpt header) {
    return pairs(header, 0, MOST);
  }

  /** What one Set-Cookie header says. */
  public static SetCookie set(Excerpt header) {
    int end = next(header.text(), 0);
    Excerpt pair = header.cut(0, end).strip();
    int equals = pair.text().indexOf('=');
    // RFC 6265bis: a pair without an equals sign is a value without a name.
    Excerpt name = equals < 0 ? pair.cut(0, 0) : pair.cut(0, equals).strip();
    Excerpt value = pair.cut(equals + 1, pair.text().length()).strip();
    return new SetCookie(name, value, pairs(header, Math.min(end + 1, header.text().length()), MOST_ATTRIBUTES), header);
  }

  private static List<Parameter> pairs(Excerpt header, int from, int most) {
    String text = header.text();
    List<Parameter> pairs = new ArrayList<>();
    for (int start = from; start < text.length() && pairs.size() < most; ) {
      int end = next(text, start);
      Excerpt pair = header.cut(start, end).strip();
      if (!pair.isEmpty()) {
        int equals = pair.text().indexOf('=');
        Excerpt name = equals < 0 ? pair : pair.cut(0, equals).strip();
        pairs.add(new Parameter(name, equals < 0 ? null : pair.cut(equals + 1, pair.text().length()).strip(), pair));
      }
      start = end + 1;
    }
    return pairs;
  }

  private static int next(String text, int from) {
    int semicolon = text.indexOf(';', from);
    return semicolon < 0 ? text.length() : semicolon;
  }
}
