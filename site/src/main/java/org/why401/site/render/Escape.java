package org.why401.site.render;

import java.nio.charset.StandardCharsets;

/** Makes text safe inside HTML, in elements and in quoted attributes alike. */
public final class Escape {

  private Escape() {}

  public static String html(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text);
    return out.toString();
  }

  static void append(StringBuilder out, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case 0 -> out.append('\uFFFD');
        default -> out.append(c);
      }
    }
  }

  /** A URL for an attribute: what can't stand in one is percent-encoded, and then escaped. Brackets stand around a host only. */
  static String url(String url) {
    StringBuilder out = new StringBuilder(url.length());
    boolean host = url.contains("://[");
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0 || !host && (c == '[' || c == ']')) {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
      } else {
        out.append(c);
        host &= c != ']';
      }
    }
    return html(out);
  }
}
