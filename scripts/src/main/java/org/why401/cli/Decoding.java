package org.why401.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text: UTF-8, UTF-16 with a byte order mark (PowerShell's {@code >} writes it), else Latin-1's superset for Windows. */
final class Decoding {

  private static final int SAMPLE = 8192;

  private Decoding() {}

  static String text(byte[] bytes) throws Unreadable {
    String text = decode(bytes);
    if (text.isBlank()) {
      throw new Unreadable(bytes.length == 0 ? "empty." : "nothing but white space.");
    }
    return text;
  }

  private static String decode(byte[] bytes) throws Unreadable {
    if (starts(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 8 && bytes.length % 2 == 0 && zeros(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length > 8 && bytes.length % 2 == 0 && zeros(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (isBinary(bytes)) {
      throw new Unreadable("not text" + kind(bytes) + ". Give what was printed: a transcript, a response, a log.");
    }
    int mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer).toString();
    } catch (CharacterCodingException broken) {
      return broken(bytes, mark);
    }
  }

  /** Whether every other byte of the beginning is zero, and no other: UTF-16 whose mark was lost. */
  private static boolean zeros(byte[] bytes, int first) {
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      if ((bytes[i] == 0) != (i % 2 == first)) {
        return false;
      }
    }
    return true;
  }

  /** Mostly UTF-8 with a few broken bytes is read with replacement characters; what has no valid sequence at all is a text of one byte a character. */
  private static String broken(byte[] bytes, int mark) {
    String replaced = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    for (int i = 0; i < replaced.length(); i++) {
      char c = replaced.charAt(i);
      if (c >= 0x80 && c != '\ufffd') {
        return replaced;
      }
    }
    return new String(bytes, mark, bytes.length - mark, Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1);
  }

  private static boolean isBinary(byte[] bytes) {
    int steering = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean usual = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == 0x1b || bytes[i] == '\f' || bytes[i] == '\b' || bytes[i] == 7;
      steering += bytes[i] > 0 && bytes[i] < 32 && !usual ? 1 : 0;
    }
    return steering * 20 > length;
  }

  private static String kind(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, 0xff, 0xd8, 0xff)) {
      return " but a picture";
    }
    if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 'P', 'K', 3, 4)) {
      return " but an archive";
    }
    return "";
  }

  private static boolean starts(byte[] bytes, int... begin) {
    if (bytes.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if ((bytes[i] & 0xff) != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
