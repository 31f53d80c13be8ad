package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.IsoTime;

/** {@code sigv4.*}: a request signed with AWS Signature Version 4, in its header or in the query of a presigned URL. */
final class SigV4Facts {

  private static final String SOURCE = "AWS Signature Version 4";
  static final String WHERE = "sigv4.where";
  static final String KEY = "sigv4.key";
  static final String DATE = "sigv4.date";
  static final String REGION = "sigv4.region";
  static final String SERVICE = "sigv4.service";
  static final String SIGNED_HEADERS = "sigv4.signed_headers";
  static final String SKEW = "sigv4.skew";
  static final String TOKEN = "sigv4.token";
  static final String PROBLEM = "sigv4.problem";

  private SigV4Facts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        fact(WHERE, Kind.WORD, "Where the signature went: header or query.", "the request carried no signature of version 4"),
        fact(KEY, Kind.WORD, "The kind of access key that signed: long-term (AKIA), temporary (ASIA), or other.", null),
        fact(DATE, Kind.WORD, "The day in the scope, such as 20261124.", null),
        fact(REGION, Kind.WORD, "The region in the scope, such as us-east-1.", null),
        fact(SERVICE, Kind.WORD, "The service in the scope, such as s3.", null),
        fact(SIGNED_HEADERS, Kind.TEXT, "The names of the headers that were signed, semicolons between.", null),
        fact(SKEW, Kind.DURATION, "How far X-Amz-Date lies from the response's Date, to either side.", null),
        fact(TOKEN, Kind.FLAG, "Whether a session token went with it (X-Amz-Security-Token); false only where the whole request head is shown.",
            "no session token went with the signature"),
        fact(PROBLEM, Kind.WORD,
            "What does not fit: scope-short (not date, region, service), scope-date (another day than X-Amz-Date), other-region or other-service (than the host names), "
                + "host-not-signed.", "nothing in the signature contradicts itself"));
  }

  static void observe(Scene scene, Sheet sheet) {
    SigV4 signature = SigV4.of(scene);
    if (signature == null) {
      return;
    }
    Place place = signature.credential().place();
    sheet.word(WHERE, signature.where(), place, "the request was signed in its " + signature.where());
    String key = signature.keyId().startsWith("AKIA") || signature.keyId().startsWith("[AWS key id,") ? "long-term"
        : signature.keyId().startsWith("ASIA") || signature.keyId().startsWith("[AWS temporary key id,") ? "temporary" : "other";
    sheet.word(KEY, key, place, key.equals("other") ? "the key that signed has no prefix of AWS" : "a " + key + " key signed the request");
    word(DATE, signature.scope()[0], "the signature's day is ", place, sheet);
    word(REGION, signature.scope()[1], "the signature's region is ", place, sheet);
    word(SERVICE, signature.scope()[2], "the signature's service is ", place, sheet);
    if (signature.signedHeaders() != null) {
      word(SIGNED_HEADERS, signature.signedHeaders(), "the headers that were signed are ", place, sheet);
    }
    Moment moment = scene.moment();
    if (signature.signedAt() != null && moment.seconds() != null && (moment.source().equals("evidence") || moment.source().equals("at"))
        && signature.where().equals("header")) {
      long skew = Math.abs(moment.seconds() - signature.signedAt());
      sheet.duration(SKEW, skew, place, "it was signed " + Measures.duration(skew) + (signature.signedAt() < moment.seconds() ? " before" : " after") + " the answer", 0);
    }
    token(scene, place, sheet);
    problems(signature, scene, place, sheet);
  }

  private static void token(Scene scene, Place place, Sheet sheet) {
    Header header = scene.sentHeader("x-amz-security-token");
    boolean query = scene.url() != null && scene.url().parameter("X-Amz-Security-Token") != null;
    if (header != null || query) {
      sheet.flag(TOKEN, true, header == null ? place : header.name().place(), "a session token went with the signature");
    } else if (scene.requestWhole()) {
      sheet.flag(TOKEN, false, place, "no session token went with the signature");
    }
  }

  private static void problems(SigV4 signature, Scene scene, Place place, Sheet sheet) {
    String[] scope = signature.scope();
    if (scope[2].isEmpty() || !isDay(scope[0])) {
      sheet.word(PROBLEM, "scope-short", place, "the scope is not date, region and service");
      return;
    }
    if (signature.signedAt() != null && !day(signature.signedAt()).equals(scope[0])) {
      sheet.word(PROBLEM, "scope-date", place, "the scope's day is not the day on which the request was signed");
    }
    String headers = signature.signedHeaders();
    if (headers != null && !(";" + Ascii.lower(headers) + ";").contains(";host;")) {
      sheet.word(PROBLEM, "host-not-signed", place, "the Host header was not signed");
    }
    String host = scene.host() == null ? "" : Ascii.lower(scene.host().text());
    AwsHost names = AwsHost.of(host);
    if (names.region() != null && !names.region().equals(scope[1]) && !scope[1].equals("*")) {
      sheet.word(PROBLEM, "other-region", place, "the request went to " + sheet.discreet(names.region()) + " and was signed for " + sheet.discreet(scope[1]));
    }
    if (names.service() != null && !names.service().equals(scope[2])) {
      sheet.word(PROBLEM, "other-service", place, "the request went to " + sheet.discreet(names.service()) + " and was signed for " + sheet.discreet(scope[2]));
    }
  }

  private static boolean isDay(String text) {
    return SigV4.basicTime(text + "T000000Z") != null;
  }

  private static String day(long seconds) {
    return IsoTime.print(seconds).substring(0, 10).replace("-", "");
  }

  private static void word(String fact, String value, String says, Place place, Sheet sheet) {
    if (!value.isEmpty()) {
      sheet.word(fact, value, place, says + sheet.discreet(value));
    }
  }

  private static FactType fact(String name, Kind kind, String meaning, String missing) {
    return new FactType(name, kind, meaning, SOURCE, ShownBy.REQUEST_HEAD, missing);
  }
}
