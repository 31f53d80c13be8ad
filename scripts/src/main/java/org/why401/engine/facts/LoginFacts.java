package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Masks;
import org.why401.engine.http.Sha256;

/** {@code oauth.pkce} and its like: what two legs of one login sent, held against each other. What is blacked out is not compared. */
final class LoginFacts {

  static final String PKCE = "oauth.pkce";
  static final String REDIRECT_URI = "oauth.redirect_uri";
  static final String REUSED = "oauth.reused";
  static final String STATE = "oauth.state";

  private LoginFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(PKCE, Kind.WORD,
            "How code_verifier and code_challenge of one login fit: matches, differs, no-verifier (a challenge was sent, and the token request has no verifier), no-challenge (the other way round).",
            "RFC 7636 section 4.6", ShownBy.CHAIN, null),
        new FactType(REDIRECT_URI, Kind.WORD,
            "Whether the redirect_uri of the token request is that of the authorization request: same, differs, or missing (only the first has one).", "RFC 6749 section 4.1.3",
            ShownBy.CHAIN, null),
        new FactType(REUSED, Kind.WORD, "What an earlier token request of this evidence had sent already: code or refresh_token.",
            "RFC 6749 sections 4.1.2 and 10.4", ShownBy.CHAIN, null),
        new FactType(STATE, Kind.WORD, "Whether the state that came back is the one that was sent: same or differs.", "RFC 6749 section 10.12",
            ShownBy.CHAIN, null));
  }

  static void observe(Scene scene, OauthRequest request, LoginLegs legs, Sheet sheet) {
    int number = scene.exchange().number();
    if (request.isToken()) {
      reused("code", request, legs, number, sheet);
      reused("refresh_token", request, legs, number, sheet);
      OauthRequest asked = request.has("code") ? legs.authorization(number, request.value("client_id")) : null;
      if (asked != null) {
        pkce(asked, request, sheet);
        redirectUri(asked, request, sheet);
      }
    }
    for (LoginLegs.Leg back : legs.callbacks()) {
      OauthRequest asked = back.exchange() == number ? legs.authorization(number, null) : null;
      Excerpt sent = asked == null ? null : asked.value("state");
      Excerpt came = back.request().value("state");
      if (sent != null && !hidden(sent) && !hidden(came)) {
        boolean same = sent.text().equals(came.text());
        sheet.word(STATE, same ? "same" : "differs", came.place(), same ? "the state came back as it was sent" : "the state that came back is not the one that was sent");
        return;
      }
    }
  }

  private static void reused(String parameter, OauthRequest request, LoginLegs legs, int number, Sheet sheet) {
    Excerpt value = request.value(parameter);
    if (value == null || value.isEmpty() || hidden(value)) {
      return;
    }
    int first = legs.firstSent(parameter, value);
    if (first > 0 && first < number) {
      sheet.word(REUSED, parameter, value.place(), "the same " + parameter.replace('_', ' ') + " had been sent before");
    }
  }

  private static void pkce(OauthRequest asked, OauthRequest request, Sheet sheet) {
    Excerpt challenge = asked.value("code_challenge");
    Excerpt verifier = request.value("code_verifier");
    if (challenge == null && verifier != null) {
      sheet.word(PKCE, "no-challenge", verifier.place(), "a code_verifier was sent, and the login had begun without a code_challenge");
    } else if (challenge != null && verifier == null && !request.body().isEmpty()) {
      sheet.word(PKCE, "no-verifier", challenge.place(), "the login began with a code_challenge, and no code_verifier was sent");
    } else if (challenge != null && verifier != null && !hidden(challenge) && !hidden(verifier)) {
      Excerpt method = asked.value("code_challenge_method");
      boolean hashed = method != null && method.text().equalsIgnoreCase("S256");
      Mark mark = Mark.read(verifier.text());
      boolean matches = mark != null ? mark.has(hashed ? "fits S256" : "fits plain") : (hashed ? Sha256.base64Url(verifier.text()) : verifier.text()).equals(challenge.text());
      sheet.word(PKCE, matches ? "matches" : "differs", verifier.place(), matches ? "the code_verifier fits the code_challenge" : "the code_verifier does not fit the code_challenge");
    }
  }

  private static void redirectUri(OauthRequest asked, OauthRequest request, Sheet sheet) {
    Excerpt first = asked.value("redirect_uri");
    Excerpt second = request.value("redirect_uri");
    if (first == null || hidden(first) || second != null && hidden(second)) {
      return;
    }
    if (second == null) {
      if (!request.body().isEmpty()) {
        sheet.word(REDIRECT_URI, "missing", first.place(), "the token request has no redirect_uri, and the authorization request had one");
      }
      return;
    }
    boolean same = first.text().equals(second.text());
    sheet.word(REDIRECT_URI, same ? "same" : "differs", second.place(),
        same ? "both requests named the same redirect_uri" : "the token request named another redirect_uri than the authorization request");
  }

  private static boolean hidden(Excerpt value) {
    return Mark.read(value.text()) == null && (Masks.isMasked(value.text()) || Masks.isPlaceholder(value.text()) && !value.text().startsWith("http"));
  }
}
