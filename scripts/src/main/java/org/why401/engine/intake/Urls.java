package org.why401.engine.intake;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.http.Masks;

/** Request targets made absolute (RFC 9110 section 7.1) from the Host header and a scheme known from elsewhere. */
final class Urls {

  private Urls() {}

  /** The absolute URL of the request, or its target as it stands where host or scheme are not known. */
  static Excerpt absolute(RequestDraft request) {
    Excerpt target = request.target;
    Excerpt host = request.head.get("host") == null ? request.head.get(":authority") : request.head.get("host");
    if (target == null || !target.text().startsWith("/") || host == null || host.isEmpty() || host.place() == null) {
      return target;
    }
    String scheme = scheme(request);
    return scheme == null ? target : Excerpt.join(List.of(Excerpt.decoded(scheme + "://", host.place()), host, target), "");
  }

  private static String scheme(RequestDraft request) {
    if (request.scheme != null) {
      return request.scheme;
    }
    // Browsers and curl speak HTTP/2 and HTTP/3 over TLS only.
    boolean tls = request.version != null && (request.version.text().startsWith("HTTP/2") || request.version.text().startsWith("HTTP/3"));
    return tls ? "https" : null;
  }

  /** Where a URL's text ends, with the mask at its end that is no character of a URL: {@code ?key=<redacted>}, {@code ?key=...} is not empty. */
  static int shown(String text, int end) {
    if (end == 0 || end >= text.length() || text.charAt(end - 1) != '=' || "<[{`.".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int mask = end;
    while (mask < text.length() && text.charAt(mask) > ' ' && "\"',;)&".indexOf(text.charAt(mask)) < 0) {
      mask++;
    }
    return Masks.isMasked(text.substring(end, mask)) ? mask : Math.max(text.lastIndexOf('?', end), text.lastIndexOf('&', end));
  }

  /** {@code http} or {@code https} where {@code url} begins with one of them, else null. */
  static String schemeOf(String url) {
    String start = Ascii.lower(url.substring(0, Math.min(8, url.length())));
    return start.startsWith("https://") ? "https" : start.startsWith("http://") ? "http" : null;
  }

  /** Host and port of an absolute URL, or null. */
  static String authorityOf(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end);
    return Ascii.lower(authority.substring(authority.lastIndexOf('@') + 1));
  }
}
