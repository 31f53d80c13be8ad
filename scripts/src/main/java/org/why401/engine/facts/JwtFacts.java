package org.why401.engine.facts;

import java.util.List;
import java.util.Set;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtMark;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Problem;
import org.why401.engine.http.Url;

/** {@code jwt.*}: what a readable token says of itself, held against the exchange's clock and host; an instance each token. */
final class JwtFacts {

  static final String SENT = "jwt.sent";
  static final String EXPIRED = "jwt.expired";
  static final String EXPIRED_FOR = "jwt.expired_for";
  static final String NOT_BEFORE = "jwt.not_before_in";
  static final String ISSUED_IN = "jwt.issued_in";
  static final String ZONE_OFFSET = "jwt.zone_offset";
  static final String EXPIRES_IN = "jwt.expires_in";
  static final String LIFETIME = "jwt.lifetime";
  static final String ALG = "jwt.alg";
  static final String KID = "jwt.kid";
  static final String KID_KNOWN = "jwt.kid_known";
  static final String ISS = "jwt.iss";
  static final String ISS_HOST = "jwt.iss_host";
  static final String ISS_INTERNAL = "jwt.iss_internal";
  static final String OTHER_STAGE = "jwt.other_stage";
  static final String AUD = "jwt.aud";
  static final String AUD_MATCHES = "jwt.aud_matches_host";
  static final String SCOPE = "jwt.scope";
  static final String KIND = "jwt.kind";
  static final String BOUND = "jwt.bound";
  static final String PROBLEM = "jwt.problem";

  private static final long HALF_HOUR = 1_800;
  private static final long FARTHEST_ZONE = 28;
  private static final long ZONE_SLACK = 120;
  private static final int MOST_AUDIENCES = 50;

  private JwtFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.FLAG, "The request carried this token.", "RFC 7519", ShownBy.REQUEST_HEAD,
            "the request carried no JWT"),
        token(EXPIRED, Kind.FLAG, "Whether the token had ended, by the exchange's clock.", "RFC 7519 section 4.1.4", null),
        token(EXPIRED_FOR, Kind.DURATION, "How long it had been over; only where it was.", "RFC 7519 section 4.1.4", null),
        token(EXPIRES_IN, Kind.DURATION, "How long it was still good for; only where it was.", "RFC 7519 section 4.1.4", null),
        token(NOT_BEFORE, Kind.DURATION, "How long until it begins; only where it had not begun.",
            "RFC 7519 section 4.1.5", null),
        token(ISSUED_IN, Kind.DURATION, "How long until it will have been issued (iat); only where that is still to come.",
            "RFC 7519 section 4.1.6", null),
        token(ZONE_OFFSET, Kind.DURATION,
            "How far its beginning (iat, else nbf) lies ahead of the clock, where that is a whole number of half hours to within two minutes: a time zone's worth.",
            "RFC 7519 section 2", null),
        token(LIFETIME, Kind.DURATION, "From the moment it was issued (iat, else nbf) to its end.", "RFC 7519 section 4.1.6", null),
        token(ALG, Kind.WORD, "The algorithm that signs it.", "RFC 7515 section 4.1.1", "the token names no algorithm"),
        token(KID, Kind.TEXT, "The id of the key that signs it.", "RFC 7515 section 4.1.4", "the token names no key"),
        token(KID_KNOWN, Kind.FLAG, "Whether that key is in a JWK set that the evidence shows; only where it shows one.", "RFC 7517 section 4.5", null),
        token(ISS, Kind.TEXT, "Who issued it.", "RFC 7519 section 4.1.1", "the token names no issuer"),
        token(ISS_HOST, Kind.WORD, "The host of its issuer, where that is a URL.", "RFC 7519 section 4.1.1", null),
        token(ISS_INTERNAL, Kind.FLAG,
            "Whether that host is one of a private network: a name without dots, localhost, .svc, .local, .internal and the like, or a private address.", null, null),
        token(OTHER_STAGE, Kind.FLAG,
            "Its issuer's host and the host that was asked are of different stages by their names, such as staging and production; only where one of them tells.", null, null),
        token(AUD, Kind.TEXT, "Whom it is for, one fact an audience.", "RFC 7519 section 4.1.3", "the token names no audience"),
        token(AUD_MATCHES, Kind.FLAG,
            "Whether an audience is the host that was asked; only where audiences are URLs or hosts and the host is known.", null, null),
        token(SCOPE, Kind.TEXT, "What it allows (scope or scp).", "RFC 8693 section 4.2", "the token names no scope"),
        token(KIND, Kind.WORD, "What it is for: access, id or refresh; only where it says so.", "RFC 9068, OpenID Connect Core", null),
        token(BOUND, Kind.WORD, "What its holder must prove besides (cnf): dpop (a key, jkt) or mtls (a client certificate, x5t#S256).",
            "RFC 7800, RFC 9449 section 6.1, RFC 8705 section 3.1", "the token is bound to no key"),
        token(PROBLEM, Kind.WORD,
            "What is wrong with its form, or unusual: truncated, not-json, not-base64, not-base64url, no-signature, alg-none, too-many-parts, encrypted, milliseconds, "
                + "time-not-number, no-exp, issued-in-future, ends-first (it ends before it begins), short-signature, der-signature (ECDSA's as OpenSSL writes it), critical (a crit header), "
                + "nonce-header (as tokens for Microsoft Graph have).", "RFC 7515 section 5.2, RFC 7519 section 2", "the token is well formed"));
  }

  static void observe(Scene scene, List<Tokens.Found> tokens, Set<String> keys, Sheet sheet) {
    for (int i = 0; i < tokens.size(); i++) {
      Jwt jwt = tokens.get(i).jwt();
      if (tokens.get(i).sent()) {
        sheet.flag(SENT, true, jwt.token().place(), "the request carried this token", i);
      }
      header(jwt, i, sheet);
      String kid = jwt.parameter("kid");
      if (kid != null && !keys.isEmpty()) {
        boolean known = keys.contains(kid);
        sheet.flag(KID_KNOWN, known, jwt.token().place(), "the token's key is " + (known ? "" : "not ") + "among those that are published", i);
      }
      if (jwt.payload() != null) {
        times(jwt, scene.moment(), i, sheet);
        parties(jwt, scene, i, sheet);
        bound(jwt, i, sheet);
      }
      for (Problem problem : jwt.problems()) {
        sheet.word(PROBLEM, problem.word(), problem.where(), problem.says(), i);
      }
    }
    // What was blacked out may have been a JWT.
    Credentials credentials = scene.credentials();
    Mark mark = credentials == null || credentials.token() == null ? null : Mark.read(credentials.token().text());
    if (tokens.isEmpty() && credentials != null && credentials.masked() && !credentials.isScheme("Basic") && (mark == null || mark.kind().startsWith("JW"))) {
      sheet.masked(SENT, credentials.value().place(), "the token is hidden", 0);
    }
  }

  private static void header(Jwt jwt, int instance, Sheet sheet) {
    text(ALG, jwt.parameter("alg"), jwt, "the token is signed with ", instance, sheet);
    text(KID, jwt.parameter("kid"), jwt, "the token's key is ", instance, sheet);
    String kind = jwt.kind();
    if (kind != null) {
      sheet.word(KIND, kind, jwt.token().place(), "this is " + (kind.equals("refresh") ? "a " : "an ") + (kind.equals("id") ? "ID" : kind) + " token", instance);
    }
  }

  private static void bound(Jwt jwt, int instance, Sheet sheet) {
    for (String bound : jwt.bound()) {
      sheet.word(BOUND, bound, jwt.token().place(), "the token is bound to a " + (bound.equals("dpop") ? "key (DPoP)" : "client certificate"), instance);
    }
  }

  private static void times(Jwt jwt, Moment moment, int instance, Sheet sheet) {
    Place place = jwt.token().place();
    Long exp = jwt.time("exp");
    Long nbf = jwt.time("nbf");
    Long iat = jwt.time("iat");
    Long start = iat != null ? iat : nbf;
    if (exp != null && start != null && exp >= start) {
      sheet.duration(LIFETIME, exp - start, place, "the token lives " + Measures.duration(exp - start), instance);
    }
    if (exp != null && start != null && exp < start) {
      sheet.word(PROBLEM, "ends-first", place, "the token ends " + Measures.duration(start - exp) + " before it begins", instance);
    }
    if (exp == null && jwt.payload().get("exp") == null) {
      sheet.word(PROBLEM, "no-exp", place, "the token does not say when it ends", instance);
    }
    Long now = moment.seconds();
    if (now == null) {
      return;
    }
    if (exp != null) {
      boolean expired = now >= exp;
      String span = Measures.duration(now - exp);
      sheet.flag(EXPIRED, expired, place, expired ? ended(span, moment) : "the token was good for another " + span, instance);
      if (expired) {
        sheet.duration(EXPIRED_FOR, now - exp, place, ended(span, moment), instance);
      } else {
        sheet.duration(EXPIRES_IN, exp - now, place, "the token was good for another " + span, instance);
      }
    }
    zone(start, now, place, instance, sheet);
    if (nbf != null && nbf > now) {
      sheet.duration(NOT_BEFORE, nbf - now, place, "the token begins " + Measures.duration(nbf - now) + " " + after(moment), instance);
    }
    if (iat != null && iat > now) {
      sheet.duration(ISSUED_IN, iat - now, place, "the token was issued " + Measures.duration(iat - now) + " " + after(moment), instance);
      sheet.word(PROBLEM, "issued-in-future", place, "the token was issued " + Measures.duration(iat - now) + " " + after(moment), instance);
    }
  }

  /** Clocks drift by odd amounts; half hours are what time zones differ by, and none by more than 14 hours. */
  private static void zone(Long start, long now, Place place, int instance, Sheet sheet) {
    long ahead = start == null ? 0 : start - now;
    long halves = (ahead + HALF_HOUR / 2) / HALF_HOUR;
    if (halves >= 1 && halves <= FARTHEST_ZONE && Math.abs(ahead - halves * HALF_HOUR) <= ZONE_SLACK) {
      sheet.duration(ZONE_OFFSET, halves * HALF_HOUR, place, "the token begins " + Measures.duration(halves * HALF_HOUR) + " ahead, as if local time was written as UTC", instance);
    }
  }

  private static void parties(Jwt jwt, Scene scene, int instance, Sheet sheet) {
    Place place = jwt.token().place();
    String issuer = jwt.claim("iss");
    text(ISS, issuer, jwt, "the token's issuer is ", instance, sheet);
    String issuerHost = issuer == null ? null : hostOf(issuer);
    if (issuerHost != null) {
      sheet.word(ISS_HOST, issuerHost, place, "the token's issuer is at " + sheet.discreet(issuerHost), instance);
      boolean internal = PrivateHosts.is(issuerHost);
      sheet.flag(ISS_INTERNAL, internal, place, "the token's issuer is at " + sheet.discreet(issuerHost) + (internal ? ", a name of a private network" : ", a public name"), instance);
      if (scene.host() != null && !internal && !PrivateHosts.is(scene.host().text()) && Stages.differ(issuerHost, scene.host().text())) {
        sheet.flag(OTHER_STAGE, true, place, "the token's issuer and the host that was asked are of different stages", instance);
      }
    }
    List<String> audiences = jwt.claims("aud");
    audiences = audiences.size() > MOST_AUDIENCES ? audiences.subList(0, MOST_AUDIENCES) : audiences;
    for (String audience : audiences) {
      text(AUD, audience, jwt, "the token is for ", instance, sheet);
    }
    audience(audiences, scene, place, instance, sheet);
    List<String> scopes = jwt.claims("scope").isEmpty() ? jwt.claims("scp") : jwt.claims("scope");
    if (!scopes.isEmpty()) {
      String scope = String.join(" ", scopes);
      text(SCOPE, scope, jwt, "the token's scope is ", instance, sheet);
    }
  }

  private static void audience(List<String> audiences, Scene scene, Place place, int instance, Sheet sheet) {
    if (audiences.isEmpty() || scene.host() == null || scene.proxy()) {
      return;
    }
    String asked = Ascii.lower(scene.host().text());
    boolean all = true;
    for (String audience : audiences) {
      String host = hostOf(audience);
      all &= host != null;
      if (host != null && (host.equals(asked) || asked.endsWith("." + host))) {
        sheet.flag(AUD_MATCHES, true, place, "the token is for the host that was asked", instance);
        return;
      }
    }
    // One audience that is a name of its own could be this server's.
    if (all) {
      sheet.flag(AUD_MATCHES, false, place, "the token is for " + sheet.discreet(audiences.get(0)) + ", and the request went to " + sheet.discreet(asked), instance);
    }
  }

  private static void text(String fact, String value, Jwt jwt, String says, int instance, Sheet sheet) {
    if (value != null && value.equals(JwtMark.HIDDEN) && Mark.read(jwt.token().text()) != null) {
      sheet.masked(fact, jwt.token().place(), says + "hidden", instance);
    } else if (value != null) {
      sheet.word(fact, value, jwt.token().place(), says + sheet.discreet(value), instance);
    }
  }

  /** The host of a URL, or the text itself where it is a host with a dot and nothing else; null for other names. */
  private static String hostOf(String text) {
    if (text.indexOf("://") > 0) {
      Excerpt host = Url.of(Excerpt.decoded(text, new Place(0, 0))).host();
      return host == null || host.isEmpty() ? null : Ascii.lower(host.text());
    }
    boolean dot = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dot |= c == '.' && i > 0;
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-')) {
        return null;
      }
    }
    return dot ? Ascii.lower(text) : null;
  }

  private static String ended(String span, Moment moment) {
    return "the token ended " + span + " " + switch (moment.source()) {
      case "evidence" -> "before the server answered";
      case "at" -> "before the time that was given";
      default -> "ago";
    };
  }

  private static String after(Moment moment) {
    return switch (moment.source()) {
      case "evidence" -> "after the server answered";
      case "at" -> "after the time that was given";
      default -> "from now";
    };
  }

  private static FactType token(String name, Kind kind, String meaning, String source, String missing) {
    return new FactType(name, kind, meaning, source, ShownBy.TOKEN, missing);
  }
}
