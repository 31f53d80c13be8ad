package org.why401.engine.http;

/** Base64 as clients and servers accept it (RFC 4648 sections 4 and 5): both alphabets, padding or none, too much of it too. */
public final class Base64 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Base64() {}

  /** The bytes, or null where the text is no base64: a character outside both alphabets, or a length that no bytes give. */
  public static byte[] decode(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    if (end % 4 == 1) {
      return null;
    }
    byte[] bytes = new byte[end * 3 / 4];
    int buffer = 0;
    int bits = 0;
    int length = 0;
    for (int i = 0; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return null;
      }
      buffer = buffer << 6 | digit;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[length++] = (byte) (buffer >> bits);
        buffer &= (1 << bits) - 1;
      }
    }
    return bytes;
  }

  /** The bytes as UTF-8, or as ISO-8859-1 where they are no UTF-8 (RFC 7617 section 2.1 leaves it open). */
  public static String text(byte[] bytes) {
    String utf8 = Utf8.decode(bytes);
    if (utf8.indexOf('\ufffd') < 0) {
      return utf8;
    }
    StringBuilder latin = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      latin.append((char) (b & 0xff));
    }
    return latin.toString();
  }

  /** The bytes in the plain alphabet, padded. */
  public static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 3) {
      int three = 0;
      for (int j = i; j < i + 3; j++) {
        three = three << 8 | (j < bytes.length ? bytes[j] & 0xff : 0);
      }
      for (int j = 0; j < 4; j++) {
        text.append(i + j <= bytes.length ? ALPHABET.charAt(three >> 18 - 6 * j & 0x3f) : '=');
      }
    }
    return text.toString();
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    if (c == '+' || c == '-') {
      return 62;
    }
    return c == '/' || c == '_' ? 63 : -1;
  }
}
