package org.why401.engine.facts;

import java.util.List;
import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Header;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Json;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.Sha256;
import org.why401.engine.http.Url;

/** {@code dpop.*}: the proof of possession that a request carried in its DPoP header, held against the request and its token. */
final class DpopFacts {

  static final String SENT = "dpop.sent";
  static final String PROBLEM = "dpop.problem";
  static final String AGE = "dpop.age";
  static final String KEY = "dpop.key";

  private static final String[][] THUMBPRINT = {{"EC", "crv kty x y"}, {"RSA", "e kty n"}, {"OKP", "crv kty x"}};

  private DpopFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.FLAG, "Whether the request carried a DPoP proof; false only where its whole head is shown.", "RFC 9449 section 4.1",
            ShownBy.REQUEST_HEAD, "the request carried no DPoP proof"),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with the proof: malformed, several, typ, alg, no-jwk, private-key, no-jti, no-iat, htm (made for another method), htu (for another URL), ath (for another token, or none).",
            "RFC 9449 section 4.3", ShownBy.NOTHING, null),
        new FactType(AGE, Kind.DURATION, "How far the moment that the proof was made (iat) is from the exchange's time, before or after.",
            "RFC 9449 section 4.3", ShownBy.NOTHING, null),
        new FactType(KEY, Kind.WORD, "Whether the proof's key is the one that the token is bound to (cnf.jkt): same or differs.",
            "RFC 9449 section 6.1", ShownBy.NOTHING, null));
  }

  static void observe(Scene scene, List<Tokens.Found> tokens, Sheet sheet) {
    Header header = scene.sentHeader("dpop");
    if (header == null) {
      if (scene.requestWhole()) {
        sheet.flag(SENT, false, null, "the request carried no DPoP proof");
      }
      return;
    }
    Place where = header.value().place();
    sheet.flag(SENT, true, where, "the request carried a DPoP proof");
    if (Mark.read(header.value().text()) != null || Masks.isMasked(header.value().text())) {
      return;
    }
    if (carriesSeveral(header, scene)) {
      problem("several", "more than one DPoP proof was sent", where, sheet);
    }
    Jwt proof = JwtReader.read(header.value());
    if (proof == null || proof.payload() == null) {
      problem("malformed", "the DPoP proof can't be read", where, sheet);
      return;
    }
    head(proof, where, sheet);
    claims(proof, scene, where, sheet);
    token(proof, scene, tokens, where, sheet);
  }

  private static void head(Jwt proof, Place where, Sheet sheet) {
    if (!"dpop+jwt".equals(proof.parameter("typ"))) {
      problem("typ", "the proof's typ is not dpop+jwt", where, sheet);
    }
    String alg = proof.parameter("alg");
    if (alg == null || alg.equalsIgnoreCase("none") || alg.startsWith("HS")) {
      problem("alg", "the proof is not signed with an asymmetric key", where, sheet);
    }
    if (!(proof.header().get("jwk") instanceof Json.Obj key)) {
      problem("no-jwk", "the proof does not carry its key", where, sheet);
    } else if (key.get("d") != null) {
      problem("private-key", "the proof carries the private key", where, sheet);
    }
  }

  private static void claims(Jwt proof, Scene scene, Place where, Sheet sheet) {
    if (proof.claim("jti") == null) {
      problem("no-jti", "the proof has no jti", where, sheet);
    }
    Long iat = proof.time("iat");
    if (iat == null) {
      problem("no-iat", "the proof has no iat", where, sheet);
    } else if (scene.moment().seconds() != null) {
      long age = Math.abs(scene.moment().seconds() - iat);
      sheet.duration(AGE, age, where, "the proof was made " + Measures.duration(age) + (iat > scene.moment().seconds() ? " after" : " before") + " the exchange", 0);
    }
    String method = scene.method();
    String htm = proof.claim("htm");
    if (method != null && (htm == null || !htm.equals(method))) {
      problem("htm", "the proof is for " + (htm == null ? "no method" : sheet.discreet(htm)) + ", and the request was " + sheet.discreet(method), where, sheet);
    }
    String htu = proof.claim("htu");
    String asked = asked(scene);
    if (htu == null || asked != null && !sameTarget(htu, asked)) {
      problem("htu", "the proof is for " + (htu == null ? "no URL" : sheet.discreet(htu)) + (asked == null ? "" : ", and the request went to " + sheet.discreet(asked)), where, sheet);
    }
  }

  private static void token(Jwt proof, Scene scene, List<Tokens.Found> tokens, Place where, Sheet sheet) {
    Excerpt token = scene.credentials() == null || scene.credentials().isScheme("Basic") ? null : scene.credentials().token();
    if (token == null || Masks.isMasked(token.text())) {
      return;
    }
    String ath = proof.claim("ath");
    if (ath == null || !ath.equals(Sha256.base64Url(token.text()))) {
      problem("ath", ath == null ? "the proof names no token" : "the proof is for another token", where, sheet);
    }
    String thumbprint = proof.header().get("jwk") instanceof Json.Obj key ? thumbprint(key) : null;
    String bound = tokens.isEmpty() || !tokens.get(0).sent() ? null : boundKey(tokens.get(0).jwt());
    if (thumbprint != null && bound != null) {
      boolean same = thumbprint.equals(bound);
      sheet.word(KEY, same ? "same" : "differs", where, same ? "the proof's key is the one that the token is bound to" : "the token is bound to another key than the proof's");
    }
  }

  private static String boundKey(Jwt token) {
    return token.payload() != null && token.payload().get("cnf") instanceof Json.Obj confirmation && confirmation.get("jkt") instanceof Json.Text key && !key.value().isEmpty() ? key.value().text() : null;
  }

  /** RFC 7638 section 3: the required members in the order of their names. Null where the key is of an unknown type. */
  private static String thumbprint(Json.Obj key) {
    String type = key.text("kty") == null ? "" : key.text("kty").text();
    for (String[] known : THUMBPRINT) {
      if (!known[0].equals(type)) {
        continue;
      }
      StringBuilder json = new StringBuilder();
      for (StringTokenizer members = new StringTokenizer(known[1], " "); members.hasMoreTokens();) {
        String member = members.nextToken();
        Excerpt value = key.text(member);
        if (value == null) {
          return null;
        }
        json.append(json.length() == 0 ? "{\"" : ",\"").append(member).append("\":\"").append(value.text()).append('"');
      }
      return Sha256.base64Url(json.append('}').toString());
    }
    return null;
  }

  /** The URL that was asked without query and fragment; null where its host is unknown. */
  private static String asked(Scene scene) {
    Url url = scene.url();
    if (url == null || scene.host() == null) {
      return null;
    }
    return "//" + Ascii.lower(scene.host().text()) + (url.path().isEmpty() ? "/" : url.path().text());
  }

  /** Whether both name the same host and path: scheme and port are often told wrongly by what stands in front of a server. */
  private static boolean sameTarget(String htu, String asked) {
    Url url = Url.of(Excerpt.decoded(htu, null));
    return url.host() != null && asked.equals("//" + Ascii.lower(url.host().text()) + (url.path().isEmpty() ? "/" : url.path().text()));
  }

  private static void problem(String word, String says, Place where, Sheet sheet) {
    sheet.word(PROBLEM, word, where, says);
  }

  /** Whether there are proofs beside that one, which say something else. */
  private static boolean carriesSeveral(Header proof, Scene scene) {
    for (Header header : scene.sentHeaders()) {
      if (header.is("dpop") && !header.value().text().equals(proof.value().text())) {
        return true;
      }
    }
    return false;
  }
}
