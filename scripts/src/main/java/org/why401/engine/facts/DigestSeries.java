package org.why401.engine.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.Parameter;

/** What the exchanges before a Digest request showed of its nonce. Nonces and counts are compared over all requests, since one nonce serves many. */
final class DigestSeries {

  /**
   * What is known when a request goes out.
   *
   * @param used  the highest count with which a request of the same nonce was accepted before; -1 where none was
   * @param given the nonce came from a challenge that is shown: true or false; null where no challenge of that host is shown before
   */
  record Before(long used, Boolean given) {}

  private final Map<Integer, Before> known = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> asking = new HashSet<>();

  private DigestSeries() {}

  static DigestSeries of(List<Exchange> exchanges) {
    DigestSeries series = new DigestSeries();
    for (Exchange exchange : exchanges) {
      series.add(exchange);
    }
    return series;
  }

  /** What was known before that exchange, or null where its request carries no Digest. */
  Before before(Exchange exchange) {
    return known.get(exchange.number());
  }

  /** A count of eight hexadecimal digits, or -1. */
  static long count(Excerpt nc) {
    String text = nc == null ? "" : nc.text();
    long count = text.isEmpty() || text.length() > 8 ? -1 : 0;
    for (int i = 0; i < text.length() && count >= 0; i++) {
      int digit = Ascii.digit(text.charAt(i), 16);
      count = digit < 0 ? -1 : count * 16 + digit;
    }
    return count;
  }

  private void add(Exchange exchange) {
    String nonce = null;
    long count = -1;
    for (Header header : exchange.request() == null ? List.<Header>of() : exchange.request().headers()) {
      Challenge sent = header.is("authorization") || header.is("proxy-authorization") ? digest(header) : null;
      if (sent != null && sent.parameter("nonce") != null) {
        nonce = text(sent.parameter("nonce"));
        Parameter nc = sent.parameter("nc");
        count = nc == null ? -1 : count(nc.value());
      }
    }
    String host = host(exchange);
    if (nonce != null) {
      known.put(exchange.number(), new Before(counts.getOrDefault(nonce, -1L), asking.contains(host) ? (Boolean) given.contains(nonce) : null));
      if (count >= 0 && Handshakes.succeeded(exchange)) {
        counts.put(nonce, Math.max(count, counts.getOrDefault(nonce, -1L)));
      }
    }
    for (Header header : exchange.response() == null ? List.<Header>of() : exchange.response().headers()) {
      if (header.is("www-authenticate") || header.is("proxy-authenticate")) {
        for (Challenge challenge : ChallengeReader.read(List.of(header.value()))) {
          if (challenge.isScheme("Digest")) {
            asking.add(host);
            take(challenge.parameter("nonce"));
          }
        }
      } else if (header.is("authentication-info") || header.is("proxy-authentication-info")) {
        nextNonce(header.value().text());
      }
    }
  }

  private void take(Parameter nonce) {
    if (text(nonce) != null) {
      given.add(text(nonce));
    }
  }

  /** Null where it is blacked out, since such nonces look alike; a redaction's marks tell which are. */
  private static String text(Parameter nonce) {
    String text = nonce == null || nonce.value() == null ? null : nonce.value().text();
    return text == null || Masks.isMasked(text) && Mark.read(text) == null ? null : Mark.identity(text);
  }

  /** RFC 7616 section 3.5: {@code nextnonce="…"}. */
  private void nextNonce(String info) {
    int start = Ascii.lower(info).indexOf("nextnonce=\"");
    int end = start < 0 ? -1 : info.indexOf('"', start + 11);
    if (end > 0) {
      given.add(Mark.identity(info.substring(start + 11, end)));
    }
  }

  private static Challenge digest(Header header) {
    if (!header.value().text().regionMatches(true, 0, "Digest ", 0, 7)) {
      return null;
    }
    List<Challenge> read = ChallengeReader.read(header.value());
    return read.isEmpty() ? null : read.get(0);
  }

  private static String host(Exchange exchange) {
    Excerpt host = Targets.host(exchange, Targets.url(exchange));
    return host == null ? "" : Ascii.lower(host.text());
  }
}
