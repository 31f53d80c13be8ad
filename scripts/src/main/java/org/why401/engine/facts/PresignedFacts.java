package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.Percents;
import org.why401.engine.http.Url;

/** {@code presigned.*}: a URL that carries its own signature and its own end. */
final class PresignedFacts {

  static final String KIND = "presigned.kind";
  static final String EXPIRED = "presigned.expired";
  static final String EXPIRED_FOR = "presigned.expired_for";
  static final String STARTS_IN = "presigned.starts_in";
  static final String LIFETIME = "presigned.lifetime";
  static final String PERMISSIONS = "presigned.permissions";

  private static final int LONGEST_NUMBER = 11;

  private PresignedFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(KIND, Kind.WORD,
            "Who defined the URL's signature: aws (X-Amz-Signature), google (X-Goog-Signature), azure (a SAS: sig with se), aws-2 (AWSAccessKeyId), google-2, cloudfront, "
                + "oss, or other (Expires and Signature).", "AWS Signature Version 4, Azure SAS", ShownBy.NOTHING, null),
        new FactType(EXPIRED, Kind.FLAG, "Whether the URL's time was over, by the exchange's clock.", null, ShownBy.NOTHING, null),
        new FactType(EXPIRED_FOR, Kind.DURATION, "How long it had been over; only where it was.", null, ShownBy.NOTHING, null),
        new FactType(STARTS_IN, Kind.DURATION, "How long until it begins; only where it had not begun.", null, ShownBy.NOTHING, null),
        new FactType(LIFETIME, Kind.DURATION, "How long it is good for, where it says so.", null, ShownBy.NOTHING, null),
        new FactType(PERMISSIONS, Kind.TEXT, "What an Azure SAS allows: its sp, such as rl.", "Azure SAS", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, Sheet sheet) {
    Url url = scene.url();
    String kind = url == null || url.query() == null ? null : kind(url);
    if (kind == null) {
      return;
    }
    sheet.word(KIND, kind, url.query().place(), "the URL carries a signature of its own");
    String vendor = kind.equals("google") ? "X-Goog-" : kind.equals("oss") ? "x-oss-" : "X-Amz-";
    Excerpt lives = url.parameter(vendor + "Expires");
    Excerpt signed = url.parameter(vendor + "Date");
    long lifetime = lives == null ? -1 : number(lives.text());
    Long start = signed == null ? null : SigV4.basicTime(signed.text());
    Excerpt permissions = kind.equals("azure") ? url.parameter("sp") : null;
    if (permissions != null) {
      sheet.word(PERMISSIONS, permissions, "the signature allows " + sheet.discreet(permissions.text()));
    }
    if (lifetime >= 0) {
      sheet.duration(LIFETIME, lifetime, lives.place(), "the URL is good for " + Measures.duration(lifetime), 0);
    }
    Excerpt ends = url.parameter(kind.equals("azure") ? "se" : "Expires");
    Excerpt begins = kind.equals("azure") ? url.parameter("st") : signed;
    Long end = start != null && lifetime >= 0 ? Long.valueOf(start + lifetime) : ends == null ? null : time(ends.text());
    times(scene.moment(), begins == null ? null : kind.equals("azure") ? time(begins.text()) : start, end, ends != null ? ends : url.query(), sheet);
  }

  private static void times(Moment moment, Long start, Long end, Excerpt where, Sheet sheet) {
    Long now = moment.seconds();
    if (now == null) {
      return;
    }
    if (end != null) {
      boolean expired = now >= end;
      String span = Measures.duration(now - end);
      sheet.flag(EXPIRED, expired, where.place(), expired ? "the URL had ended " + span + " before" : "the URL was good for another " + span);
      if (expired) {
        sheet.duration(EXPIRED_FOR, now - end, where.place(), "the URL had ended " + span + " before", 0);
      }
    }
    if (start != null && start > now) {
      sheet.duration(STARTS_IN, start - now, where.place(), "the URL begins " + Measures.duration(start - now) + " later", 0);
    }
  }

  private static String kind(Url url) {
    if (has(url, "X-Amz-Signature") || has(url, "X-Amz-Credential")) {
      return "aws";
    }
    if (has(url, "X-Goog-Signature") || has(url, "X-Goog-Credential")) {
      return "google";
    }
    if (has(url, "x-oss-signature") || has(url, "OSSAccessKeyId")) {
      return "oss";
    }
    if (has(url, "sig") && has(url, "se")) {
      return "azure";
    }
    if (!has(url, "Signature") || !has(url, "Expires")) {
      return null;
    }
    return has(url, "AWSAccessKeyId") ? "aws-2" : has(url, "GoogleAccessId") ? "google-2" : has(url, "Key-Pair-Id") ? "cloudfront" : "other";
  }

  private static boolean has(Url url, String parameter) {
    return url.parameter(parameter) != null;
  }

  /** Seconds since 1970, or a moment as RFC 3339 writes it. */
  private static Long time(String text) {
    long number = number(text);
    return number >= 0 ? Long.valueOf(number) : IsoTime.read(Percents.decode(text));
  }

  private static long number(String text) {
    long number = text.isEmpty() || text.length() > LONGEST_NUMBER ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }
    return number;
  }
}
