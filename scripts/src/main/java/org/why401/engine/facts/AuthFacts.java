package org.why401.engine.facts;

import java.util.List;
import org.why401.engine.Excerpt;
import org.why401.engine.Place;
import org.why401.engine.facts.FactType.Kind;
import org.why401.engine.facts.FactType.ShownBy;
import org.why401.engine.http.Challenge;
import org.why401.engine.http.Credentials;
import org.why401.engine.http.Mark;
import org.why401.engine.http.Problem;
import org.why401.engine.http.SchemeName;

/** {@code auth.*}: the Authorization header that was sent, on a 407 Proxy-Authorization; an instance each header of that name. */
final class AuthFacts {

  static final String SENT = "auth.sent";
  static final String SCHEME = "auth.scheme";
  static final String SCHEME_CASE = "auth.scheme_case";
  static final String SIZE = "auth.size";
  static final String REDACTED = "auth.redacted";
  static final String TOKEN_FORM = "auth.token_form";
  static final String OFFERED = "auth.offered";
  static final String PROBLEM = "auth.problem";

  private AuthFacts() {}

  /** What is said of them; nothing that observes asks for it. */
  static List<FactType> types() {
    return List.of(
        new FactType(SENT, Kind.FLAG,
            "Whether the request carried Authorization (on a 407: Proxy-Authorization); false only where its whole head is shown.", "RFC 9110 section 11.6.2",
            ShownBy.REQUEST_HEAD, "the request carried no Authorization header"),
        new FactType(SCHEME, Kind.WORD, "The scheme that was sent, such as Bearer.", "RFC 9110 section 11.4",
            ShownBy.REQUEST_HEAD, "the request named no authentication scheme"),
        new FactType(SCHEME_CASE, Kind.WORD,
            "usual, or other where the scheme's letters have another case than its document writes (bearer, BASIC): allowed, and some servers fail on it.",
            "RFC 9110 section 11.1", ShownBy.NOTHING, null),
        new FactType(SIZE, Kind.SIZE, "The length of the whole Authorization value in bytes.", null, ShownBy.REQUEST_HEAD, null),
        new FactType(REDACTED, Kind.FLAG, "Somebody blacked out what was sent, so that nothing can be said of it; not where its mark tells what diagnoses.", null,
            ShownBy.REQUEST_HEAD, null),
        new FactType(TOKEN_FORM, Kind.WORD,
            "What the token looks like: jwt (parts with dots between, the first a JSON header; also an encrypted one), broken-jwt (it begins like one and can't be read), "
                + "or opaque (a string without such parts); only for Bearer, DPoP, Token and bare tokens of some length.", "RFC 6750 section 2.1", ShownBy.NOTHING, null),
        new FactType(OFFERED, Kind.FLAG, "Whether the scheme that was sent is among the challenges.",
            "RFC 9110 section 11.6.1", ShownBy.NOTHING, null),
        new FactType(PROBLEM, Kind.WORD,
            "What is wrong with the value that was sent: quoted, line-break, white-space, invisible (a character that can't be seen), double-prefix, missing-prefix, "
                + "not-base64, not-text (base64 of something else), double-encoded, no-colon, colon-in-user, wrong-user (the token goes with a fixed name), non-ascii, not-utf-8, placeholder, "
                + "unset (undefined, null and their like), empty, empty-password, "
                + "misspelt-scheme (Barer, or Bearer: with a colon), several (headers of that name), or in-url (user and password stand in the URL).", "RFC 9110 section 11.4, RFC 7617 section 2", ShownBy.REQUEST_HEAD,
            "the Authorization header is well formed"));
  }

  static void observe(Scene scene, Sheet sheet) {
    String header = scene.proxy() ? "Proxy-Authorization" : "Authorization";
    inUrl(scene, sheet);
    if (scene.sent().isEmpty() && scene.requestWhole()) {
      sheet.flag(SENT, false, null, "the request carried no " + header + " header");
    }
    for (int i = 0; i < scene.sent().size(); i++) {
      observe(scene.sent().get(i), header, i, sheet);
      offered(scene, scene.sent().get(i).credentials(), i, sheet);
    }
    if (scene.sent().size() > 1) {
      sheet.word(PROBLEM, "several", scene.sent().get(1).header().name().place(), "the request carried more than one " + header + " header", 1);
    }
  }

  private static void observe(Scene.Sent sent, String header, int instance, Sheet sheet) {
    Credentials credentials = sent.credentials();
    Place all = credentials.value().place();
    Place name = sent.header().name().place();
    sheet.flag(SENT, true, all == null || name == null ? name : name.cover(all),
        "the request carried " + header + (credentials.scheme() == null ? "" : " of the scheme " + name(credentials, sheet)), instance);
    if (credentials.scheme() != null) {
      sheet.word(SCHEME, credentials.scheme().text(), credentials.scheme().place(), "the scheme that was sent is " + name(credentials, sheet), instance);
      boolean other = SchemeName.isOtherCase(credentials.scheme().text());
      sheet.word(SCHEME_CASE, other ? "other" : "usual", credentials.scheme().place(),
          "the scheme is written " + name(credentials, sheet) + (other ? ", with its letters in an unusual case" : ""), instance);
    } else if (credentials.masked() && credentials.problems().isEmpty()) {
      sheet.masked(SCHEME, all, "the scheme that was sent is hidden", instance);
    }
    size(credentials, header, instance, sheet);
    if (credentials.masked() && !marked(credentials)) {
      sheet.flag(REDACTED, true, all, "the value that was sent is hidden", instance);
      if (credentials.problems().isEmpty()) {
        sheet.masked(PROBLEM, all, "the value that was sent is hidden", instance);
      }
    }
    String form = TokenForm.of(credentials);
    if (form != null) {
      sheet.word(TOKEN_FORM, form, all, TokenForm.says(form), instance);
    }
    for (Problem problem : credentials.problems()) {
      sheet.word(PROBLEM, problem.word(), problem.where(), problem.says(), instance);
    }
  }

  /** Hidden by a redaction that kept what diagnoses. */
  private static boolean marked(Credentials credentials) {
    return credentials.token() != null && Mark.read(credentials.token().text()) != null;
  }

  private static void size(Credentials credentials, String header, int instance, Sheet sheet) {
    Excerpt value = credentials.value();
    if (!credentials.masked() || marked(credentials)) {
      int length = Mark.length(value.text());
      sheet.size(SIZE, length, value.place(), "the value of " + header + " has " + Measures.characters(length), instance);
    }
  }

  private static void offered(Scene scene, Credentials credentials, int instance, Sheet sheet) {
    if (credentials.scheme() == null || scene.challenges().isEmpty()) {
      return;
    }
    for (Challenge challenge : scene.challenges()) {
      if (challenge.isScheme(credentials.scheme().text())) {
        sheet.flag(OFFERED, true, challenge.scheme().place(), "the server asks for the scheme that was sent", instance);
        return;
      }
    }
    sheet.flag(OFFERED, false, credentials.scheme().place(), "the server does not ask for " + name(credentials, sheet) + ", which was sent", instance);
  }

  private static void inUrl(Scene scene, Sheet sheet) {
    if (scene.url() != null && scene.url().userInfo() != null && !scene.url().userInfo().isEmpty()) {
      sheet.word(PROBLEM, "in-url", scene.url().userInfo().place(), "user and password stand in the URL");
    }
  }

  private static String name(Credentials credentials, Sheet sheet) {
    return sheet.discreet(credentials.scheme().text());
  }
}
