package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.Words;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Url;

/** {@code digest.*}: what the answer to a Digest challenge shows without the password (RFC 7616 section 3.4). */
final class DigestFacts {

  static final String NC_REUSED = "digest.nc_reused";
  static final String NONCE_FOREIGN = "digest.nonce_foreign";
  static final String URI_MATCHES = "digest.uri_matches";
  static final String ALGORITHM = "digest.algorithm";
  static final String ALGORITHM_OFFERED = "digest.algorithm_offered";
  static final String QOP_OFFERED = "digest.qop_offered";
  static final String REALM_OFFERED = "digest.realm_offered";
  static final String PROBLEM = "digest.problem";

  private static final String MD5 = "md5 md5-sess";
  private static final String SHA = "sha-256 sha-256-sess sha-512-256 sha-512-256-sess";
  private static final int MD5_DIGITS = 32;
  private static final int SHA_DIGITS = 64;

  private DigestFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(NC_REUSED, Kind.FLAG,
            "Whether the count is not above one with which a request of the same nonce was accepted before.", "RFC 7616 section 3.4", ShownBy.CHAIN, null),
        new FactType(NONCE_FOREIGN, Kind.FLAG,
            "Whether the nonce is none that the server is seen to have given, though it is seen to have asked.", "RFC 7616 section 3.4", ShownBy.CHAIN, null),
        new FactType(URI_MATCHES, Kind.FLAG, "Whether the uri that was hashed is the one that was requested.",
            "RFC 7616 section 3.4", ShownBy.NOTHING, null),
        new FactType(ALGORITHM, Kind.WORD, "The hash that the client used; MD5 where it names none.", "RFC 7616 section 3.4",
            ShownBy.REQUEST_HEAD, null),
        new FactType(ALGORITHM_OFFERED, Kind.FLAG, "Whether the hash that the client used is one that the server asks for.",
            "RFC 7616 section 3.3", ShownBy.NOTHING, null),
        new FactType(QOP_OFFERED, Kind.FLAG, "Whether the protection that the client used is one that the server asks for.",
            "RFC 7616 section 3.3", ShownBy.NOTHING, null),
        new FactType(REALM_OFFERED, Kind.FLAG, "Whether the realm that the client hashed is one that the server asks for.",
            "RFC 7616 section 3.4", ShownBy.NOTHING, null),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with the client's answer: response-length (not the length of the hash), response-case (not in lower case), response-missing, nc-length (not eight "
                + "digits), nc-missing or cnonce-missing (with a qop), nonce-missing, realm-missing, uri-missing, or username-missing.",
            "RFC 7616 section 3.4", ShownBy.REQUEST_HEAD, "the answer to the Digest challenge is well formed"));
  }

  static void observe(Scene scene, DigestSeries series, Sheet sheet) {
    Credentials sent = scene.credentials();
    if (sent == null || !sent.isScheme("Digest") || sent.parameters().isEmpty()) {
      return;
    }
    used(scene, series, sent, sheet);
    uri(scene, sent, sheet);
    offered(scene, sent, sheet);
    problems(sent, sheet);
  }

  private static void used(Scene scene, DigestSeries series, Credentials sent, Sheet sheet) {
    DigestSeries.Before before = series.before(scene.exchange());
    Parameter nonce = parameter(sent, "nonce");
    if (before == null || nonce == null) {
      return;
    }
    Parameter nc = parameter(sent, "nc");
    long count = nc == null ? -1 : DigestSeries.count(nc.value());
    if (before.used() >= 0 && count >= 0) {
      boolean again = count <= before.used();
      sheet.flag(NC_REUSED, again, nc.whole().place(), again ? "this count was used with this nonce before" : "the count is above those before");
    }
    if (before.given() != null) {
      sheet.flag(NONCE_FOREIGN, !before.given(), nonce.whole().place(), before.given() ? "the nonce is one that the server gave" : "the nonce is none that the server gave");
    }
  }

  /** Equal also where one of both is written with its origin, as proxies are asked. */
  private static void uri(Scene scene, Credentials sent, Sheet sheet) {
    Parameter uri = parameter(sent, "uri");
    Url url = scene.url();
    if (uri == null || url == null || uri.value().isEmpty() || "CONNECT".equals(scene.method()) || uri.value().text().equals("*")) {
      return;
    }
    Url hashed = Url.of(uri.value());
    boolean same = target(hashed).equals(target(url));
    sheet.flag(URI_MATCHES, same, uri.whole().place(), same ? "the uri that was hashed is the one that was requested"
        : "the uri that was hashed, " + sheet.discreet(target(hashed)) + ", is not the one that was requested, " + sheet.discreet(target(url)));
  }

  private static String target(Url url) {
    return (url.path().isEmpty() ? "/" : url.path().text()) + (url.query() == null ? "" : "?" + url.query().text());
  }

  /** Against the challenges that the request answers, else those that answered it. */
  private static void offered(Scene scene, Credentials sent, Sheet sheet) {
    Parameter algorithm = parameter(sent, "algorithm");
    String used = algorithm == null ? "MD5" : algorithm.value().text();
    Excerpt where = algorithm == null ? sent.scheme() : algorithm.whole();
    sheet.word(ALGORITHM, used, where.place(), algorithm == null ? "the client names no hash, which means MD5" : "the client used the hash " + sheet.discreet(used));
    List<Challenge> asked = asked(scene);
    if (asked.isEmpty()) {
      return;
    }
    boolean known = false;
    boolean qopKnown = false;
    boolean realmKnown = false;
    Parameter qop = parameter(sent, "qop");
    Parameter realm = parameter(sent, "realm");
    for (Challenge challenge : asked) {
      known |= used.equalsIgnoreCase(value(challenge, "algorithm", "MD5"));
      realmKnown |= realm != null && realm.value().text().equals(value(challenge, "realm", ""));
      String offers = "," + Ascii.lower(value(challenge, "qop", "").replace(" ", "")) + ",";
      // RFC 7616 section 3.4: a client that sends no qop follows RFC 2069, which servers that ask for auth may take.
      qopKnown |= qop == null ? offers.equals(",,") || offers.contains(",auth,") : offers.contains("," + Ascii.lower(qop.value().text()) + ",");
    }
    sheet.flag(ALGORITHM_OFFERED, known, where.place(), known ? "the server asks for the hash that was used" : "the server does not ask for the hash " + sheet.discreet(used));
    sheet.flag(QOP_OFFERED, qopKnown, qop == null ? where.place() : qop.whole().place(),
        qopKnown ? "the server asks for the qop that was used" : "the server does not ask for the qop that was used");
    if (realm != null) {
      sheet.flag(REALM_OFFERED, realmKnown, realm.whole().place(), realmKnown ? "the server asks for the realm that was hashed"
          : "the server asks for another realm than the one that was hashed");
    }
  }

  private static List<Challenge> asked(Scene scene) {
    List<Challenge> now = digests(scene.challenges());
    if (!now.isEmpty()) {
      return now;
    }
    List<Chain.Link> links = scene.chain().links();
    for (int i = links.size() - 2; i >= 0; i--) {
      Exchange before = links.get(i).exchange();
      for (Header header : before.response() == null ? List.<Header>of() : before.response().headers()) {
        if (header.is(scene.proxy() ? "proxy-authenticate" : "www-authenticate")) {
          List<Challenge> asked = digests(ChallengeReader.read(List.of(header.value())));
          if (!asked.isEmpty()) {
            return asked;
          }
        }
      }
    }
    return List.of();
  }

  private static List<Challenge> digests(List<Challenge> challenges) {
    List<Challenge> digests = new ArrayList<>();
    for (Challenge challenge : challenges) {
      if (challenge.isScheme("Digest")) {
        digests.add(challenge);
      }
    }
    return digests;
  }

  private static void problems(Credentials sent, Sheet sheet) {
    for (String name : new String[] {"username", "realm", "nonce", "uri", "response"}) {
      // RFC 7616 section 3.4: a name in another charset stands in username*, a hashed one beside userhash.
      if (parameter(sent, name) == null && !(name.equals("username") && parameter(sent, "username*") != null)) {
        sheet.word(PROBLEM, name + "-missing", sent.value().place(), "the answer to the Digest challenge has no " + name);
      }
    }
    Parameter qop = parameter(sent, "qop");
    Parameter nc = parameter(sent, "nc");
    if (qop != null && nc == null || qop != null && parameter(sent, "cnonce") == null) {
      sheet.word(PROBLEM, nc == null ? "nc-missing" : "cnonce-missing", qop.whole().place(), "qop was sent without " + (nc == null ? "nc" : "cnonce"));
    }
    if (nc != null && (nc.value().text().length() != 8 || DigestSeries.count(nc.value()) < 0) && !nc.value().text().contains("*")) {
      sheet.word(PROBLEM, "nc-length", nc.whole().place(), "nc is not eight hexadecimal digits");
    }
    response(sent, sheet);
  }

  private static void response(Credentials sent, Sheet sheet) {
    Parameter response = parameter(sent, "response");
    Parameter algorithm = parameter(sent, "algorithm");
    String name = algorithm == null ? "md5" : Ascii.lower(algorithm.value().text());
    String text = response == null ? "" : response.value().text();
    Mark mark = Mark.read(text);
    int length = Mark.length(text);
    boolean upper = mark != null && mark.has("upper case");
    boolean digits = !text.isEmpty();
    text = mark == null ? text : "";
    digits &= mark == null || !mark.has("not hexadecimal");
    for (int i = 0; i < text.length(); i++) {
      digits &= Ascii.digit(text.charAt(i), 16) >= 0;
      upper |= Ascii.isUpper(text.charAt(i));
    }
    if (!digits) {
      return; // hidden, or cut off by whoever shows it
    }
    if (Words.has(MD5, name) && length != MD5_DIGITS || Words.has(SHA, name) && length != SHA_DIGITS) {
      sheet.word(PROBLEM, "response-length", response.name().place(), "the response has " + length + " digits, which is not the length of " + sheet.discreet(name));
    } else if (upper) {
      sheet.word(PROBLEM, "response-case", response.name().place(), "the response is not in lower case");
    }
  }

  private static Parameter parameter(Credentials sent, String name) {
    for (Parameter parameter : sent.parameters()) {
      if (parameter.is(name) && parameter.value() != null) {
        return parameter;
      }
    }
    return null;
  }

  private static String value(Challenge challenge, String name, String otherwise) {
    Parameter parameter = challenge.parameter(name);
    return parameter == null || parameter.value() == null ? otherwise : parameter.value().text();
  }
}
