package org.why401.engine;

import java.util.List;

/**
 * A response as far as the evidence shows it.
 *
 * @param version {@code HTTP/1.1}, {@code HTTP/2} and their like; null where unknown
 * @param status  three digits; null where unknown
 * @param reason  the words after the status; null or empty where none came
 * @param headers in their order; empty where none is shown
 * @param body    null where none is shown, empty where it is shown to be empty
 * @param whole   the whole head is shown, so that a header which is not there was not sent
 */
public record Response(Excerpt version, Excerpt status, Excerpt reason, List<Header> headers, Excerpt body, boolean whole) {

  public Response {
    headers = List.copyOf(headers);
  }

  /** A response whose version is unknown. */
  public Response(Excerpt status, Excerpt reason, List<Header> headers, Excerpt body, boolean whole) {
    this(null, status, reason, headers, body, whole);
  }

  /** The status as a number, or -1 where it is unknown. */
  public int code() {
    if (status == null || status.text().length() != 3) {
      return -1;
    }
    int code = 0;
    for (int i = 0; i < 3; i++) {
      int digit = status.text().charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      code = code * 10 + digit;
    }
    return code;
  }
}
