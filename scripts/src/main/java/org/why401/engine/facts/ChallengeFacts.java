package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Header;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.ChallengeReader;
import org.why401.engine.http.Parameter;
import org.why401.engine.http.Problem;

/** {@code challenge.*}: what WWW-Authenticate asks for (on a 407, Proxy-Authenticate); an instance each challenge. */
final class ChallengeFacts {

  static final String SCHEME = "challenge.scheme";
  static final String REALM = "challenge.realm";
  static final String ERROR = "challenge.error";
  static final String DESCRIPTION = "challenge.error_description";
  static final String SCOPE = "challenge.scope";
  static final String STALE = "challenge.stale";
  static final String ALGORITHM = "challenge.algorithm";
  static final String QOP = "challenge.qop";
  static final String CHARSET = "challenge.charset";
  static final String RESOURCE = "challenge.resource_metadata";
  static final String PROBLEM = "challenge.problem";
  static final String REALM_CHANGED = "challenge.realm_changed";

  private static final List<String> PARAMETERS = List.of(REALM, ERROR, DESCRIPTION, SCOPE, STALE, ALGORITHM, QOP, CHARSET, RESOURCE);

  private ChallengeFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(REALM_CHANGED, Kind.FLAG,
            "Whether the realm is another one than the one that the refused credentials answered.", "RFC 9110 section 11.5", ShownBy.NOTHING, null),
        new FactType(SCHEME, Kind.WORD, "The scheme that the server asks for, one fact a challenge.",
            "RFC 9110 section 11.6.1", ShownBy.RESPONSE_HEAD, "no challenge came"),
        parameter(REALM, "The realm: the space that the credentials are for.", "RFC 9110 section 11.5"),
        parameter(ERROR, "Why a token was refused.", "RFC 6750 section 3.1"),
        parameter(DESCRIPTION, "The server's own words about the refusal.", "RFC 6750 section 3"),
        parameter(SCOPE, "The scope that is needed.", "RFC 6750 section 3"),
        parameter(STALE, "True where only the nonce is too old: the password was right.", "RFC 7616 section 3.3"),
        parameter(ALGORITHM, "The hash that Digest asks for.", "RFC 7616 section 3.3"),
        parameter(QOP, "The protection that Digest asks for.", "RFC 7616 section 3.3"),
        parameter(CHARSET, "The charset that Basic credentials must be in: UTF-8 or nothing.", "RFC 7617 section 2.1"),
        parameter(RESOURCE, "Where the protected resource says which authorization servers it trusts.",
            "RFC 9728 section 5.1"),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with the challenge: malformed beside each of missing-comma, comma-after-scheme, duplicate-parameter, unterminated-quote, unescaped-quote, "
                + "escaped-quote, typographic-quote, unquoted-space, unquoted-character, token68-and-parameters, missing-value, no-scheme, semicolon, "
                + "unexpected-character; and empty, missing-realm, missing-nonce.", "RFC 9110 section 11.6.1, RFC 7616, RFC 7617", ShownBy.RESPONSE_HEAD,
            "the challenge is well formed"));
  }

  static void observe(Scene scene, Sheet sheet) {
    int instance = 0;
    for (Challenge challenge : scene.challenges()) {
      observe(challenge, scene, instance++, sheet);
    }
    Header header = scene.cameHeader(scene.proxy() ? "proxy-authenticate" : "www-authenticate");
    if (header != null && scene.challenges().isEmpty()) {
      sheet.word(PROBLEM, "empty", header.name().place(), "the challenge is empty");
    }
  }

  private static void observe(Challenge challenge, Scene scene, int instance, Sheet sheet) {
    if (challenge.scheme() == null) {
      sheet.masked(SCHEME, challenge.whole().place(), "a challenge came that names no scheme", instance);
    } else {
      sheet.word(SCHEME, challenge.scheme().text(), challenge.scheme().place(),
          "the " + (scene.proxy() ? "proxy" : "server") + " asks for " + sheet.discreet(challenge.scheme().text()), instance);
    }
    realmChanged(challenge, scene, instance, sheet);
    for (Parameter parameter : challenge.parameters()) {
      for (String fact : PARAMETERS) {
        if (parameter.value() != null && parameter.is(attribute(fact))) {
          sheet.words(fact, parameter.value(), parameter.whole().place(), says(fact, parameter.value().text(), sheet), instance);
        }
      }
    }
    if (!challenge.problems().isEmpty()) {
      Problem first = challenge.problems().get(0);
      sheet.word(PROBLEM, "malformed", first.where(), first.says(), instance);
    }
    for (Problem problem : challenge.problems()) {
      sheet.word(PROBLEM, problem.word(), problem.where(), sheet.discreet(problem.says()), instance);
    }
    boolean digest = challenge.isScheme("Digest");
    if ((digest || challenge.isScheme("Basic")) && challenge.parameter("realm") == null) {
      sheet.word(PROBLEM, "missing-realm", challenge.whole().place(), "the challenge names no realm", instance);
    }
    if (digest && challenge.parameter("nonce") == null) {
      sheet.word(PROBLEM, "missing-nonce", challenge.whole().place(), "the Digest challenge has no nonce", instance);
    }
  }

  /** Against the challenge of the same scheme that the credentials answered, in the round before. */
  private static void realmChanged(Challenge challenge, Scene scene, int instance, Sheet sheet) {
    List<Chain.Link> links = scene.chain().links();
    Parameter realm = challenge.parameter("realm");
    boolean round = links.size() > 1 && links.get(links.size() - 1).cause() == Chain.Cause.ROUND;
    if (!round || scene.credentials() == null || realm == null || realm.value() == null || challenge.scheme() == null) {
      return;
    }
    boolean asked = false;
    boolean same = false;
    for (Header header : links.get(links.size() - 2).exchange().response().headers()) {
      if (header.is(scene.proxy() ? "proxy-authenticate" : "www-authenticate")) {
        for (Challenge before : ChallengeReader.read(List.of(header.value()))) {
          Parameter other = before.isScheme(challenge.scheme().text()) ? before.parameter("realm") : null;
          asked |= other != null && other.value() != null;
          same |= other != null && other.value() != null && other.value().text().equals(realm.value().text());
        }
      }
    }
    if (asked) {
      sheet.flag(REALM_CHANGED, !same, realm.whole().place(), same ? "the realm is the one that was answered" : "the realm is another than the one that was answered", instance);
    }
  }

  private static String says(String fact, String value, Sheet sheet) {
    String shown = sheet.discreet(value);
    if (fact.equals(ERROR)) {
      return switch (value) {
        case "invalid_token" -> "a token came, and was refused";
        case "insufficient_scope" -> "a token came, and its scope is not enough";
        case "invalid_request" -> "the server could not read what was sent";
        default -> "the server names the error " + shown;
      };
    }
    if (fact.equals(STALE) && value.equalsIgnoreCase("true")) {
      return "only the nonce is too old";
    }
    if (fact.equals(DESCRIPTION)) {
      return "the server says \"" + shown + "\"";
    }
    return "the challenge's " + attribute(fact) + " is \"" + shown + "\"";
  }

  private static String attribute(String fact) {
    return fact.substring(fact.indexOf('.') + 1);
  }

  private static FactType parameter(String name, String meaning, String source) {
    return new FactType(name, Kind.TEXT, meaning, source, ShownBy.RESPONSE_HEAD, switch (name) {
      case ERROR -> "the challenge names no error";
      case DESCRIPTION -> "the challenge does not say what was wrong";
      case STALE -> "the challenge does not say that only a nonce was too old";
      default -> "the challenge has no " + attribute(name);
    });
  }
}
