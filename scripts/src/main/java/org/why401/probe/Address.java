package org.why401.probe;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** URLs: read as leniently as browsers do, and compared by origin (RFC 6454 section 4). */
final class Address {

  private Address() {}

  /** The URL that a person typed, or that a Location header holds ({@code base} is then the URL that answered; else null). */
  static URI read(String text, URI base) throws BadAddress {
    try {
      URI uri = new URI(encoded(text.strip()));
      uri = base == null ? uri : base.resolve(uri.toString().isEmpty() ? base : uri);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new BadAddress("not an address that can be asked: only http and https are.");
      }
      if (uri.getHost() == null || uri.getPort() > 65_535) {
        throw new BadAddress("not an address that can be asked: its host or port can't be read.");
      }
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
      String port = uri.getPort() < 0 || uri.getPort() == defaultPort(scheme) ? "" : ":" + uri.getPort();
      return new URI(scheme + "://" + user + uri.getHost().toLowerCase(Locale.ROOT) + port + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    } catch (URISyntaxException | IllegalArgumentException broken) {
      throw new BadAddress("not an address that can be asked. Is it spelled right?");
    }
  }

  /** Scheme, host and port, such as {@code https://api.example.com}. */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }

  static int port(URI uri) {
    return uri.getPort() < 0 ? defaultPort(uri.getScheme()) : uri.getPort();
  }

  /** Path and query, as the request line carries them. */
  static String target(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** The URL without userinfo. */
  static URI bare(URI uri) {
    return uri.getRawUserInfo() == null ? uri : URI.create(origin(uri) + target(uri));
  }

  /** The Basic credentials in a URL's userinfo, or null. */
  static Given.Pair credentials(URI uri) {
    if (uri.getRawUserInfo() == null) {
      return null;
    }
    String pair = URLDecoder.decode(uri.getRawUserInfo().replace("+", "%2B"), StandardCharsets.UTF_8);
    String whole = pair.indexOf(':') < 0 ? pair + ":" : pair;
    return new Given.Pair("Authorization", "Basic " + Base64.getEncoder().encodeToString(whole.getBytes(StandardCharsets.UTF_8)));
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** With characters that URLs may not hold percent-encoded, and the host's name in ASCII. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    int authority = text.indexOf("://");
    int hostStart = authority < 0 ? 0 : authority + 3;
    int hostEnd = authority < 0 ? 0 : hostEnd(text, hostStart);
    encoded.append(text, 0, hostStart).append(ascii(text.substring(hostStart, hostEnd)));
    int hash = text.indexOf('#', hostEnd);
    String rest = text.substring(hostEnd, hash < 0 ? text.length() : hash);
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c > ' ' && c < 0x7f && "\"<>\\^`{|}[]".indexOf(c) < 0 && !(c == '%' && !isEscape(rest, i))) {
        encoded.append(c);
      } else {
        int codePoint = rest.codePointAt(i);
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append("0123456789ABCDEF".charAt((b & 0xff) >> 4)).append("0123456789ABCDEF".charAt(b & 15));
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    return encoded.toString();
  }

  private static String ascii(String authority) {
    boolean plain = authority.chars().allMatch(c -> c < 0x80);
    int at = authority.lastIndexOf('@');
    return plain || at >= 0 ? authority : IDN.toASCII(authority);
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length() && Character.digit(text.charAt(at + 1), 16) >= 0 && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static int hostEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
