package org.why401.engine.intake;

import org.why401.engine.Ascii;

/** The kinds of evidence, that which tells most first: an evidence that holds several is named after the first. */
enum Kind {
  CURL_VERBOSE,
  CURL_TRACE,
  HAR,
  HTTP_EXCHANGE,
  CURL_INCLUDE,
  HTTP_RESPONSE,
  HTTP_REQUEST,
  LOG_LINE,
  HEADER,
  TOOL_OUTPUT,
  CURL_COMMAND,
  JSON_BODY,
  HTML_BODY,
  XML_BODY,
  JWT;

  /** Its name in reports, such as {@code curl-verbose}. */
  String word() {
    return Ascii.lower(name()).replace('_', '-');
  }
}
