package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.IsoTime;

/** {@code clock.*} and {@code retry.after}: where the time comes from, and whether clocks agree. */
final class ClockFacts {

  static final String SOURCE = "clock.source";
  static final String SKEW = "clock.skew";
  static final String RETRY_AFTER = "retry.after";

  private static final int LONGEST_NUMBER = 9;
  private static final int MOST_LINES = 200;
  /** Less than this a person needs for the next command. */
  private static final long SMALLEST_SKEW = 300;

  private ClockFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SOURCE, Kind.WORD,
            "Where the time comes from: evidence (the Date header, or a time that was given), machine, or none.", "RFC 9110 section 6.6.1", ShownBy.EVIDENCE, null),
        new FactType(SKEW, Kind.DURATION,
            "How far a token's iat lies after the server's Date, or that Date from what the date command printed beside it: clocks differ by at least as much.",
            "RFC 7519 section 4.1.6", ShownBy.EVIDENCE, "nothing shows that clocks differ"),
        new FactType(RETRY_AFTER, Kind.DURATION, "How long the server asks to wait (Retry-After).", "RFC 9110 section 10.2.3",
            ShownBy.RESPONSE_HEAD, null));
  }

  static void observe(Scene scene, List<Tokens.Found> tokens, Sheet sheet) {
    Moment moment = scene.moment();
    String source = moment.source().equals("at") ? "evidence" : moment.source();
    sheet.word(SOURCE, source, moment.where(), switch (moment.source()) {
      case "at" -> "the time was given";
      case "evidence" -> "the server's clock says " + IsoTime.print(moment.seconds()).substring(11, 19);
      case "machine" -> "the evidence shows no time, so this machine's clock was taken";
      default -> "the evidence shows no time";
    });
    if (moment.source().equals("evidence")) {
      for (int i = 0; i < tokens.size(); i++) {
        Long issued = tokens.get(i).sent() ? tokens.get(i).jwt().time("iat") : null;
        if (issued != null && issued > moment.seconds()) {
          long skew = issued - moment.seconds();
          sheet.duration(SKEW, skew, moment.where(), "the token was issued " + Measures.duration(skew) + " after the server's own time", 0);
          break;
        }
      }
      beside(scene, sheet);
    }
    retryAfter(scene, sheet);
  }

  /** {@code date -u} and its output, as people paste it to show that their own clock is right. */
  private static void beside(Scene scene, Sheet sheet) {
    int read = 0;
    for (Excerpt line : scene.exchange().said()) {
      Long shown = read++ < MOST_LINES ? printed(line.text()) : null;
      long skew = shown == null ? 0 : Math.abs(scene.moment().seconds() - shown);
      if (skew >= SMALLEST_SKEW) {
        sheet.duration(SKEW, skew, line.place(), "the time printed here and the server's own are " + Measures.duration(skew) + " apart", 0);
        return;
      }
    }
  }

  /** Seconds since 1970 of {@code Tue Nov 24 06:40:20 UTC 2026}: what {@code date -u} prints; null for any other line. */
  private static Long printed(String line) {
    int zone = line.length() == 28 ? line.indexOf(" UTC ") : -1;
    return zone != 19 ? null : HttpDate.read(line.substring(0, zone) + line.substring(zone + 4));
  }

  private static void retryAfter(Scene scene, Sheet sheet) {
    Header header = scene.cameHeader("retry-after");
    if (header == null) {
      return;
    }
    String value = header.value().text();
    Long date = value.length() > LONGEST_NUMBER ? HttpDate.read(value) : null;
    long seconds = date != null && scene.moment().seconds() != null ? date - scene.moment().seconds() : seconds(value);
    if (seconds >= 0) {
      sheet.duration(RETRY_AFTER, seconds, header.value().place(), "the server asks to wait " + Measures.duration(seconds), 0);
    }
  }

  private static long seconds(String value) {
    long seconds = value.isEmpty() || value.length() > LONGEST_NUMBER ? -1 : 0;
    for (int i = 0; i < value.length() && seconds >= 0; i++) {
      int digit = value.charAt(i) - '0';
      seconds = digit < 0 || digit > 9 ? -1 : seconds * 10 + digit;
    }
    return seconds;
  }
}
