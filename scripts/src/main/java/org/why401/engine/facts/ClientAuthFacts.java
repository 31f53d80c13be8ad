package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Base64;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.SecretForm;

/** {@code client_auth.*}: how the client of a token request said who it is (RFC 6749 section 2.3). The secret itself is never told. */
final class ClientAuthFacts {

  static final String METHOD = "client_auth.method";
  static final String PROBLEM = "client_auth.problem";

  private ClientAuthFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(METHOD, Kind.WORD,
            "How a client proved itself to an authorization server: basic, post, private_key_jwt (any client_assertion), several, or none (its request is shown, and holds no proof).",
            "RFC 6749 section 2.3, OpenID Connect Core section 9", ShownBy.CHAIN, null),
        new FactType(PROBLEM, Kind.WORD,
            "What is odd about the client's secret: uuid (it has the form of an id), special-characters (characters that differ once they are form-encoded, in Basic), placeholder, empty.",
            "RFC 6749 section 2.3.1", ShownBy.CHAIN, null));
  }

  static void observe(Scene scene, OauthRequest request, Sheet sheet) {
    if (!request.isToken() && !request.isAboutToken()) {
      return;
    }
    Credentials credentials = scene.credentials();
    boolean basic = credentials != null && credentials.isScheme("Basic");
    Excerpt secret = request.value("client_secret");
    Excerpt assertion = request.value("client_assertion");
    int count = (basic ? 1 : 0) + (secret != null ? 1 : 0) + (assertion != null ? 1 : 0);
    if (count > 1) {
      sheet.word(METHOD, "several", null, "the client proved itself in more than one way");
    } else if (basic) {
      sheet.word(METHOD, "basic", credentials.value().place(), "the client sent its secret as Basic");
    } else if (secret != null) {
      sheet.word(METHOD, "post", secret.place(), "the client sent its secret in the body");
    } else if (assertion != null) {
      sheet.word(METHOD, "private_key_jwt", assertion.place(), "the client sent an assertion");
      // A request without a Host was typed as a command, or written down: what it does not name was not sent.
    } else if (credentials == null && !request.body().isEmpty() && (scene.requestWhole() || scene.sentHeader("host") == null)) {
      Excerpt client = request.value("client_id");
      sheet.word(METHOD, "none", client == null ? null : client.place(), "the request holds no secret and no assertion of the client");
    }
    Mark mark = basic && credentials.token() != null ? Mark.read(credentials.token().text()) : secret == null ? null : Mark.read(secret.text());
    if (mark != null) {
      marked(mark, basic ? credentials.value().place() : secret.place(), sheet);
      return;
    }
    if (basic && !credentials.masked() && credentials.token() != null) {
      byte[] bytes = Base64.decode(credentials.token().text());
      String pair = bytes == null ? "" : Base64.text(bytes);
      int colon = pair.indexOf(':');
      if (colon >= 0) {
        problem(pair.substring(colon + 1), true, credentials.value().place(), sheet);
      }
    }
    if (secret != null) {
      problem(secret.text(), false, secret.place(), sheet);
    }
  }

  private static void marked(Mark mark, Place where, Sheet sheet) {
    for (String word : new String[] {"placeholder", "uuid", "special-characters"}) {
      if (mark.has(word.replace('-', ' '))) {
        sheet.word(PROBLEM, word, where, "whoever hid the client's secret says of it: " + word);
      }
    }
    if (mark.has("empty password")) {
      sheet.word(PROBLEM, "empty", where, "the client's secret is empty");
    }
  }

  private static void problem(String secret, boolean basic, Place where, Sheet sheet) {
    if (secret.isEmpty()) {
      sheet.word(PROBLEM, "empty", where, "the client's secret is empty");
    } else if (Masks.isPlaceholder(secret)) {
      sheet.word(PROBLEM, "placeholder", where, "a placeholder was sent in place of the client's secret");
    } else if (Masks.isMasked(secret)) {
      sheet.masked(PROBLEM, where, "the client's secret is hidden", 0);
    } else if (SecretForm.isUuid(secret)) {
      sheet.word(PROBLEM, "uuid", where, "the client's secret has the form of an id (a UUID)");
    } else if (basic && SecretForm.changesInForms(secret)) {
      sheet.word(PROBLEM, "special-characters", where, "the client's secret has characters (% or +) that mean others to a server that decodes it");
    }
  }
}
