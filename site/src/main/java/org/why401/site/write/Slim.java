package org.why401.site.write;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Leaves out of style sheets and scripts what only their writers read. Knows no grammar, so it does only what is safe without one. */
final class Slim {

  private Slim() {}

  /** An asset as it is published; what comes with a licence beside it is published as it came. */
  static byte[] asset(String name, Map<String, byte[]> all) {
    byte[] bytes = all.get(name);
    int dot = name.lastIndexOf('.');
    if (dot < 0 || all.containsKey(name.substring(0, dot) + ".LICENSE")) {
      return bytes;
    }
    return switch (name.substring(dot)) {
      case ".css" -> css(text(bytes)).getBytes(StandardCharsets.UTF_8);
      case ".js" -> js(text(bytes)).getBytes(StandardCharsets.UTF_8);
      default -> bytes;
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Comments go but for those that begin with {@code /*!}; line breaks go where a brace, semicolon or comma stands beside them, and are a blank elsewhere. */
  static String css(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int end = text.indexOf(c, i + 1);
        while (end > 0 && text.charAt(end - 1) == '\\') {
          end = text.indexOf(c, end + 1);
        }
        end = end < 0 ? text.length() - 1 : end;
        out.append(text, i, end + 1);
        i = end;
      } else if (text.startsWith("/*", i) && !text.startsWith("/*!", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 1;
      } else if (c == '\n' || c == '\r') {
        i = lineBreak(text, i, out);
      } else {
        out.append(c);
      }
    }
    return out.append('\n').toString();
  }

  private static int lineBreak(String text, int at, StringBuilder out) {
    int next = at;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    boolean apart = out.length() == 0 || "{};,".indexOf(out.charAt(out.length() - 1)) >= 0 || next == text.length() || text.charAt(next) == '}';
    out.append(apart ? "" : " ");
    return next - 1;
  }

  /** Leading blanks go, and lines that are comments. A script with a template literal is left alone: its lines may be text. */
  static String js(String text) {
    if (text.indexOf('`') >= 0 || text.contains("\\\n")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean comment = false;
    for (String line : text.lines().map(String::strip).toList()) {
      boolean starts = line.startsWith("/*") && !line.startsWith("/*!");
      boolean ends = (comment || starts) && line.contains("*/");
      String code = ends ? line.substring(line.indexOf("*/") + 2).strip() : comment || starts || line.startsWith("//") ? "" : line;
      comment = (comment || starts) && !ends;
      if (!code.isEmpty()) {
        out.append(code).append('\n');
      }
    }
    return out.toString();
  }
}
