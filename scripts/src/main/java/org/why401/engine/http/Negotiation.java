package org.why401.engine.http;

import java.util.Map;
import org.why401.engine.Words;

/**
 * What a token of the schemes Negotiate and NTLM is, by its first bytes: NTLM's three messages ([MS-NLMP] section 2.2.1), bare or wrapped in SPNEGO
 * (RFC 4178 section 4.2), or a Kerberos message (RFC 4121 section 4.1). A token that is cut off tells as far as it goes.
 */
public final class Negotiation {

  private static final int LONGEST = 65_536;
  private static final byte[] NTLM = {'N', 'T', 'L', 'M', 'S', 'S'};
  /** The object identifier 1.2.840.113554.1.2.2, behind which a Kerberos message begins. */
  private static final byte[] KERBEROS = {0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x12, 0x01, 0x02, 0x02};
  /** SPNEGO's negState with the value reject. */
  private static final byte[] REJECT = {(byte) 0xa0, 0x03, 0x0a, 0x01, 0x02};
  /** The field error-code of a KRB-ERROR, a number of one byte. */
  private static final byte[] ERROR_CODE = {(byte) 0xa6, 0x03, 0x02, 0x01};
  private static final String ERROR = "Kerberos error";
  /** What a redaction writes, and what it means. */
  private static final Map<String, String> KINDS = Words.table("NTLM type 1", "ntlm-1", "NTLM type 2", "ntlm-2", "NTLM type 3", "ntlm-3", "NTLM", "ntlm", "Kerberos", "kerberos",
      ERROR, "kerberos-error", "SPNEGO reject", "reject", "SPNEGO", "spnego");
  private static final int NTLM_TYPE = 8;
  private static final int NEGOTIATION_ANSWER = 0xa1;
  private static final int NEGOTIATION_START = 0x60;
  private static final int AP_REQ = 0x01;
  private static final int KRB_ERROR = 0x03;

  private Negotiation() {}

  /**
   * {@code ntlm-1}, {@code ntlm-2}, {@code ntlm-3}, {@code ntlm} (its number is hidden), {@code kerberos}, {@code kerberos-error}, {@code reject}
   * (SPNEGO says no), {@code spnego} (some other step), or null where the token is none of these.
   */
  public static String kindOf(String token) {
    Mark mark = Mark.read(token);
    if (mark != null) {
      return mark.details().isEmpty() ? null : KINDS.get(withoutNumber(mark.details().get(0)));
    }
    byte[] bytes = bytes(token);
    int ntlm = find(bytes, NTLM, 0);
    if (ntlm >= 0) {
      int type = ntlm + NTLM_TYPE < bytes.length ? bytes[ntlm + NTLM_TYPE] : 0;
      return type >= 1 && type <= 3 ? "ntlm-" + type : "ntlm";
    }
    int kerberos = messageAt(bytes);
    if (kerberos >= 0 && bytes[kerberos] == AP_REQ) {
      return "kerberos";
    }
    if (kerberos >= 0 && bytes[kerberos] == KRB_ERROR) {
      return "kerberos-error";
    }
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xff;
    if (first == NEGOTIATION_ANSWER) {
      return find(bytes, REJECT, 0) >= 0 ? "reject" : "spnego";
    }
    return first == NEGOTIATION_START ? "spnego" : null;
  }

  /** The error code of a Kerberos error (RFC 4120 section 7.5.9), or -1 where the token carries none. */
  public static int errorOf(String token) {
    Mark mark = Mark.read(token);
    if (mark != null) {
      String error = mark.detail(ERROR);
      return error == null ? -1 : HttpDate.number(error);
    }
    byte[] bytes = bytes(token);
    int message = messageAt(bytes);
    int code = message < 0 || bytes[message] != KRB_ERROR ? -1 : find(bytes, ERROR_CODE, message);
    return code < 0 || code + ERROR_CODE.length >= bytes.length ? -1 : bytes[code + ERROR_CODE.length] & 0xff;
  }

  /** What a redaction keeps of a token, for the functions above to read back; null where it tells nothing. */
  public static String detailOf(String token) {
    String kind = kindOf(token);
    int error = errorOf(token);
    if (error >= 0) {
      return ERROR + " " + error;
    }
    for (Map.Entry<String, String> entry : KINDS.entrySet()) {
      if (entry.getValue().equals(kind)) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static String withoutNumber(String detail) {
    return detail.startsWith(ERROR) ? ERROR : detail;
  }

  /** Where the two bytes stand that name the Kerberos message; -1 where there is none. The mechanisms that SPNEGO lists name Kerberos, too. */
  private static int messageAt(byte[] bytes) {
    int at = find(bytes, KERBEROS, 0);
    while (at >= 0 && at + KERBEROS.length + 1 < bytes.length) {
      int message = at + KERBEROS.length;
      if (bytes[message] >= AP_REQ && bytes[message] <= KRB_ERROR && bytes[message + 1] == 0) {
        return message;
      }
      at = find(bytes, KERBEROS, message);
    }
    return -1;
  }

  /** What the token's leading base64 decodes to; a mask or an ellipsis ends it. */
  private static byte[] bytes(String token) {
    int end = 0;
    while (end < token.length() && end < LONGEST && isBase64(token.charAt(end))) {
      end++;
    }
    byte[] bytes = Base64.decode(token.substring(0, end % 4 == 1 ? end - 1 : end));
    return bytes == null ? new byte[0] : bytes;
  }

  private static boolean isBase64(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '+' || c == '/';
  }

  private static int find(byte[] bytes, byte[] wanted, int from) {
    for (int at = from; at + wanted.length <= bytes.length; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
