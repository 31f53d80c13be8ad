package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.HttpDate;
import org.why401.engine.http.IsoTime;
import org.why401.engine.http.Parameter;

/** {@code signed.*}: a request that carries a signature other than AWS's, and the time at which it says it was made. */
final class SignedFacts {

  static final String SCHEME = "signed.scheme";
  static final String SKEW = "signed.skew";
  static final String EXPIRED_FOR = "signed.expired_for";
  static final String PROBLEM = "signed.problem";

  /** Headers of webhooks and exchanges that hold a signature, or its time. */
  private static final String[] WEBHOOKS = {"stripe-signature", "x-hub-signature-256", "x-hub-signature", "x-slack-signature", "webhook-signature", "svix-signature",
      "x-shopify-hmac-sha256", "x-twilio-signature", "x-signature", "x-signature-ed25519", "paypal-transmission-sig", "x-hmac-signature", "x-webhook-signature"};
  private static final String[] TIMES = {"x-slack-request-timestamp", "webhook-timestamp", "svix-timestamp", "x-signature-timestamp", "x-timestamp", "x-request-timestamp",
      "paypal-transmission-time", "x-webhook-timestamp"};

  private SignedFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SCHEME, Kind.WORD,
            "How the request was signed: oauth1, hawk, message-signature (RFC 9421), http-signature (its draft), webhook (a header such as X-Hub-Signature-256), or shared-key (Azure).",
            "RFC 5849, RFC 9421", ShownBy.REQUEST_HEAD, "the request carried no such signature"),
        new FactType(SKEW, Kind.DURATION, "How far the time that was signed lies from the response's Date, to either side.", null,
            ShownBy.REQUEST_HEAD, null),
        new FactType(EXPIRED_FOR, Kind.DURATION, "How long the signature's own end (expires) had been over; only where it was.",
            "RFC 9421 section 2.3", ShownBy.REQUEST_HEAD, null),
        new FactType(PROBLEM, Kind.WORD,
            "What is missing: no-input (Signature without Signature-Input), no-signature (the reverse), no-keyid, no-digest (a digest was signed and not sent), "
                + "no-timestamp, no-nonce (OAuth 1).", "RFC 9421 section 4.1, RFC 5849 section 3.1", ShownBy.REQUEST_HEAD, "no part of the signature is missing"));
  }

  static void observe(Scene scene, Sheet sheet) {
    Header input = scene.sentHeader("signature-input");
    Header signature = scene.sentHeader("signature");
    Credentials credentials = scene.credentials();
    if (input != null) {
      sheet.word(SCHEME, "message-signature", input.name().place(), "the request carries a signature of its parts");
      messageSignature(scene, input, signature, sheet);
    } else if (signature != null && signature.value().text().contains("keyId=") || credentials != null && credentials.isScheme("Signature")) {
      Excerpt where = signature == null ? credentials.value() : signature.value();
      sheet.word(SCHEME, "http-signature", where.place(), "the request is signed after the draft that came before RFC 9421");
      Header date = scene.sentHeader("date");
      skew(scene, number(between(where.text(), "created=")), sheet, where);
      skew(scene, date == null ? null : HttpDate.read(date.value().text()), sheet, where);
    } else if (signature != null) {
      sheet.word(SCHEME, "message-signature", signature.name().place(), "the request carries a signature");
      sheet.word(PROBLEM, "no-input", signature.name().place(), "Signature came without Signature-Input");
    }
    if (credentials != null && credentials.isScheme("OAuth")) {
      oauth1(scene, credentials, sheet);
    } else if (credentials != null && credentials.isScheme("Hawk")) {
      sheet.word(SCHEME, "hawk", credentials.scheme().place(), "the request is signed after Hawk");
      skew(scene, number(parameter(credentials, "ts")), sheet, credentials.value());
    } else if (credentials != null && (credentials.isScheme("SharedKey") || credentials.isScheme("SharedKeyLite"))) {
      sheet.word(SCHEME, "shared-key", credentials.scheme().place(), "the request is signed with an Azure account's key");
      Header date = scene.sentHeader("x-ms-date");
      skew(scene, date == null ? null : HttpDate.read(date.value().text()), sheet, credentials.value());
    }
    webhook(scene, sheet);
  }

  private static void messageSignature(Scene scene, Header input, Header signature, Sheet sheet) {
    String text = input.value().text();
    if (signature == null && scene.requestWhole()) {
      sheet.word(PROBLEM, "no-signature", input.name().place(), "Signature-Input came without Signature");
    }
    if (!text.contains("keyid=")) {
      sheet.word(PROBLEM, "no-keyid", input.value().place(), "the signature names no key");
    }
    if (text.contains("\"content-digest\"") && scene.sentHeader("content-digest") == null && scene.requestWhole()) {
      sheet.word(PROBLEM, "no-digest", input.value().place(), "Content-Digest was signed and not sent");
    }
    skew(scene, number(between(text, "created=")), sheet, input.value());
    Long expires = number(between(text, "expires="));
    Long now = scene.moment().seconds();
    if (expires != null && now != null && now > expires) {
      sheet.duration(EXPIRED_FOR, now - expires, input.value().place(), "the signature had ended " + Measures.duration(now - expires) + " before", 0);
    }
  }

  private static void oauth1(Scene scene, Credentials credentials, Sheet sheet) {
    if (!has("oauth_signature_method", credentials) && !has("oauth_consumer_key", credentials)) {
      return;
    }
    sheet.word(SCHEME, "oauth1", credentials.scheme().place(), "the request is signed after OAuth 1");
    boolean plain = "PLAINTEXT".equalsIgnoreCase(parameter(credentials, "oauth_signature_method"));
    String timestamp = parameter(credentials, "oauth_timestamp");
    if (timestamp == null && !plain) {
      sheet.word(PROBLEM, "no-timestamp", credentials.value().place(), "oauth_timestamp is missing");
    }
    if (parameter(credentials, "oauth_nonce") == null && !plain) {
      sheet.word(PROBLEM, "no-nonce", credentials.value().place(), "oauth_nonce is missing");
    }
    skew(scene, number(timestamp), sheet, credentials.value());
  }

  private static void webhook(Scene scene, Sheet sheet) {
    for (String name : WEBHOOKS) {
      Header header = scene.sentHeader(name);
      if (header != null) {
        sheet.word(SCHEME, "webhook", header.name().place(), "the request is signed in the header " + sheet.discreet(header.name().text()));
        skew(scene, name.equals("stripe-signature") ? number(between(header.value().text(), "t=")) : null, sheet, header.value());
        break;
      }
    }
    for (String name : TIMES) {
      Header header = scene.sentHeader(name);
      if (header != null) {
        Long number = number(header.value().text());
        skew(scene, number == null ? IsoTime.read(header.value().text()) : number, sheet, header.value());
        return;
      }
    }
  }

  /** Only against the server's own clock: what is the machine's by now tells nothing. */
  private static void skew(Scene scene, Long signed, Sheet sheet, Excerpt where) {
    Moment moment = scene.moment();
    if (signed == null || moment.seconds() == null || sheet.has(SKEW) || !moment.source().equals("evidence") && !moment.source().equals("at")) {
      return;
    }
    long seconds = signed > 100_000_000_000L ? signed / 1000 : signed;
    long skew = Math.abs(moment.seconds() - seconds);
    sheet.duration(SKEW, skew, where.place(), "it says that it was signed " + Measures.duration(skew) + (seconds < moment.seconds() ? " before" : " after") + " the answer", 0);
  }

  private static String parameter(Credentials credentials, String name) {
    for (Parameter parameter : credentials.parameters()) {
      if (parameter.is(name) && parameter.value() != null) {
        return parameter.value().text();
      }
    }
    return null;
  }

  /** The digits after {@code name}, or null. */
  private static String between(String text, String name) {
    int start = text.indexOf(name);
    int end = start < 0 ? -1 : start + name.length();
    int from = end;
    while (end >= 0 && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > from ? text.substring(from, end) : null;
  }

  private static Long number(String digits) {
    if (digits == null || digits.isEmpty() || digits.length() > 13) {
      return null;
    }
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean has(String name, Credentials credentials) {
    for (Parameter parameter : credentials.parameters()) {
      if (parameter.is(name)) {
        return true;
      }
    }
    return false;
  }
}
