package org.why401.engine.http;

/** UTF-8 (RFC 3629), by hand: the decoders and encoders of all charsets would come along into a page's checker. */
public final class Utf8 {

  private Utf8() {}

  /** The text, with U+FFFD for each run of bytes that is no character. */
  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at++] & 0xff;
      if (first < 0x80) {
        text.append((char) first);
        continue;
      }
      int missing = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
      boolean right = missing > 0;
      int code = first & 0x3f >> missing;
      int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      for (; right && missing > 0; missing--) {
        int next = at < bytes.length ? bytes[at] & 0xff : 0;
        right = next >= least && next <= most;
        if (right) {
          code = code << 6 | next & 0x3f;
          at++;
        }
        least = 0x80;
        most = 0xbf;
      }
      text.appendCodePoint(right ? code : 0xfffd);
    }
    return text.toString();
  }

  /** The bytes, with a question mark for half a character. */
  public static byte[] encode(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      int code = text.codePointAt(i);
      if (code >= 0x10000) {
        i++;
        bytes[length++] = (byte) (0xf0 | code >> 18);
        bytes[length++] = (byte) (0x80 | code >> 12 & 0x3f);
      } else if (code >= 0xd800 && code < 0xe000) {
        code = '?';
      } else if (code >= 0x800) {
        bytes[length++] = (byte) (0xe0 | code >> 12);
      }
      if (code >= 0x800) {
        bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
      } else if (code >= 0x80) {
        bytes[length++] = (byte) (0xc0 | code >> 6);
      }
      bytes[length++] = (byte) (code < 0x80 ? code : 0x80 | code & 0x3f);
    }
    byte[] whole = new byte[length];
    System.arraycopy(bytes, 0, whole, 0, length);
    return whole;
  }
}
