package org.why401.engine.http;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;

/** Parameters as forms and queries write them (application/x-www-form-urlencoded): {@code grant_type=password&username=alice}. */
public final class Form {

  private static final int MOST = 200;
  private static final int LONGEST = 100_000;

  private Form() {}

  /** The parameters with their values decoded, in their order; a text that is no form gives few or none. */
  public static List<Parameter> read(Excerpt text) {
    List<Parameter> parameters = new ArrayList<>();
    String all = text.text();
    int length = Math.min(all.length(), LONGEST);
    for (int start = 0; start < length && parameters.size() < MOST;) {
      int end = all.indexOf('&', start);
      end = end < 0 || end > length ? length : end;
      int equals = all.indexOf('=', start);
      if (equals > start && equals < end) {
        Excerpt name = text.cut(start, equals).strip();
        parameters.add(new Parameter(name, decoded(text.cut(equals + 1, end).strip()), text.cut(start, end).strip()));
      }
      start = end + 1;
    }
    return parameters;
  }

  /** The value of the first parameter of that name, or null; names are compared as they are. */
  public static Excerpt value(List<Parameter> parameters, String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().text().equals(name)) {
        return parameter.value();
      }
    }
    return null;
  }

  /** The value with its percent escapes and plus signs undone; it stands as a whole where the escaped one stood. */
  public static Excerpt decoded(Excerpt value) {
    String text = value.text();
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return value;
    }
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '%' && i + 2 < text.length() ? Ascii.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Ascii.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        bytes[length++] = (byte) (high * 16 + low);
        i += 2;
      } else if (c < 0x80) {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      } else {
        for (byte part : Utf8.encode(String.valueOf(c))) {
          bytes[length++] = part;
        }
      }
    }
    byte[] all = new byte[length];
    System.arraycopy(bytes, 0, all, 0, length);
    return Excerpt.decoded(Utf8.decode(all), value.place());
  }
}
