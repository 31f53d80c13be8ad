package org.why401.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.why401.engine.Ascii;
import org.why401.engine.Excerpt;
import org.why401.engine.Exchange;
import org.why401.engine.Header;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.CredentialsReader;
import org.why401.engine.http.Json;
import org.why401.engine.http.Jwt;
import org.why401.engine.http.JwtReader;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.Problem;
import org.why401.engine.http.Sha256;
import org.why401.engine.http.Url;

/**
 * A proof of possession (RFC 9449 section 4.3) held against its request and its token. What comes of it stands in a redaction's mark, too, since
 * nobody can compare a proof that is hidden with a token that is hidden.
 *
 * @param problems in words of {@code dpop.problem}
 * @param key      {@code same} as the one that the token is bound to, or {@code differs}; null where that can't be told
 * @param made     when, in seconds since 1970; null where it does not say
 */
public record DpopProof(List<Problem> problems, String key, Long made) {

  private static final String[][] THUMBPRINT = {{"EC", "crv kty x y"}, {"RSA", "e kty n"}, {"OKP", "crv kty x"}};
  private static final String FAULT = "proof ";
  private static final String KEY = "proof key ";

  /** What a mark keeps of the proof that this exchange's request carries. */
  public static List<String> details(Exchange exchange) {
    Header header = Targets.header(exchange.request().headers(), "dpop");
    Header sent = Targets.header(exchange.request().headers(), "authorization");
    DpopProof proof = of(exchange, header.value(), sent == null ? null : CredentialsReader.read(sent.value()));
    List<String> details = new ArrayList<>();
    for (Problem problem : proof.problems) {
      details.add(FAULT + problem.word());
    }
    if (proof.key != null) {
      details.add(KEY + proof.key);
    }
    return details;
  }

  /** Whether there are proofs beside that one, which say something else. */
  private static boolean isOneOfSeveral(Excerpt value, Exchange exchange) {
    for (Header header : exchange.request().headers()) {
      if (header.is("dpop") && !Mark.identity(header.value().text()).equals(Mark.identity(value.text()))) {
        return true;
      }
    }
    return false;
  }

  static DpopProof of(Exchange exchange, Excerpt value, Credentials sent) {
    List<Problem> problems = new ArrayList<>();
    Mark mark = Mark.read(value.text());
    Jwt proof = JwtReader.read(value);
    if (mark != null) {
      return marked(mark, value, proof);
    }
    if (isOneOfSeveral(value, exchange)) {
      problems.add(new Problem("several", "more than one DPoP proof was sent", value.place()));
    }
    if (proof == null || proof.payload() == null) {
      problems.add(new Problem("malformed", "the DPoP proof can't be read", value.place()));
      return new DpopProof(problems, null, null);
    }
    head(proof, problems);
    claims(proof, exchange, problems);
    Excerpt token = sent == null || sent.isScheme("Basic") ? null : sent.token();
    if (token == null || Masks.isMasked(token.text())) {
      return new DpopProof(problems, null, proof.time("iat"));
    }
    String ath = proof.claim("ath");
    if (ath == null || !ath.equals(Sha256.base64Url(token.text()))) {
      problem("ath", ath == null ? "the proof names no token" : "the proof is for another token", proof, problems);
    }
    String thumbprint = proof.header().get("jwk") instanceof Json.Obj key ? thumbprint(key) : null;
    Jwt bearer = JwtReader.read(token);
    String bound = bearer == null ? null : boundKey(bearer);
    return new DpopProof(problems, thumbprint == null || bound == null ? null : thumbprint.equals(bound) ? "same" : "differs", proof.time("iat"));
  }

  private static DpopProof marked(Mark mark, Excerpt value, Jwt proof) {
    List<Problem> problems = new ArrayList<>();
    String key = null;
    for (String detail : mark.details()) {
      if (detail.startsWith(KEY)) {
        key = detail.substring(KEY.length());
      } else if (detail.startsWith(FAULT)) {
        String word = detail.substring(FAULT.length());
        problems.add(new Problem(word, "whoever hid the proof says of it: " + word, value.place()));
      }
    }
    return new DpopProof(problems, key, proof == null ? null : proof.time("iat"));
  }

  private static void head(Jwt proof, List<Problem> problems) {
    if (!"dpop+jwt".equals(proof.parameter("typ"))) {
      problem("typ", "the proof's typ is not dpop+jwt", proof, problems);
    }
    String alg = proof.parameter("alg");
    if (alg == null || alg.equalsIgnoreCase("none") || alg.startsWith("HS")) {
      problem("alg", "the proof is not signed with an asymmetric key", proof, problems);
    }
    if (!(proof.header().get("jwk") instanceof Json.Obj key)) {
      problem("no-jwk", "the proof does not carry its key", proof, problems);
    } else if (key.get("d") != null) {
      problem("private-key", "the proof carries the private key", proof, problems);
    }
  }

  private static void claims(Jwt proof, Exchange exchange, List<Problem> problems) {
    if (proof.claim("jti") == null) {
      problem("no-jti", "the proof has no jti", proof, problems);
    }
    if (proof.time("iat") == null) {
      problem("no-iat", "the proof has no iat", proof, problems);
    }
    String method = exchange.request().method() == null ? null : exchange.request().method().text();
    String htm = proof.claim("htm");
    if (method != null && (htm == null || !htm.equals(method))) {
      problem("htm", "the proof is for " + (htm == null ? "no method" : htm) + ", and the request was " + method, proof, problems);
    }
    String htu = proof.claim("htu");
    String asked = asked(exchange);
    if (htu == null || asked != null && !sameTarget(htu, asked)) {
      problem("htu", "the proof is for " + (htu == null ? "no URL" : htu) + (asked == null ? "" : ", and the request went to " + asked), proof, problems);
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
  private static String asked(Exchange exchange) {
    Url url = Targets.url(exchange);
    Excerpt host = Targets.host(exchange, url);
    if (url == null || host == null) {
      return null;
    }
    return "//" + Ascii.lower(host.text()) + (url.path().isEmpty() ? "/" : url.path().text());
  }

  /** Whether both name the same host and path: scheme and port are often told wrongly by what stands in front of a server. */
  private static boolean sameTarget(String htu, String asked) {
    Url url = Url.of(Excerpt.decoded(htu, null));
    return url.host() != null && asked.equals("//" + Ascii.lower(url.host().text()) + (url.path().isEmpty() ? "/" : url.path().text()));
  }

  private static void problem(String word, String says, Jwt proof, List<Problem> problems) {
    problems.add(new Problem(word, says, proof.token().place()));
  }
}
