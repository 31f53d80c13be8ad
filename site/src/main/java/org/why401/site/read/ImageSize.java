package org.why401.site.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a picture is drawn, in pixels of the page, as its file's header says: PNG, JPEG, GIF, WebP, AVIF or SVG. */
public record ImageSize(int width, int height) {

  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern LENGTH = Pattern.compile("\\s(width|height)\\s*=\\s*[\"']\\s*([0-9.]+)(?:px)?\\s*[\"']");
  private static final Pattern BOX = Pattern.compile("\\sviewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*[\"']");
  private static final int JPEG_MARKER = 0xFF;

  /** Whether a file of that name is a picture. */
  static boolean isPicture(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp|avif|svg)");
  }

  /** @param start the file's first bytes; null where they don't tell */
  static ImageSize of(byte[] start) {
    try {
      String text = new String(start, StandardCharsets.ISO_8859_1);
      ByteBuffer bytes = ByteBuffer.wrap(start);
      ByteBuffer little = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
      if (text.startsWith("\u0089PNG\r\n")) {
        return sized(bytes.getInt(16), bytes.getInt(20));
      }
      if (text.startsWith("GIF8")) {
        return sized(little.getShort(6) & 0xFFFF, little.getShort(8) & 0xFFFF);
      }
      if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
        return webp(text.substring(12, 16), little);
      }
      if (text.startsWith("ftyp", 4)) {
        int box = text.indexOf("ispe");
        return box < 0 ? null : sized(bytes.getInt(box + 8), bytes.getInt(box + 12));
      }
      return text.startsWith("\u00FF\u00D8") ? jpeg(bytes) : svg(new String(start, StandardCharsets.UTF_8));
    } catch (IndexOutOfBoundsException tooShort) {
      return null;
    }
  }

  private static ImageSize webp(String kind, ByteBuffer bytes) {
    return switch (kind) {
      case "VP8X" -> sized((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(27) & 0xFFFFFF) + 1);
      case "VP8L" -> sized((bytes.getInt(21) & 0x3FFF) + 1, (bytes.getInt(21) >> 14 & 0x3FFF) + 1);
      case "VP8 " -> sized(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
      default -> null;
    };
  }

  /** Goes from segment to segment to the one that begins a frame. */
  private static ImageSize jpeg(ByteBuffer bytes) {
    for (int at = 2; (bytes.get(at) & 0xFF) == JPEG_MARKER;) {
      int kind = bytes.get(at + 1) & 0xFF;
      boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
      if (frame) {
        return sized(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
      }
      at += kind == JPEG_MARKER ? 1 : 2 + (bytes.getShort(at + 2) & 0xFFFF);
    }
    return null;
  }

  private static ImageSize svg(String text) {
    Matcher svg = SVG.matcher(text);
    if (!svg.find()) {
      return null;
    }
    double width = 0;
    double height = 0;
    for (Matcher length = LENGTH.matcher(svg.group()); length.find();) {
      width = length.group(1).equals("width") ? number(length.group(2)) : width;
      height = length.group(1).equals("height") ? number(length.group(2)) : height;
    }
    Matcher box = BOX.matcher(svg.group());
    if (box.find() && (width == 0 || height == 0)) {
      double ratio = number(box.group(1)) / number(box.group(2));
      width = width > 0 ? width : height > 0 ? height * ratio : number(box.group(1));
      height = height > 0 ? height : width / ratio;
    }
    return sized((int) Math.round(width), (int) Math.round(height));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static ImageSize sized(int width, int height) {
    return width > 0 && height > 0 ? new ImageSize(width, height) : null;
  }
}
