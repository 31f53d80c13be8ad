package org.why401.site.render;

import java.nio.charset.StandardCharsets;

/** Makes text safe inside HTML, in elements and in quoted attributes alike. */
public final class Escape {

  private Escape() {}

  public static String html(CharSequence text) {
    String plain = text.toString();
    for (int i = 0; i < plain.length(); i++) {
      if (escaped(plain.charAt(i)) != null) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        append(out, plain);
        return out.toString();
      }
    }
    return plain;
  }

  static void append(StringBuilder out, CharSequence text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  /** How a character is written; null where it stands for itself. */
  private static String escaped(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case 0 -> "\uFFFD";
      default -> null;
    };
  }

  /** A URL for an attribute: what can't stand in one is percent-encoded, and then escaped. Brackets stand around a host only. */
  static String url(String url) {
    return isPlain(url) ? url : encoded(url);
  }

  /** Whether nothing in it has to be written otherwise; most links are made of letters, dots and slashes. */
  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '-' || c > ':') && (c < 'A' || c > 'Z') && c != '#' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String url) {
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
